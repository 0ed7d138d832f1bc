import { themesTogether, type ThemePair } from "../../core/overview/themesTogether";
import type { PairShown, TogetherShown } from "../../protocol/overviewMessages";
import { noteShown, type OverviewSource, type OverviewWords } from "./overviewSource";

/** Pairs of themes: those joined in the essay and written on, those only written on, and those only joined; the most written on first. */
export function togetherShown({ entries, vocabulary, look, words }: OverviewSource): TogetherShown {
  const pairs = themesTogether(entries, vocabulary, look.period);
  const inPairs = new Set(pairs.flatMap(({ a, b }) => [a.id, b.id]));
  return {
    themes: vocabulary.themes.filter(({ id }) => inPairs.has(id)).map(({ id, label }) => ({ id, label })),
    pairs: pairs.map((pair) => pairShown(pair, words)).toSorted((a, b) => b.notes - a.notes),
  };
}

function pairShown({ a, b, edge, notes, newest }: ThemePair, words: OverviewWords): PairShown {
  const label = words.pair(a.label, b.label);
  const count = words.notes(notes);
  return {
    kind: edge ? (notes > 0 ? "both" : "essay") : "own",
    a: a.id,
    b: b.id,
    label,
    reason: edge ? words.why(edge, a, b) : "",
    notes,
    count,
    spoken: words.spokenPair(label, edge, count),
    newest: newest.map((entry) => noteShown(entry, words)),
  };
}
