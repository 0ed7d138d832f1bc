import * as vscode from "vscode";
import { chosenNote, pickNote, showNote } from "../platform/chosenNote";
import { command } from "../platform/command";
import { notesAfter } from "../platform/threadSteps";

/** Goes to the note that continues the open one; where there are several, the person chooses. */
export const nextInThread = command("alongside.nextInThread", async (app, argument) => {
  const { strings } = app;
  const title = strings.nextInThread();
  const entry = await chosenNote(app, argument, title);
  const found = notesAfter(app.log.index, entry.id);
  const [only] = found;
  if (!only) {
    void vscode.window.showInformationMessage(strings.nothingAfter());
    return;
  }
  await showNote(found.length === 1 ? only : await pickNote(app, found, { title, hint: strings.nextInThreadHint() }));
});
