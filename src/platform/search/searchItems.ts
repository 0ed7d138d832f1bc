import * as vscode from "vscode";
import type { Entry } from "../../core/log/entry";
import type { NamedNote } from "../../core/search/noteNames";
import type { FoundPlace } from "../../core/search/place";
import type { App } from "../app";
import { iconless } from "../strings/iconless";

export interface SearchItem extends vscode.QuickPickItem {
  /** The note it stands for. */
  readonly entry?: Entry;
  /** Of the item that goes on in VS Code's own search. */
  readonly isSearchInFiles?: true;
}

export interface Found {
  readonly named: readonly NamedNote[];
  readonly inTexts: readonly Entry[];
  readonly places: ReadonlyMap<string, FoundPlace>;
  /** Whether there may be more that answers. */
  readonly hasMore: boolean;
  /** Whether nothing is being read or looked at any more. */
  readonly isDone: boolean;
}

/** What was found, as items that VS Code shows whatever it makes of the words typed. */
export function foundItems(app: App, { named, inTexts, places, hasMore, isDone }: Found): readonly SearchItem[] {
  const { strings } = app;
  const byName = named.map(({ entry, alias }) => noteItem(app, entry, alias === undefined ? undefined : strings.aliasOf(alias)));
  const byText = inTexts.map((entry) => noteItem(app, entry, places.get(entry.id)?.snippet));
  const notes = [...byName, ...byText];
  const none = isDone ? said("$(info)", strings.nothingFound()) : said("$(book)", strings.readingTexts());
  const note = notes.length === 0 ? [none] : hasMore ? [said("$(ellipsis)", strings.moreFound())] : [];
  return [...notes, ...note, { ...said("$(search)", strings.searchInFiles()), isSearchInFiles: true }];
}

/** The newest notes, while nothing is typed. */
export function newestItems(app: App, entries: readonly Entry[]): readonly SearchItem[] {
  const notes = entries.map((entry) => noteItem(app, entry, undefined));
  return notes.length === 0 ? [] : [{ label: app.strings.newestNotes(), kind: vscode.QuickPickItemKind.Separator }, ...notes];
}

/** Words that are no note: as a description they are never put before the notes for holding what is typed. */
function said(icon: string, words: string): SearchItem {
  return { label: icon, description: words, alwaysShow: true };
}

function noteItem({ strings, themes }: App, entry: Entry, detail: string | undefined): SearchItem {
  const { title, date } = entry.note;
  const labels = entry.themes.map((id) => themes.theme(id)?.label ?? id);
  return {
    label: iconless(title),
    description: iconless([...(date === undefined ? [] : [strings.day(date)]), ...labels].join(" · ")),
    ...(detail === undefined ? {} : { detail: iconless(detail) }),
    buttons: [{ iconPath: new vscode.ThemeIcon("split-horizontal"), tooltip: strings.openToTheSide() }],
    alwaysShow: true,
    entry,
  };
}
