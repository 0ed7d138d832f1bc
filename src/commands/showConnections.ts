import * as vscode from "vscode";
import { command } from "../platform/command";
import { UserError } from "../platform/errors";
import { targetOf, textProperty } from "../platform/target";

/**
 * Opens the Connection map on the open note, or on the note it is called on: a row of a view, a file, or `{ note }` with a URI as text;
 * `{ scope }` is `around`, `log` or `themes`.
 */
export const showConnections = command("alongside.showConnections", async (app, argument) => {
  const note = targetOf(argument).noteId ?? textProperty(argument, "note");
  if (note !== undefined && !app.log.isNote(vscode.Uri.parse(note))) {
    throw new UserError("notInLog", vscode.workspace.asRelativePath(vscode.Uri.parse(note)));
  }
  await app.panels.show("alongside.map", { note, scope: textProperty(argument, "scope") });
});
