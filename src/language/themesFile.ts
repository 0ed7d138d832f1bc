import * as vscode from "vscode";
import { isFatal, type ThemesProblem } from "../core/themes/own/themesProblem";
import type { App, Feature } from "../platform/app";
import { isThemesFile } from "../platform/vocabularyFile";

/** What is left out of the log's own themes, marked in their file while that is there, open or not. */
export const themesFile: Feature = (app) => {
  const shown = vscode.languages.createDiagnosticCollection("alongside.themes");
  const show = (): void => {
    shown.clear();
    app.vocabulary.files.forEach(({ uri, problems }) =>
      shown.set(
        uri,
        problems.map((problem) => diagnostic(app, problem)),
      ),
    );
  };
  const opened = ({ uri }: vscode.TextDocument): void => {
    if (isThemesFile(uri)) {
      void app.vocabulary.ready();
    }
  };
  show();
  vscode.workspace.textDocuments.forEach(opened);
  return vscode.Disposable.from(shown, app.vocabulary.onDidChange(show), vscode.workspace.onDidOpenTextDocument(opened));
};

function diagnostic({ strings }: App, problem: ThemesProblem): vscode.Diagnostic {
  const { line, start, end } = problem;
  const found = new vscode.Diagnostic(new vscode.Range(line, start, line, end), strings.themesProblem(problem), severityOf(problem));
  found.source = "Alongside";
  found.code = problem.code;
  return found;
}

/** Nothing counts, something is left out, or it is only shown otherwise. */
function severityOf(problem: ThemesProblem): vscode.DiagnosticSeverity {
  if (isFatal(problem)) {
    return vscode.DiagnosticSeverity.Error;
  }
  const isShown = problem.code === "shortened" || problem.code === "flattened" || problem.code === "markup";
  return isShown ? vscode.DiagnosticSeverity.Information : vscode.DiagnosticSeverity.Warning;
}
