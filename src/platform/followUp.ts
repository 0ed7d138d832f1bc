import * as vscode from "vscode";
import type { Entry } from "../core/log/entry";
import type { Log } from "../core/log/log";
import { nameKey, withoutExtension } from "../core/log/names";
import { shortTargets } from "../core/log/shortTargets";
import type { App } from "./app";

export interface FollowUp {
  /** The note that is continued. */
  readonly entry: Entry;
  readonly title: string;
  /** `false` where the title is a suggestion, selected to be typed over. */
  readonly isTitleFinal?: boolean;
  /** Markdown to begin with under the title. */
  readonly opening?: string;
}

/** A new note that says which one it follows and is on the same themes and tags. It is open in the editor, and saved. */
export async function makeFollowUp({ notes, settings, log }: App, { entry, title, isTitleFinal, opening }: FollowUp): Promise<vscode.Uri> {
  const workspaceFolder = vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(entry.id, true));
  const template = { id: workspaceFolder ? settings.get("notes.template", workspaceFolder.uri) : "", isShared: false };
  const path = workspaceFolder ? notes.path(workspaceFolder.uri, { title }, template) : "";
  return notes.create({
    title,
    ...(isTitleFinal === undefined ? {} : { isTitleFinal }),
    alsoOn: [...entry.themes, ...entry.otherTags],
    follows: targetFor(log.index, entry, path),
    ...(opening === undefined ? {} : { opening: () => opening }),
    workspaceFolder,
  });
}

/** The shortest target that means no other note, and not the new one either. */
function targetFor(log: Log, entry: Entry, newPath: string): string {
  const target = shortTargets(log)(entry, undefined);
  const isOwn = target !== undefined && `/${nameKey(newPath)}`.endsWith(`/${nameKey(target)}`);
  return target === undefined || isOwn ? `/${withoutExtension(entry.path)}` : target;
}
