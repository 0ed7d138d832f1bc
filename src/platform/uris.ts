import * as vscode from "vscode";

/** The URI text of a file below a folder, as `Uri.toString` writes it; most paths need no encoding and skip its cost. */
export function childId(folder: string, relative: string): string {
  return /^[\w.~/-]*$/.test(relative) ? `${folder}/${relative}` : vscode.Uri.joinPath(vscode.Uri.parse(folder, true), relative).toString();
}
