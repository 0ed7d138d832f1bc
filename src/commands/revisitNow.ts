import * as vscode from "vscode";
import { addRevisitSection } from "../core/note/edit/revisitSection";
import { applyEdit } from "../platform/applyEdit";
import { chosenNote, showNote } from "../platform/chosenNote";
import { command } from "../platform/command";
import { tellRefused } from "../platform/refusedNotes";

/** A section with today's date under all the note says, which stays as it is, and the cursor there. */
export const revisitNow = command("alongside.revisitNow", async (app, argument) => {
  const { strings, clock, noteEdits } = app;
  const { id } = await chosenNote(app, argument, strings.revisitNow());
  const editor = await showNote({ id }, { preview: false });
  const { edit, changed, refused } = await noteEdits.prepare([id], (text) => addRevisitSection(text, strings.revisitedOn(clock.today())));
  await applyEdit(
    edit,
    changed.map((other) => vscode.Uri.parse(other, true)),
  );
  tellRefused(app, refused);
  if (refused.length === 0) {
    const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
    editor.selection = new vscode.Selection(end, end);
    editor.revealRange(new vscode.Range(end, end), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }
});
