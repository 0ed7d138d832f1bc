import * as vscode from "vscode";
import { missingNote } from "../../core/log/missingNotePath";
import { blank } from "../../core/templates/blank";
import { composeNote } from "../../core/templates/composeNote";
import { templateById } from "../../core/templates/index";
import type { App } from "../../platform/app";

export interface NewLinkedNote {
  readonly uri: vscode.Uri;
  readonly text: string;
}

/** The note that a link names and that is not there: where it would be, and what it would begin with. Undefined where none can be made. */
export function newLinkedNote({ log, settings, clock }: App, from: vscode.Uri, target: string): NewLinkedNote | undefined {
  const folder = vscode.workspace.getWorkspaceFolder(from);
  const found = folder && missingNote(target, vscode.workspace.asRelativePath(from, false));
  const uri = found && vscode.Uri.joinPath(folder.uri, found.path);
  if (!uri || !log.isNote(uri)) {
    return undefined;
  }
  const template = templateById(settings.get("notes.template", folder.uri)) ?? blank;
  const isBare = !settings.get("notes.help", folder.uri);
  return { uri, text: composeNote({ template, title: found.title, date: clock.today(), tags: [], isBare }).text };
}
