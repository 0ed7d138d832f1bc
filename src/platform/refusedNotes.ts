import * as vscode from "vscode";
import type { App } from "./app";
import type { RefusedNote } from "./noteEdits";
import { refusedText } from "./strings/refusalStrings";

/** Names the notes that an edit left alone, and why, in one message. */
export function tellRefused({ log }: Pick<App, "log">, refused: readonly RefusedNote[]): void {
  if (refused.length > 0) {
    const named = refused.map(({ id, code }) => {
      const name = log.index.get(id)?.note.title ?? vscode.workspace.asRelativePath(vscode.Uri.parse(id, true));
      return { name, code };
    });
    void vscode.window.showWarningMessage(refusedText(vscode.l10n, named));
  }
}
