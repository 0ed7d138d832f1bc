import * as vscode from "vscode";
import type { Finding } from "../core/checks/check";
import type { App, Feature } from "../platform/app";
import { coalesce } from "../platform/coalesce";
import { findingsOf } from "./support/findings";
import { BeingWritten } from "./support/beingWritten";
import { markdown, openNote, rangeOf } from "./support/openNote";

/** Quiet time after typing before a note is looked at, in milliseconds; and the longest that typing on puts it off. */
const quiet = 300;
const longest = 3000;

/** What may be worth a look in the notes that are open. */
export const diagnostics: Feature = (app) => {
  const shown = vscode.languages.createDiagnosticCollection("alongside");
  const beingWritten = new BeingWritten();
  const update = coalesce(quiet, longest, () =>
    vscode.workspace.textDocuments.forEach((document) => show(app, { shown, beingWritten, document })),
  );
  update();
  return vscode.Disposable.from(
    shown,
    update,
    vscode.workspace.onDidOpenTextDocument(update),
    vscode.workspace.onDidChangeTextDocument((change) => {
      if (change.contentChanges.length > 0) {
        beingWritten.edited(change);
        update();
      }
    }),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => beingWritten.isLeft(textEditor) && update()),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => shown.delete(uri)),
    app.log.onDidChange(update),
    app.settings.onDidChange(update),
  );
};

interface Shown {
  readonly shown: vscode.DiagnosticCollection;
  readonly beingWritten: BeingWritten;
  readonly document: vscode.TextDocument;
}

function show(app: App, { shown, beingWritten, document }: Shown): void {
  const isOpenNote = vscode.languages.match(markdown, document) > 0 && !document.isClosed && app.log.isNote(document.uri);
  if (!isOpenNote) {
    return;
  }
  startLogFor(app, document);
  const found = findingsOf(app, document).map((finding) => diagnostic(app, document, finding));
  shown.set(
    document.uri,
    found.filter(({ range }) => !beingWritten.holds(document, range)),
  );
}

/** Only what has tags or links needs the other notes to be judged: a workspace of other Markdown costs nothing. */
function startLogFor(app: App, document: vscode.TextDocument): void {
  const places = app.log.state === "unread" ? openNote(app, document)?.places : undefined;
  if (places && (places.tags.length > 0 || places.links.some(({ link }) => link.kind === "wikilink"))) {
    void app.log.start();
  }
}

const severities = {
  hint: vscode.DiagnosticSeverity.Hint,
  information: vscode.DiagnosticSeverity.Information,
  warning: vscode.DiagnosticSeverity.Warning,
} as const;

function diagnostic({ strings }: App, document: vscode.TextDocument, finding: Finding): vscode.Diagnostic {
  const found = new vscode.Diagnostic(rangeOf(document, finding), strings.finding(finding.says), severities[finding.weight]);
  found.source = "Alongside";
  found.code = finding.says.code;
  return found;
}
