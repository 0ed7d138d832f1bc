import { assert } from "chai";
import * as vscode from "vscode";
import { alongside, at, until, write } from "../support/log";

/** A note opened with a `‸` in it, and where that stood. */
export interface Opened {
  readonly document: vscode.TextDocument;
  readonly uri: vscode.Uri;
  readonly position: vscode.Position;
}

/** Opens a note that says so, made or changed as need be, and waits until the log has it as it is. */
export async function openAt(path: string, marked: string): Promise<Opened> {
  const text = marked.replace("‸", "");
  const shown = text.replace("\uFEFF", "");
  const offset = Math.max(0, marked.indexOf("‸") - (text.length - shown.length));
  const { log } = await alongside();
  const isThere = log.entry(at(path)) !== undefined;
  const uri = isThere ? at(path) : await write(path, text);
  const document = await vscode.workspace.openTextDocument(uri);
  const before = log.entry(uri);
  if (isThere && document.getText() !== shown) {
    await replaceAll(document, shown);
    await until(`the log has ${path} as it is now`, () => log.entry(uri) !== before);
  }
  await until(`${path} is open and in the log`, () => document.getText() === shown && log.entry(uri));
  return { document, uri, position: document.positionAt(offset) };
}

async function replaceAll(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text);
  assert.isTrue(await vscode.workspace.applyEdit(edit));
  await document.save();
}

/** Writes notes, and waits until the log has them. */
export async function writeAll(notes: Readonly<Record<string, string>>): Promise<void> {
  const { log } = await alongside();
  await Promise.all(Object.entries(notes).map(([path, text]) => write(path, text)));
  await until("the notes are in the log", () => Object.keys(notes).every((path) => log.entry(at(path))));
}

export async function completions(marked: string, path = "reflections/2026/here.md"): Promise<readonly vscode.CompletionItem[]> {
  const { uri, position } = await openAt(path, marked);
  const list = await vscode.commands.executeCommand<vscode.CompletionList>("vscode.executeCompletionItemProvider", uri, position);
  return list.items;
}

export function labelOf({ label }: vscode.CompletionItem): string {
  return typeof label === "string" ? label : label.label;
}

/** The bytes of the document as it stands, with the edits of the item with this label taken. */
export async function taken(marked: string, label: string, path?: string): Promise<string> {
  const items = await completions(marked, path);
  const item = items.find((candidate) => labelOf(candidate) === label);
  assert.ok(item, `${label} among ${items.map(labelOf).join(", ")}`);
  const text = marked.replace("‸", "");
  const document = await vscode.workspace.openTextDocument({ content: text, language: "plaintext" });
  const { range, insertText } = item;
  assert.instanceOf(range, vscode.Range);
  const written = typeof insertText === "string" ? insertText : (insertText?.value ?? "");
  return text.slice(0, document.offsetAt(range.start)) + written + text.slice(document.offsetAt(range.end));
}

export async function hoverText(marked: string, path = "reflections/2026/here.md"): Promise<string> {
  const { uri, position } = await openAt(path, marked);
  return hoverAt(uri, position);
}

export async function hoverAt(uri: vscode.Uri, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>("vscode.executeHoverProvider", uri, position);
  return hovers
    .flatMap(({ contents }) => contents.map((content) => (typeof content === "string" ? content : content.value)))
    .join("\n---\n");
}

/** What our diagnostics say of a document once there are so many. */
export async function diagnosed(uri: vscode.Uri, count: number): Promise<readonly vscode.Diagnostic[]> {
  const ours = (): readonly vscode.Diagnostic[] => vscode.languages.getDiagnostics(uri).filter(({ source }) => source === "Alongside");
  await until(`there are ${count} diagnostics of ${uri.path}`, () => ours().length === count);
  return ours();
}

/** The fixes VS Code offers at a position, by their titles. */
export async function fixesAt(uri: vscode.Uri, position: vscode.Position): Promise<readonly vscode.CodeAction[]> {
  const range = new vscode.Range(position, position);
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    "vscode.executeCodeActionProvider",
    uri,
    range,
    vscode.CodeActionKind.QuickFix.value,
  );
}

/** Takes a fix as a person would: its edit, then its command. */
export async function applyFix(actions: readonly vscode.CodeAction[], title: string): Promise<void> {
  const action = actions.find((candidate) => candidate.title === title);
  assert.ok(action, `${title} among ${actions.map((candidate) => candidate.title).join(", ")}`);
  if (action.edit) {
    assert.isTrue(await vscode.workspace.applyEdit(action.edit));
  }
  if (action.command) {
    await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
  }
}
