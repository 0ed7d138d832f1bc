import * as vscode from "vscode";
import type { Entry } from "../core/log/entry";
import { nameKey, withoutExtension } from "../core/log/names";
import type { Log } from "../core/log/log";
import { shortTargets } from "../core/log/shortTargets";
import { continuedTitle } from "../core/templates/continuedTitle";
import { chosenNote } from "../platform/chosenNote";
import { command } from "../platform/command";

/** A new note that goes on from the open one, or from the note it is called on: linked by `follows`, with the same tags, its title to be typed over. */
export const continueReflection = command("alongside.continueReflection", async (app, argument) => {
  const { strings, log, notes, settings } = app;
  const entry = await chosenNote(app, argument, strings.continueReflection());
  const title = continuedTitle(entry.note.title, strings.continued);
  const workspaceFolder = vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(entry.id, true));
  const path =
    workspaceFolder &&
    notes.path(workspaceFolder.uri, { title }, { id: settings.get("notes.template", workspaceFolder.uri), isShared: false });
  const follows = targetFor(log.index, entry, path ?? "");
  return notes.create({ title, isTitleFinal: false, alsoOn: entry.note.tags, follows, workspaceFolder });
});

/** The shortest target that means no other note, and not the new one either. */
function targetFor(log: Log, entry: Entry, newPath: string): string {
  const target = shortTargets(log)(entry, undefined);
  const isOwn = target !== undefined && `/${nameKey(newPath)}`.endsWith(`/${nameKey(target)}`);
  return target === undefined || isOwn ? `/${withoutExtension(entry.path)}` : target;
}
