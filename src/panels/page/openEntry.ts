import * as vscode from "vscode";
import type { Entry } from "../../core/log/entry";

/** Opens a note where notes are read, so that the panel stays in sight; or beside the panel. */
export async function openEntry({ id }: Entry, panel: vscode.WebviewPanel, isBeside: boolean): Promise<void> {
  const viewColumn = isBeside ? vscode.ViewColumn.Beside : readingColumn(panel.viewColumn);
  await vscode.window.showTextDocument(vscode.Uri.parse(id, true), { viewColumn });
}

/** The column in which something is read while the panel is in this one. */
export function readingColumn(panel: vscode.ViewColumn | undefined): vscode.ViewColumn {
  const columns = vscode.window.visibleTextEditors.map(({ viewColumn }) => viewColumn).filter((column) => column !== undefined);
  const other = panel === vscode.ViewColumn.One ? vscode.ViewColumn.Two : vscode.ViewColumn.One;
  return columns.find((column) => column !== panel) ?? other;
}
