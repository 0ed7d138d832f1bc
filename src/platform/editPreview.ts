import * as vscode from "vscode";

/**
 * Has VS Code show an edit before it is done, with everything in it ticked. Marking the changes themselves for confirmation would leave
 * each of them to be ticked by hand, so what asks for it is a change that changes nothing: to give a folder the name it has, unless it
 * has it. VS Code neither shows nor does that, whichever way the edit comes to it.
 */
export function previewed(edit: vscode.WorkspaceEdit, inside: vscode.Uri | undefined): vscode.WorkspaceEdit {
  const folder = (inside && vscode.workspace.getWorkspaceFolder(inside)) ?? vscode.workspace.workspaceFolders?.[0];
  if (folder) {
    edit.renameFile(folder.uri, folder.uri, { ignoreIfExists: true }, { needsConfirmation: true, label: "" });
  }
  return edit;
}
