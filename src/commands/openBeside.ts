import * as vscode from "vscode";
import { command } from "../platform/command";
import { targetOf } from "../platform/target";

/** Opens the note of a row, else the open one again, in the editor group beside. */
export const openBeside = command("alongside.openBeside", async (app, argument) => {
  const { noteId } = targetOf(argument);
  const uri = noteId === undefined ? app.activeNote.uri : vscode.Uri.parse(noteId, true);
  if (uri) {
    await vscode.commands.executeCommand("vscode.open", uri, { viewColumn: vscode.ViewColumn.Beside, preview: true });
  }
});
