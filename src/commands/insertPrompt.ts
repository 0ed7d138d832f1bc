import * as vscode from "vscode";
import { askingOf } from "../core/prompts/askingOf";
import { poolsFor } from "../core/prompts/pools";
import { promptEdit } from "../core/prompts/promptEdit";
import type { App } from "../platform/app";
import { command } from "../platform/command";
import { UserError } from "../platform/errors";
import { pickPrompt } from "../platform/promptPick";

/** Puts one question into the open note, where the cursor is, as one step to undo. Until one is taken nothing is touched. */
export const insertPrompt = command("alongside.insertPrompt", async (app) => {
  const editor = await noteEditor(app);
  await app.vocabulary.ready();
  const asking = askingOf(editor.document.getText(), { inlineTags: app.settings.get("tags.inline", editor.document.uri) });
  const words = { title: app.strings.insertPrompt(), without: app.strings.noPromptNow() };
  const prompt = await pickPrompt(app, poolsFor(asking, app.themes), words);
  if (prompt !== undefined) {
    await insert(editor, prompt);
  }
});

/** The editor of the note a person is looking at, in front again. */
async function noteEditor({ activeNote }: App): Promise<vscode.TextEditor> {
  const { uri } = activeNote;
  if (!uri) {
    throw new UserError("noNoteOpen");
  }
  const editor = vscode.window.activeTextEditor;
  return editor?.document.uri.toString() === uri.toString() ? editor : vscode.window.showTextDocument(uri, { preview: false });
}

async function insert(editor: vscode.TextEditor, prompt: string): Promise<void> {
  const { document } = editor;
  const { at, text, cursor } = promptEdit(document.getText(), document.offsetAt(editor.selection.active), prompt);
  if (!(await editor.edit((edit) => edit.insert(document.positionAt(at), text)))) {
    throw new UserError("editFailed");
  }
  const place = document.positionAt(cursor);
  editor.selection = new vscode.Selection(place, place);
  editor.revealRange(new vscode.Range(place, place));
}
