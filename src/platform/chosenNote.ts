import * as vscode from "vscode";
import type { Entry } from "../core/log/entry";
import type { App } from "./app";
import { UserError } from "./errors";
import { readLog } from "./tagging/readLog";
import { targetOf, textProperty } from "./target";

/** So many of the newest are offered; VS Code draws more slowly with each. */
const mostOffered = 1000;

/**
 * The one note a command is called on: a row of a view, a file, or `{ note }` with a URI as text; else the one that is open; else the one the
 * person chooses. Throws `UserError` where it is none of the log.
 */
export async function chosenNote(app: App, argument: unknown, title: string): Promise<Entry> {
  await app.vocabulary.ready();
  const given = targetOf(argument).noteId ?? textProperty(argument, "note") ?? app.activeNote.uri?.toString();
  await readLog(app);
  if (given === undefined) {
    return pickNote(app, app.log.index.all().slice(0, mostOffered), { title, hint: app.strings.whichNoteToUse() });
  }
  const uri = vscode.Uri.parse(given, true);
  const entry = app.log.entry(uri);
  if (!entry) {
    throw new UserError("notInLog", vscode.workspace.asRelativePath(uri));
  }
  return entry;
}

/** One of these notes, as the person chooses. Throws a cancellation where they choose none. */
export async function pickNote(
  { strings }: App,
  entries: readonly Entry[],
  { title, hint }: { readonly title: string; readonly hint: string },
): Promise<Entry> {
  if (entries.length === 0) {
    throw new UserError("noNotes");
  }
  const items = entries.map((entry) => {
    const { note, path } = entry;
    return { label: note.title, description: note.date ? strings.day(note.date) : "", detail: path, entry };
  });
  const options = { title, placeHolder: hint, matchOnDescription: true, matchOnDetail: true };
  const picked = await vscode.window.showQuickPick(items, options);
  if (!picked) {
    throw new vscode.CancellationError();
  }
  return picked.entry;
}

/** Shows a note of the log in the active group of editors. */
export function showNote({ id }: Pick<Entry, "id">, options: vscode.TextDocumentShowOptions = {}): Thenable<vscode.TextEditor> {
  return vscode.window.showTextDocument(vscode.Uri.parse(id, true), options);
}
