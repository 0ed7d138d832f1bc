import * as vscode from "vscode";
import type { Entry } from "../core/log/entry";
import { shortTargets } from "../core/log/shortTargets";
import { setKey } from "../core/note/edit/edit";
import type { App } from "./app";

export interface FollowUp {
  /** The note that is continued. */
  readonly entry: Entry;
  readonly title: string;
  /** What it opens with, before the cursor; Markdown. */
  readonly opening: string;
}

/** A new note that says which one it follows, is on the same themes and opens with some words. It is open in the editor, and saved. */
export async function makeFollowUp(app: App, { entry, title, opening }: FollowUp): Promise<vscode.Uri> {
  const uri = await app.notes.create({ title, alsoOn: entry.themes });
  const document = await vscode.workspace.openTextDocument(uri);
  const cursor = vscode.window.activeTextEditor?.selection.active ?? document.positionAt(document.getText().length);
  const edit = new vscode.WorkspaceEdit();
  const follows = setKey(document.getText(), "follows", `[[${targetOf(app, entry)}]]`);
  for (const { start, end, text } of follows.ok ? follows.edits : []) {
    edit.replace(uri, new vscode.Range(document.positionAt(start), document.positionAt(end)), text);
  }
  const words = `${opening}\n\n`;
  edit.insert(uri, cursor, words);
  if (await vscode.workspace.applyEdit(edit)) {
    await document.save();
    putCursor(document, document.getText().replaceAll("\r\n", "\n").indexOf(words) + words.length);
  }
  return uri;
}

function targetOf({ log }: App, entry: Entry): string {
  return shortTargets(log.index)(entry, undefined) ?? entry.note.title;
}

/** At an offset that counts a line ending as one. */
function putCursor(document: vscode.TextDocument, offset: number): void {
  const editor = vscode.window.visibleTextEditors.find((candidate) => candidate.document === document);
  const line = document.getText().replaceAll("\r\n", "\n").slice(0, offset).split("\n").length - 1;
  if (editor) {
    editor.selection = new vscode.Selection(line, 0, line, 0);
  }
}
