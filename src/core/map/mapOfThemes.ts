import type { Entry } from "../log/entry";
import type { Log } from "../log/log";
import { pairKey } from "../themes/vocabulary";
import { onThemeEdges, themeEdges } from "./mapEdges";
import type { MapGraph } from "./mapGraph";
import { noteNode, themeNode } from "./mapNodes";
import type { MapSource } from "./mapSource";

/** As many as can be listed beside the themes; those that are newest on two themes come before those that only repeat them. */
const mostBetween = 300;
/** So many notes are looked at before other work is let through. */
const atOnce = 500;

/** Every theme, what joins them, and the notes that live between two of them. */
export function* mapOfThemes({ log, words }: Pick<MapSource, "log" | "words">): Generator<undefined, MapGraph> {
  const { themes } = log.vocabulary;
  const { notes, left } = yield* notesBetween(log);
  const ids = new Set(themes.map(({ id }) => id));
  return {
    nodes: [...themes.map((theme) => themeNode(theme, log)), ...notes.map((entry) => noteNode(entry, log, words))],
    edges: [...themeEdges(ids, log, words), ...notes.flatMap((entry) => onThemeEdges(entry, log, words))],
    left,
  };
}

interface Between {
  readonly notes: readonly Entry[];
  readonly left: number;
}

/** The newest notes of each pair of themes, then the second newest, and so on: so that no pair with notes seems to have none. */
function* notesBetween(log: Log): Generator<undefined, Between> {
  const seen = new Map<string, number>();
  const ranked: { readonly entry: Entry; readonly rank: number }[] = [];
  for (const [at, entry] of [...log.all()].entries()) {
    const pairs = pairsOf(entry.themes);
    if (pairs.length > 0) {
      ranked.push({ entry, rank: Math.min(...pairs.map((pair) => seen.get(pair) ?? 0)) });
      pairs.forEach((pair) => seen.set(pair, (seen.get(pair) ?? 0) + 1));
    }
    if (at % atOnce === atOnce - 1) {
      yield;
    }
  }
  const notes = ranked.toSorted((a, b) => a.rank - b.rank).slice(0, mostBetween);
  return { notes: notes.map(({ entry }) => entry), left: ranked.length - notes.length };
}

function pairsOf(themes: readonly string[]): readonly string[] {
  return themes.flatMap((a, at) => themes.slice(at + 1).map((b) => pairKey(a, b)));
}
