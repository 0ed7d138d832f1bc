import type { Entry } from "../log/entry";
import type { Theme, Vocabulary } from "../themes/vocabulary";
import { notesWithin, stretchesOf, stretchOf, type Period, type Stretch, type StretchLength } from "./periods";

export interface ThemesOverTime {
  readonly length: StretchLength;
  /** Oldest first. */
  readonly stretches: readonly Stretch[];
  /** Those with notes in the period, in the order of the vocabulary. */
  readonly themes: readonly ThemeOverTime[];
}

export interface ThemeOverTime {
  readonly theme: Theme;
  /** How many notes are on it, those without a date among them. */
  readonly notes: number;
  /** The first and the latest that have a date. */
  readonly first: Entry | undefined;
  readonly latest: Entry | undefined;
  /** How many in each stretch. */
  readonly counts: readonly number[];
}

/** When each theme was written on. `entries` are newest first; a note on two themes counts for both. */
export function themesOverTime(entries: readonly Entry[], vocabulary: Vocabulary, period: Period): ThemesOverTime {
  const notes = notesWithin(entries, period);
  const { length, stretches } = stretchesOf(notes, period);
  const at = new Map(stretches.map((stretch, index) => [stretch, index]));
  const byTheme = new Map<string, Tally>();
  for (const entry of notes) {
    const { date } = entry.note;
    const index = date === undefined ? undefined : at.get(stretchOf(date, length));
    for (const id of entry.themes) {
      const tally = byTheme.get(id) ?? tallyOf(stretches.length);
      byTheme.set(id, tally);
      count(tally, entry, index);
    }
  }
  const themes = vocabulary.themes.map((theme) => ({ theme, tally: byTheme.get(theme.id) }));
  return { length, stretches, themes: themes.flatMap(({ theme, tally }) => (tally ? [{ theme, ...tally }] : [])) };
}

interface Tally {
  notes: number;
  first: Entry | undefined;
  latest: Entry | undefined;
  readonly counts: number[];
}

function tallyOf(stretches: number): Tally {
  return { notes: 0, first: undefined, latest: undefined, counts: Array.from({ length: stretches }, () => 0) };
}

/** Entries come newest first: the first dated one is the latest. */
function count(tally: Tally, entry: Entry, index: number | undefined): void {
  tally.notes++;
  if (entry.note.date !== undefined) {
    tally.latest ??= entry;
    tally.first = entry;
  }
  if (index !== undefined) {
    tally.counts[index] = (tally.counts[index] ?? 0) + 1;
  }
}
