import type { Entry } from "../log/entry";
import type { Log } from "../log/log";
import { labelOf, noteKey } from "../log/noteKeys";
import type { Theme } from "../themes/vocabulary";
import type { MapNode } from "./mapGraph";
import type { MapWords } from "./mapWords";

const themePrefix = "t:";

export function themeKey(themeId: string): string {
  return `${themePrefix}${themeId}`;
}

/** The id of the theme with this key; undefined for the key of a note. */
export function themeOfKey(key: string): string | undefined {
  return key.startsWith(themePrefix) ? key.slice(themePrefix.length) : undefined;
}

export function noteNode(entry: Entry, log: Log, words: MapWords): MapNode {
  const { date } = entry.note;
  const question = entry.themes.map((id) => log.vocabulary.theme(id)?.question).find((id) => id !== undefined);
  return {
    key: noteKey(entry),
    kind: "note",
    label: labelOf(entry),
    ...(date === undefined ? {} : { date, day: words.day(date) }),
    ...(question === undefined ? {} : { question }),
    ...(entry.themes.length === 0 ? {} : { themes: entry.themes.map(themeKey) }),
    size: 1,
  };
}

export function themeNode({ id, label, question, definition }: Theme, log: Log): MapNode {
  return { key: themeKey(id), kind: "theme", label, question, size: log.onTheme(id).length, definition };
}
