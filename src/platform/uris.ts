import * as vscode from "vscode";

/** The URI text of a file below a folder, as `Uri.toString` writes it; most paths need no encoding and skip its cost. */
export function childId(folder: string, relative: string): string {
  return /^[\w.~/-]*$/.test(relative) ? `${folder}/${relative}` : vscode.Uri.joinPath(vscode.Uri.parse(folder, true), relative).toString();
}

/** The path on this disk of a `file:` URI; most need no decoding and skip its cost. */
export function diskPath(id: string): string {
  return /^file:\/\/\/[\w.~/-]*$/.test(id) ? id.slice("file://".length) : vscode.Uri.parse(id, true).fsPath;
}
