import type * as vscode from "vscode";
import type { Span } from "../../core/note/span";
import type { App } from "../../platform/app";
import { previewed } from "../../platform/editPreview";
import type { PreparedEdit } from "../../platform/noteEdits";
import { tellRefused } from "../../platform/refusedNotes";

/** A name that something cannot have; the message is for the person. */
export class NameRefused extends Error {}

/** Something at the cursor that can be given another name. */
export interface Subject {
  /** What is selected to be typed over. */
  readonly span: Span;
  readonly text: string;
  /** Throws `NameRefused`. */
  readonly rename: (name: string, token: vscode.CancellationToken) => Promise<vscode.WorkspaceEdit>;
}

interface RenameEditOptions {
  /** The note at hand. */
  readonly here: vscode.Uri;
  /** Whether the edit is shown first even if it changes that note only. */
  readonly asks?: boolean;
}

/** The edit as VS Code is to do it: shown first where it changes more than the note at hand. Names the notes that it leaves alone. */
export function renameEdit(
  app: App,
  { edit, changed, refused }: PreparedEdit,
  { here, asks = false }: RenameEditOptions,
): vscode.WorkspaceEdit {
  tellRefused(app, refused);
  return asks || changed.some((id) => id !== here.toString()) ? previewed(edit, here) : edit;
}
