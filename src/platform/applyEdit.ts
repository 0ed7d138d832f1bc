import * as vscode from "vscode";
import { previewed } from "./editPreview";
import { UserError } from "./errors";

/**
 * Does an edit of these files as one that can be undone, shown first where more than `mostUnseen` of them change. Answers whether it was
 * done: in the preview a person may discard it. VS Code saves several files, and leaves an open one to be saved by the person; a single one that is not
 * open is saved here, rather than being left unsaved where nobody looks.
 */
export async function applyEdit(edit: vscode.WorkspaceEdit, uris: readonly vscode.Uri[], mostUnseen = 1): Promise<boolean> {
  const [uri] = uris;
  if (!uri) {
    return false;
  }
  const isSavedHere = uris.length === 1 && !isOpen(uri);
  const isPreviewed = uris.length > mostUnseen;
  const isDone = await vscode.workspace.applyEdit(isPreviewed ? previewed(edit, uri) : edit, { isRefactoring: true });
  if (!isDone && !isPreviewed) {
    throw new UserError("editFailed");
  }
  if (isDone && isSavedHere && vscode.workspace.getConfiguration("files", uri).get<unknown>("refactoring.autoSave") !== false) {
    await (await vscode.workspace.openTextDocument(uri)).save();
  }
  return isDone;
}

/** In a tab. What has changes and no tab is about to be saved by VS Code, as what was refactored a moment ago: or nobody would save it. */
function isOpen(uri: vscode.Uri): boolean {
  const id = uri.toString();
  const inTabs = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.flatMap(({ input }) => urisOf(input)));
  return inTabs.some((other) => other.toString() === id);
}

function urisOf(input: unknown): readonly vscode.Uri[] {
  if (input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom) {
    return [input.uri];
  }
  return input instanceof vscode.TabInputTextDiff ? [input.original, input.modified] : [];
}
