import * as vscode from "vscode";
import { replaceTags } from "../core/note/edit/edit";
import { tagMeaning } from "../core/themes/retag";
import { tagKey } from "../core/themes/tagKey";
import { renamedTag } from "../core/themes/tagRename";
import type { Theme } from "../core/themes/vocabulary";
import type { App } from "./app";
import { applyEdit } from "./applyEdit";
import type { PreparedEdit } from "./noteEdits";
import { tellRefused } from "./refusedNotes";
import { addThemesChange, type ThemesChange } from "./vocabularyEdits";

/** What becomes of a tag: another name, or undefined to leave it. */
export type NewTagName = (tag: string) => string | undefined;

/** Tags that get other names in the notes, and what that changes in the log's own themes. */
export interface ThemeRename {
  readonly newName: NewTagName;
  readonly themes?: ThemesChange | undefined;
  /** Only in these notes (URIs as text); else in all. */
  readonly only?: ReadonlySet<string>;
  /** Notes to look at whether the log knows of their tags or not, such as the one that is being written. */
  readonly also?: readonly string[];
  /** Whether a provider of ours hands the edit to VS Code. */
  readonly isProvided?: boolean;
}

export interface PreparedRename extends PreparedEdit {
  /** Every file it changes: notes, and that of the log's own themes. */
  readonly uris: readonly vscode.Uri[];
  /** The notes that have such a tag in the text only, where nothing is changed. */
  readonly inText: readonly string[];
}

/**
 * Prepares one edit of all notes that have such tags. A note that has the new name too, or another name of the same theme, keeps one of
 * them. Throws `UserError` where the log's own themes cannot be changed so, and `CancellationError` when called off.
 */
export async function prepareRename(app: App, rename: ThemeRename, token?: vscode.CancellationToken): Promise<PreparedRename> {
  const { newName, themes, only, also = [], isProvided = false } = rename;
  const known = notesWith(app, newName).filter((id) => only?.has(id) !== false);
  const formOf = (tag: string): string => tagMeaning(tag, app.themes);
  const edit = (text: string) => replaceTags(text, newName, { formOf });
  const prepared = await app.noteEdits.prepare([...new Set([...known, ...also])], edit, token ? { token } : {});
  // A file that is made comes first: undone last, it cannot keep the notes from being as they were.
  const all = new vscode.WorkspaceEdit();
  const file = themes && (await addThemesChange(app, all, themes, { isProvided }));
  prepared.edit.entries().forEach(([uri, edits]) => all.set(uri, edits));
  const touched = new Set([...prepared.changed, ...prepared.refused.map(({ id }) => id)]);
  const notes = prepared.changed.map((id) => vscode.Uri.parse(id, true));
  const inText = known.filter((id) => !touched.has(id));
  return { ...prepared, edit: all, uris: [...notes, ...(file ? [file] : [])], inText };
}

/** Reading so many notes takes long enough to be told, and called off. */
const many = 500;

/** Prepares and does it, after VS Code's preview where several files change, and names what was left alone. */
export async function doRename(app: App, rename: ThemeRename): Promise<void> {
  const count = notesWith(app, rename.newName).length;
  const options = { location: vscode.ProgressLocation.Notification, cancellable: true, title: app.strings.changingNotes(count) };
  const prepared = await (count < many
    ? prepareRename(app, rename)
    : vscode.window.withProgress(options, (_, token) => prepareRename(app, rename, token)));
  const isDone = await applyEdit(prepared.edit, prepared.uris);
  if (isDone || prepared.uris.length === 0) {
    tellRefused(app, prepared.refused);
    tellInText(app, prepared);
  }
}

export function tellInText({ strings }: App, { inText }: PreparedRename): void {
  if (inText.length > 0) {
    void vscode.window.showInformationMessage(strings.leftInText(inText.length));
  }
}

/** The notes of which a tag gets another name, newest first. */
export function notesWith({ log }: Pick<App, "log">, newName: NewTagName): readonly string[] {
  const known = new Map<string, boolean>();
  const isRenamed = (tag: string): boolean => {
    const is = known.get(tag) ?? (newName(tag) ?? tag) !== tag;
    known.set(tag, is);
    return is;
  };
  return log.index
    .all()
    .filter(({ note }) => note.tags.some(isRenamed))
    .map(({ id }) => id);
}

/** A theme, or a tag that means none. */
export interface NamedTag {
  /** The id of the theme, or the tag as it is written. */
  readonly tag: string;
  readonly theme: Theme | undefined;
  readonly label: string;
}

export function namedTag({ themes }: Pick<App, "themes">, tag: string): NamedTag {
  const theme = themes.resolve(tag);
  return { tag: theme?.id ?? tag, theme, label: theme?.label ?? tag };
}

/** What a name stands for already, other than what is to get it. */
export function holderOf(app: Pick<App, "themes" | "log">, name: string, tag: string): NamedTag | undefined {
  const theme = app.themes.resolve(name);
  if (theme) {
    return theme.id === app.themes.resolve(tag)?.id ? undefined : namedTag(app, theme.id);
  }
  const key = tagKey(name);
  const [entry] = key === tagKey(tag) ? [] : app.log.index.onTag(name);
  const spelled = entry?.otherTags.find((other) => tagKey(other) === key);
  return spelled === undefined ? undefined : namedTag(app, spelled);
}

/** Gives all tags that mean some themes, and some other tags, the name of one that stays. */
export function mergeInto({ themes }: App, from: readonly NamedTag[], into: NamedTag): ThemeRename {
  const gone = new Set(from.map(({ theme }) => theme?.id).filter((id) => id !== undefined));
  const otherName = renamedTag(
    from.map(({ tag }) => tagKey(tag)),
    into.tag,
  );
  return {
    newName: (tag) => (gone.has(themes.resolve(tag)?.id ?? "") ? into.tag : otherName(tag)),
    themes: into.theme && gone.size > 0 ? { kind: "merge", from: [...gone], into: into.theme.id } : undefined,
  };
}
