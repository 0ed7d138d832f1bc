import { assert } from "chai";
import * as vscode from "vscode";
import { at } from "./freshLog";
import { until } from "./log";

/** Where the `‸` of some words of a note is. */
export async function placeOf(path: string, marked: string): Promise<{ uri: vscode.Uri; position: vscode.Position }> {
  const document = await vscode.workspace.openTextDocument(at(path));
  const start = document.getText().indexOf(marked.replace("‸", ""));
  assert.isAtLeast(start, 0, `${path} has no ${marked}`);
  return { uri: document.uri, position: document.positionAt(start + marked.indexOf("‸")) };
}

/**
 * F2 at the `‸` of some words of a note, a name, Enter. VS Code drops a refactoring when it hears of a change on disk to one of its files
 * meanwhile, as of one the test has just written: then once more.
 */
export async function f2(path: string, marked: string, name: string): Promise<void> {
  const { uri, position } = await placeOf(path, marked);
  await until("the rename is done", async () => {
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>("vscode.executeDocumentRenameProvider", uri, position, name);
    return vscode.workspace.applyEdit(edit, { isRefactoring: true });
  });
}
