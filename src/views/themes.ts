import * as vscode from "vscode";
import type { Entry } from "../core/log/entry";
import { onAllThemes } from "../core/log/onAllThemes";
import type { LogProblem } from "../core/log/problems";
import { tagKey } from "../core/themes/tagKey";
import type { Question, Theme } from "../core/themes/vocabulary";
import type { App } from "../platform/app";
import { noteRow, noteRowId, noteRows } from "./noteRow";
import { allOf, firstOf } from "./row";
import type { Row, Rows } from "./row";
import { TreeView } from "./treeView";

/**
 * Question → theme → notes, newest first; then other tags, untagged notes, and what needs attention. Filtered, the notes that have all
 * of the chosen themes. The open note is kept selected.
 */
export const themesView = (app: App): TreeView =>
  new TreeView({
    id: "alongside.themes",
    strings: app.strings,
    roots: (limit) => (app.themeFilter.themes.length > 0 ? filteredNotes(app, limit) : allOf(roots(app))),
    refreshOn: (listener) =>
      vscode.Disposable.from(app.log.onDidChange(listener), app.activeNote.onDidChange(listener), app.themeFilter.onDidChange(listener)),
    message: () => message(app),
    description: () => description(app),
    highlighted: () => highlighted(app),
  });

/** A view with a message shows no welcome, and where a filter leaves nothing that has the button to clear it: so the message goes. */
function message(app: App): string | undefined {
  if (app.log.readSoFar !== undefined) {
    return app.strings.reading(app.log.readSoFar);
  }
  const { labels, total } = filterOf(app);
  return total === 0 ? undefined : app.strings.notesOnAll(labels, total);
}

function description(app: App): string | undefined {
  const { labels, total } = filterOf(app);
  if (labels.length === 0) {
    return undefined;
  }
  return total === 0 ? app.strings.allOfThemes(labels) : app.strings.filtered();
}

/** The themes that are chosen, and how many notes have all of them. */
function filterOf({ log, themes, themeFilter }: App): { readonly labels: readonly string[]; readonly total: number } {
  const labels = themeFilter.themes.map((id) => themes.theme(id)?.label ?? id);
  return { labels, total: labels.length === 0 ? 0 : onAllThemes(log.index, themeFilter.themes, 0).total };
}

/** The row above the notes that a filter leaves, were there one. */
const filtered = "filtered";

function filteredNotes(app: App, limit: number): Rows {
  void app.log.start();
  const { entries, total } = onAllThemes(app.log.index, app.themeFilter.themes, limit);
  return { rows: noteRows(app, entries, { parent: filtered, limit }).rows, total };
}

function roots(app: App): readonly Row[] {
  void app.log.start();
  const { index } = app.log;
  if (index.size === 0) {
    return [];
  }
  const asked = app.themes.questions.filter(({ id }) => app.themes.themesOf(id).length > 0);
  const questions = asked.map((question) => questionRow(app, question));
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
    children: () => allOf(app.themes.themesOf(id).map((theme) => themeRow(app, theme))),
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
    dropAdds: theme.id,
    tooltip: () => theme.definition,
    ...(entries.length > 0 ? { children: (limit) => noteRows(app, app.log.index.onTheme(theme.id), { parent: id, limit }) } : {}),
  };
}

function themeRowId(themeId: string): string {
  return `theme:${themeId}`;
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
        children: (limit) => firstOf(app.log.index.otherTags(), limit, ({ tag, count }) => tagRow(app, tag, count)),
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
    target: { tag },
    dropAdds: tag,
    children: (limit) => noteRows(app, app.log.index.onTag(tag), { parent: id, limit }),
  };
}

function tagRowId(tag: string): string {
  return `tag:${tagKey(tag)}`;
}

function untaggedRow(app: App): Row | undefined {
  const label = app.strings.untagged();
  const { length } = app.log.index.untagged();
  return length === 0
    ? undefined
    : {
        id: "untagged",
        label,
        description: String(length),
        spoken: app.strings.spokenCount(label, length),
        children: (limit) => noteRows(app, app.log.index.untagged(), { parent: "untagged", limit }),
      };
}

/** A row for each problem, which opens its line. */
function attentionRow(app: App): Row | undefined {
  const label = app.strings.needsAttention();
  const { total } = app.log.index.problems(0);
  return total === 0
    ? undefined
    : {
        id: "needsAttention",
        label,
        description: String(total),
        spoken: app.strings.spokenThings(label, total),
        children: (limit) => {
          const { problems, total: all } = app.log.index.problems(limit);
          return { rows: problems.map((problem) => problemRow(app, problem)), total: all };
        },
      };
}

/** So many other notes are named in a tooltip. */
const mostNamed = 20;

function problemRow(app: App, problem: LogProblem): Row {
  const { entry, code, line, detail = "" } = problem;
  const because = app.strings.problem(problem);
  return {
    ...noteRow(app, entry, { parent: "needsAttention", icon: "warning", description: because, because, line }),
    id: `${noteRowId("needsAttention", entry)}|${code}|${detail}|${line}`,
    tooltip: () =>
      [
        ...app.strings.noteTooltip(entry),
        "",
        because,
        ...problem
          .others()
          .slice(0, mostNamed)
          .map(({ path }) => path),
      ].join("\n"),
  };
}

function highlighted(app: App): { noteId: string; path: readonly string[] } | undefined {
  const { uri } = app.activeNote;
  const entry = uri && app.settings.get("views.revealOpenNote") ? app.log.entry(uri) : undefined;
  return entry && app.themeFilter.themes.every((id) => entry.themes.includes(id))
    ? { noteId: entry.id, path: pathTo(app, entry) }
    : undefined;
}

function pathTo(app: App, entry: Entry): readonly string[] {
  if (app.themeFilter.themes.length > 0) {
    return [noteRowId(filtered, entry)];
  }
  const theme = app.themes.theme(entry.themes[0] ?? "");
  const [tag] = entry.otherTags;
  if (theme) {
    return [`question:${theme.question}`, themeRowId(theme.id), noteRowId(themeRowId(theme.id), entry)];
  }
  const group = tag === undefined ? ["untagged"] : ["otherTags", tagRowId(tag)];
  return [...group, noteRowId(group.at(-1) ?? "", entry)];
}
