import * as vscode from "vscode";

/** Where a workspace folder keeps its own themes: with the notes, so that they go with them. */
const folderName = ".alongside";
const fileName = "themes.yml";

/** Globs of what tells that a themes file may have changed: a folder that comes or goes tells of itself only. */
export const themesFileGlobs = [`**/${folderName}/${fileName}`, `**/${folderName}`] as const;

export function themesFileUri(folder: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(folder, folderName, fileName);
}

/** Whether the file holds the themes of an open folder. */
export function isThemesFile(uri: vscode.Uri): boolean {
  const isCalledSo = uri.path.endsWith(`/${folderName}/${fileName}`);
  const folders = isCalledSo ? (vscode.workspace.workspaceFolders ?? []) : [];
  return folders.some((folder) => themesFileUri(folder.uri).toString() === uri.toString());
}
