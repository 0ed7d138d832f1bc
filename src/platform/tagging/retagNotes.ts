import * as vscode from "vscode";
import { type Retag, retag, tagMeaning } from "../../core/themes/retag";
import type { App } from "../app";
import { applyEdit } from "../applyEdit";
import type { PreparedEdit } from "../noteEdits";
import { tellRefused } from "../refusedNotes";

/** So many notes are changed at once without a preview: they can be looked at one by one as well. */
const mostUnseen = 2;
/** Reading so many takes long enough to be told, and called off. */
const many = 500;

/** Adds and removes themes and tags of notes (URIs as text) as one edit that can be undone. */
export async function retagNotes(app: App, ids: readonly string[], change: Retag): Promise<void> {
  const prepared = await prepare(app, ids, change);
  try {
    const uris = prepared.changed.map((id) => vscode.Uri.parse(id, true));
    await applyEdit(prepared.edit, uris, mostUnseen);
  } finally {
    tellRefused(app, prepared.refused);
  }
  tellLeftInText(app, { ids, remove: change.remove, prepared });
}

interface Removal {
  readonly ids: readonly string[];
  readonly remove: readonly string[];
  readonly prepared: PreparedEdit;
}

/** A setting has `#words` of the text read as tags too: those stay. */
function tellLeftInText({ log, themes, strings }: App, { ids, remove, prepared }: Removal): void {
  const touched = new Set([...prepared.changed, ...prepared.refused.map(({ id }) => id)]);
  const tagsLeft = ids.filter((id) => !touched.has(id)).flatMap((id) => log.index.get(id)?.note.tags ?? []);
  const left = new Set(tagsLeft.map((tag) => tagMeaning(tag, themes)));
  const names = remove.filter((tag) => left.has(tagMeaning(tag, themes))).map((tag) => themes.resolve(tag)?.label ?? tag);
  if (names.length > 0) {
    void vscode.window.showInformationMessage(strings.onlyInText(names));
  }
}

async function prepare(app: App, ids: readonly string[], change: Retag): Promise<PreparedEdit> {
  const edit = (text: string) => retag(text, change, app.themes);
  if (ids.length < many) {
    return app.noteEdits.prepare(ids, edit);
  }
  const options = { location: vscode.ProgressLocation.Notification, cancellable: true, title: app.strings.changingNotes(ids.length) };
  return vscode.window.withProgress(options, (_, token) => app.noteEdits.prepare(ids, edit, { token }));
}
