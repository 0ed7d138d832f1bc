import * as vscode from "vscode";
import type { App } from "../app";
import { UserError } from "../errors";
import { targetsOf, textsProperty } from "../target";
import { readLog } from "./readLog";

/** So many of the newest are offered where a person is asked for notes; VS Code draws more slowly with each. */
const mostOffered = 1000;

/**
 * The notes (URIs as text) a command is called on: those selected in a view or the Explorer, or named by `notes`; else the one that is
 * open; else what the person chooses. Throws `UserError` when there are none.
 */
export async function chosenNotes(app: App, argument: unknown, selected: unknown): Promise<readonly string[]> {
  await app.vocabulary.ready();
  const targets = targetsOf(argument, selected).map(({ noteId }) => noteId);
  const given = [...new Set([...targets.filter((id) => id !== undefined), ...textsProperty(argument, "notes")])];
  if (given.length > 0) {
    return inLog(app, given);
  }
  const { uri } = app.activeNote;
  return uri ? [uri.toString()] : choose(app);
}

/** What was called on is named by its title. */
export function namesOf({ log, strings }: App, ids: readonly string[]): string {
  const [only = ""] = ids;
  const path = (): string => vscode.workspace.asRelativePath(vscode.Uri.parse(only, true));
  return ids.length === 1 ? (log.index.get(only)?.note.title ?? path()) : strings.notesCount(ids.length);
}

function inLog({ log }: App, given: readonly string[]): readonly string[] {
  const notes = given.map((id) => vscode.Uri.parse(id)).filter((uri) => log.isNote(uri));
  if (notes.length === 0) {
    throw new UserError("notInLog", vscode.workspace.asRelativePath(vscode.Uri.parse(given[0] ?? "")));
  }
  return notes.map((uri) => uri.toString());
}

async function choose(app: App): Promise<readonly string[]> {
  await readLog(app);
  const { log, strings } = app;
  const newest = log.index.all().slice(0, mostOffered);
  if (newest.length === 0) {
    throw new UserError("noNotes");
  }
  const items = newest.map(({ id, path, note }) => ({
    label: note.title,
    description: note.date ? strings.day(note.date) : "",
    detail: path,
    id,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    title: strings.whichNotes(),
    placeHolder: strings.whichNotesHint(newest.length),
    canPickMany: true,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (!picked || picked.length === 0) {
    throw new vscode.CancellationError();
  }
  return picked.map(({ id }) => id);
}
