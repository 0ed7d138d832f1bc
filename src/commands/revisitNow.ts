import * as vscode from "vscode";
import { addRevisitSection } from "../core/note/edit/revisitSection";
import { chosenNote, showNote } from "../platform/chosenNote";
import { command } from "../platform/command";
import { tellRefused } from "../platform/refusedNotes";

/** A section with today's date under all the note says, which stays as it is, and the cursor there. */
export const revisitNow = command("alongside.revisitNow", async (app, argument) => {
  const { strings, clock, noteEdits } = app;
  const { id } = await chosenNote(app, argument, strings.revisitNow());
  const withSection = (text: string): ReturnType<typeof addRevisitSection> => addRevisitSection(text, strings.revisitedOn(clock.today()));
  // Looked at before it opens: VS Code would give all its lines one ending, and not say so.
  const { refused } = await noteEdits.prepare([id], withSection);
  tellRefused(app, refused);
  if (refused.length === 0) {
    const editor = await showNote({ id }, { preview: false });
    const result = withSection(editor.document.getText());
    await addAtEnd(editor, result.ok ? result.edits.map(({ text }) => text).join("") : "");
  }
});

/** As a snippet, which puts the cursor behind it at the same moment: someone may type at once. */
async function addAtEnd(editor: vscode.TextEditor, text: string): Promise<void> {
  const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
  editor.revealRange(new vscode.Range(end, end));
  if (text === "") {
    editor.selection = new vscode.Selection(end, end);
    return;
  }
  const snippet = new vscode.SnippetString().appendText(text).appendTabstop(0);
  await editor.insertSnippet(snippet, end, { undoStopBefore: true, undoStopAfter: true, keepWhitespace: true });
}
