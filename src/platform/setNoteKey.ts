import * as vscode from "vscode";
import { removeKey, setKey } from "../core/note/edit/edit";
import type { App } from "./app";
import { applyEdit } from "./applyEdit";
import { tellRefused } from "./refusedNotes";

/** Changes at once, and without being shown first, so many notes: a person has selected each of them. */
const mostUnseen = 20;

/** Gives a key of these notes one value, or takes it out where there is none, as one step to undo. */
export async function setNoteKey(
  app: App,
  ids: readonly string[],
  [key, value]: readonly [key: string, value: string | undefined],
): Promise<void> {
  const { edit, changed, refused } = await app.noteEdits.prepare(ids, (text) =>
    value === undefined ? removeKey(text, key) : setKey(text, key, value),
  );
  await applyEdit(
    edit,
    changed.map((id) => vscode.Uri.parse(id, true)),
    mostUnseen,
  );
  tellRefused(app, refused);
}
