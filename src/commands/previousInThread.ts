import * as vscode from "vscode";
import { chosenNote, pickNote, showNote } from "../platform/chosenNote";
import { command } from "../platform/command";
import { notesBefore } from "../platform/threadSteps";

/** Goes to the note that the open one continues; where there are several, the person chooses. */
export const previousInThread = command("alongside.previousInThread", async (app, argument) => {
  const { strings } = app;
  const title = strings.previousInThread();
  const entry = await chosenNote(app, argument, title);
  const found = notesBefore(app.log.index, entry.id);
  const [only] = found;
  if (!only) {
    void vscode.window.showInformationMessage(strings.nothingBefore());
    return;
  }
  await showNote(found.length === 1 ? only : await pickNote(app, found, { title, hint: strings.previousInThreadHint() }));
});
