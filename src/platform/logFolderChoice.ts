import * as vscode from "vscode";
import type { Strings } from "./strings/strings";

const memoryKey = "logFolder";

/**
 * The workspace folder that new notes go to: the only one, or the one chosen once and remembered.
 * Without an open folder it offers to open one. Throws a cancellation when the person chooses nothing.
 */
export async function chooseLogFolder(storage: vscode.Memento, strings: Strings, askAgain = false): Promise<vscode.WorkspaceFolder> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const [only] = folders;
  if (!only) {
    return offerToOpen(strings);
  }
  const remembered = folders.find(({ uri }) => uri.toString() === storage.get<string>(memoryKey));
  if (folders.length === 1 || (remembered && !askAgain)) {
    return folders.length === 1 ? only : (remembered ?? only);
  }
  const chosen = await ask(folders, strings);
  await storage.update(memoryKey, chosen.uri.toString());
  return chosen;
}

async function offerToOpen(strings: Strings): Promise<never> {
  const open = strings.openFolder();
  if ((await vscode.window.showInformationMessage(strings.noFolder(), open)) === open) {
    await vscode.commands.executeCommand("workbench.action.files.openFolder");
  }
  throw new vscode.CancellationError();
}

async function ask(folders: readonly vscode.WorkspaceFolder[], strings: Strings): Promise<vscode.WorkspaceFolder> {
  const items = folders.map((folder) => ({ label: folder.name, description: folder.uri.path, folder }));
  const picked = await vscode.window.showQuickPick(items, { title: strings.chooseLogFolder(), placeHolder: strings.chooseLogFolderHint() });
  if (!picked) {
    throw new vscode.CancellationError();
  }
  return picked.folder;
}
