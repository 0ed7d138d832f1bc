import * as vscode from "vscode";
import { pathTo } from "../core/log/pathTo";
import { codeSpan, quotedText } from "../core/note/quotedText";
import type { App } from "../platform/app";
import { command } from "../platform/command";
import { UserError } from "../platform/errors";
import { commitOf } from "../platform/git";
import { chooseLogFolder } from "../platform/logFolderChoice";

/** A new note that begins with what is selected in any editor, each selection quoted, with where it is from below it. */
export const reflectOnSelection = command("alongside.reflectOnSelection", async (app) => {
  const editor = vscode.window.activeTextEditor;
  const selections = editor?.selections.filter(({ isEmpty }) => !isEmpty) ?? [];
  if (!editor || selections.length === 0) {
    throw new UserError("nothingSelected");
  }
  const { document } = editor;
  const quotes = selections
    .toSorted((a, b) => a.start.compareTo(b.start))
    .map((selection) => ({ quote: quotedText(document.getText(selection), document.languageId), lines: linesOf(selection) }));
  const workspaceFolder = await chooseLogFolder(app.storage, app.strings);
  const commit = await commitIn(app, document);
  const opening = (path: string): string =>
    quotes
      .map(
        ({ quote, lines }) =>
          `${quote}\n\n${commit(app.strings.quotedFrom(placeOf(app, document.uri, { path, lines, workspaceFolder })))}.`,
      )
      .join("\n\n");
  return app.notes.create({ workspaceFolder, opening });
});

type Lines = readonly [first: number, last: number];

/** Counted from 1; a selection that ends where a line begins has nothing of that line. */
function linesOf({ start, end }: vscode.Selection): Lines {
  return [start.line + 1, end.character === 0 && end.line > start.line ? end.line : end.line + 1];
}

interface NotePlace {
  /** The path of the new note. */
  readonly path: string;
  readonly lines: Lines;
  readonly workspaceFolder: vscode.WorkspaceFolder;
}

/** File and lines: as a link from the note where both are in one workspace folder, else in plain words. */
function placeOf({ strings }: App, uri: vscode.Uri, { path, lines, workspaceFolder }: NotePlace): string {
  const said = strings.lines(...lines);
  if (vscode.workspace.getWorkspaceFolder(uri)?.uri.toString() !== workspaceFolder.uri.toString()) {
    return `${codeSpan(vscode.workspace.asRelativePath(uri))}, ${said}`;
  }
  const name = uri.path.slice(uri.path.lastIndexOf("/") + 1).replaceAll(/[[\]\\`*_<]/g, "\\$&");
  const [first, last] = lines;
  const fragment = first === last ? `L${first}` : `L${first}-L${last}`;
  return `[${name}, ${said}](${pathTo(path, vscode.workspace.asRelativePath(uri, false))}#${fragment})`;
}

/** Adds the commit to a sentence, for a file that is in one. */
async function commitIn({ strings }: App, document: vscode.TextDocument): Promise<(from: string) => string> {
  const commit = document.isUntitled ? undefined : await commitOf(document.uri).catch(() => undefined);
  if (!commit) {
    return (from) => from;
  }
  const isChanged = commit.isChangedSince || document.isDirty;
  return (from) => strings.inCommit(from, codeSpan(commit.hash.slice(0, 10)), isChanged);
}
