import * as vscode from "vscode";
import { UserError } from "../../platform/errors";

export interface FileToSave {
  readonly title: string;
  /** Proposed, without extension. */
  readonly name: string;
  readonly extension: string;
  readonly bytes: Uint8Array;
}

/** Saves a file where the person chooses, and nowhere else. Answers with where; undefined when it was called off. */
export async function saveFile({ title, name, extension, bytes }: FileToSave): Promise<vscode.Uri | undefined> {
  const filters = { [extension.toUpperCase()]: [extension] };
  const uri = await vscode.window.showSaveDialog({ title, filters, ...aboveTheLog(`${name}.${extension}`) });
  if (uri) {
    await write(uri, bytes);
  }
  return uri;
}

async function write(uri: vscode.Uri, bytes: Uint8Array): Promise<void> {
  try {
    await vscode.workspace.fs.writeFile(uri, bytes);
  } catch {
    throw new UserError("notSaved", vscode.workspace.asRelativePath(uri));
  }
}

/** Above the log's folder: what is saved in the log would go wherever the notes are synced to. */
function aboveTheLog(name: string): Partial<vscode.SaveDialogOptions> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  return folder ? { defaultUri: vscode.Uri.joinPath(folder, "..", name) } : {};
}
