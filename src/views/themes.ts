import * as vscode from "vscode";
import type { Entry } from "../core/log/entry";
import { tagKey } from "../core/themes/tagKey";
import type { Question, Theme } from "../core/themes/vocabulary";
import type { App } from "../platform/app";
import { noteRow, noteRowId } from "./noteRow";
import type { Row } from "./row";
import { TreeView } from "./treeView";

/** Question → theme → notes, newest first; then other tags, untagged notes, and what needs attention. The open note is kept selected. */
export const themesView = (app: App): TreeView =>
  new TreeView({
    id: "alongside.themes",
    roots: () => roots(app),
    refreshOn: (listener) => vscode.Disposable.from(app.log.onDidChange(listener), app.activeNote.onDidChange(listener)),
    message: () => (app.log.readSoFar === undefined ? undefined : app.strings.reading(app.log.readSoFar)),
    highlighted: () => highlighted(app),
  });

function roots(app: App): readonly Row[] {
  void app.log.start();
  const { index } = app.log;
  if (index.size === 0) {
    return [];
  }
  const questions = app.themes.questions.map((question) => questionRow(app, question));
  const groups = [otherTagsRow(app), untaggedRow(app), attentionRow(app)];
  return [...questions, ...groups.filter((row) => row !== undefined)];
}

function questionRow(app: App, { id, label, gloss }: Question): Row {
  return {
    id: `question:${id}`,
    label,
    isExpanded: true,
    spoken: `${label} ${gloss}`,
    tooltip: () => gloss,
    children: () => app.themes.themesOf(id).map((theme) => themeRow(app, theme)),
  };
}

function themeRow(app: App, theme: Theme): Row {
  const entries = app.log.index.onTheme(theme.id);
  const id = themeRowId(theme.id);
  return {
    id,
    label: theme.label,
    description: entries.length > 0 ? String(entries.length) : "",
    icon: "tag",
    context: "theme",
    spoken: app.strings.spokenCount(theme.label, entries.length),
    target: { themeId: theme.id },
    tooltip: () => theme.definition,
    ...(entries.length > 0 ? { children: () => noteRows(app, app.log.index.onTheme(theme.id), id) } : {}),
  };
}

function themeRowId(themeId: string): string {
  return `theme:${themeId}`;
}

function noteRows(app: App, entries: readonly Entry[], parent: string): readonly Row[] {
  return entries.map((entry) => noteRow(app, entry, { parent }));
}

function otherTagsRow(app: App): Row | undefined {
  const tags = app.log.index.otherTags();
  const label = app.strings.otherTags();
  return tags.length === 0
    ? undefined
    : {
        id: "otherTags",
        label,
        description: String(tags.length),
        spoken: app.strings.spokenTagCount(label, tags.length),
        children: () => app.log.index.otherTags().map(({ tag, count }) => tagRow(app, tag, count)),
      };
}

function tagRow(app: App, tag: string, count: number): Row {
  const id = tagRowId(tag);
  return {
    id,
    label: tag,
    description: String(count),
    icon: "symbol-keyword",
    context: "tag",
    spoken: app.strings.spokenCount(tag, count),
    children: () => noteRows(app, app.log.index.onTag(tag), id),
  };
}

function tagRowId(tag: string): string {
  return `tag:${tagKey(tag)}`;
}

function untaggedRow(app: App): Row | undefined {
  const children = (): readonly Row[] => noteRows(app, app.log.index.untagged(), "untagged");
  return groupRow(app, { id: "untagged", label: app.strings.untagged(), count: app.log.index.untagged().length, children });
}

function attentionRow(app: App): Row | undefined {
  const children = (): readonly Row[] => app.log.index.needingAttention().map((entry) => attentionNoteRow(app, entry));
  const count = app.log.index.needingAttention().length;
  return groupRow(app, { id: "needsAttention", label: app.strings.needsAttention(), count, children });
}

/** A row after the questions; none while there is nothing in it. */
function groupRow(app: App, group: Pick<Row, "id" | "label"> & { count: number; children: () => readonly Row[] }): Row | undefined {
  const { count, ...row } = group;
  return count === 0 ? undefined : { ...row, description: String(count), spoken: app.strings.spokenCount(row.label, count) };
}

/** A note with several problems is one row: the first problem's words, opening at its line. */
function attentionNoteRow(app: App, entry: Entry): Row {
  const [first] = entry.note.problems;
  const because = entry.note.problems.map((problem) => app.strings.problem(problem)).join("\n");
  return noteRow(app, entry, {
    parent: "needsAttention",
    icon: "warning",
    because,
    ...(first ? { description: app.strings.problem(first), line: first.line } : {}),
  });
}

function highlighted(app: App): { noteId: string; path: readonly string[] } | undefined {
  const { uri } = app.activeNote;
  const entry = uri && app.settings.get("views.revealOpenNote") ? app.log.entry(uri) : undefined;
  return entry && { noteId: entry.id, path: pathTo(app, entry) };
}

function pathTo(app: App, entry: Entry): readonly string[] {
  const theme = app.themes.theme(entry.themes[0] ?? "");
  const [tag] = entry.otherTags;
  if (theme) {
    return [`question:${theme.question}`, themeRowId(theme.id), noteRowId(themeRowId(theme.id), entry.id)];
  }
  const group = tag === undefined ? ["untagged"] : ["otherTags", tagRowId(tag)];
  return [...group, noteRowId(group.at(-1) ?? "", entry.id)];
}
