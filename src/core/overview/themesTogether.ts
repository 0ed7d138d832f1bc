import { newestFirst, type Entry } from "../log/entry";
import { pairKey, type Edge, type Theme, type Vocabulary } from "../themes/vocabulary";
import { notesWithin, type Period } from "./periods";

/** Two themes that are joined in the vocabulary, written on together, or both. */
export interface ThemePair {
  /** In the order of the vocabulary. */
  readonly a: Theme;
  readonly b: Theme;
  /** What joins them in the essay, or in the log's own themes file. */
  readonly edge: Edge | undefined;
  /** How many notes are on both. */
  readonly notes: number;
  /** The newest of them, no more than `mostNewest`. */
  readonly newest: readonly Entry[];
}

export const mostNewest = 3;

/** The pairs of themes there is something to say about, in the order of the vocabulary. */
export function themesTogether(entries: readonly Entry[], vocabulary: Vocabulary, period: Period): readonly ThemePair[] {
  const pairs = writtenPairs(notesWithin(entries, period));
  return vocabulary.themes.flatMap((a, at) =>
    vocabulary.themes.slice(at + 1).flatMap((b) => {
      const edge = vocabulary.edgeBetween(a.id, b.id);
      const written = pairs.get(pairKey(a.id, b.id));
      const newest = (written?.newest ?? []).toSorted(newestFirst).slice(0, mostNewest);
      return edge || written ? [{ a, b, edge, notes: written?.notes ?? 0, newest }] : [];
    }),
  );
}

/** The notes on both of two themes, in the order given. */
export function notesOnBoth<E extends Entry>(entries: readonly E[], [a, b]: readonly [string, string]): readonly E[] {
  return entries.filter(({ themes }) => themes.includes(a) && themes.includes(b));
}

interface Written {
  notes: number;
  readonly newest: Entry[];
}

/** There are far fewer sets of themes than notes: each set is taken apart once. */
function writtenPairs(entries: readonly Entry[]): ReadonlyMap<string, Written> {
  const pairs = new Map<string, Written>();
  for (const notes of bySet(entries).values()) {
    const themes = notes[0]?.themes ?? [];
    themes.forEach((a, at) =>
      themes.slice(at + 1).forEach((b) => {
        const written = pairs.get(pairKey(a, b)) ?? { notes: 0, newest: [] };
        pairs.set(pairKey(a, b), written);
        written.notes += notes.length;
        written.newest.push(...notes.slice(0, mostNewest));
      }),
    );
  }
  return pairs;
}

function bySet(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const sets = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (entry.themes.length > 1) {
      const key = entry.themes.join("\n");
      const set = sets.get(key) ?? [];
      sets.set(key, set);
      set.push(entry);
    }
  }
  return sets;
}
