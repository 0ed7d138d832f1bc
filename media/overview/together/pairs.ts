import type { PairKind, PairShown, TogetherShown } from "../../../src/protocol/overviewMessages";

/** More than can be read across: then those most written on together are shown. */
export const mostInMatrix = 30;

export interface Matrix {
  readonly themes: TogetherShown["themes"];
  /** How many themes there was no room for. */
  readonly left: number;
  /** By the places of the later and the earlier theme. */
  readonly at: (row: number, column: number) => PairShown | undefined;
}

/** Pairs by row and column, each once: below the diagonal. */
export function matrixOf({ themes, pairs }: TogetherShown): Matrix {
  const shown = themes.length > mostInMatrix ? mostWritten(themes, pairs) : themes;
  const byIds = new Map(pairs.map((pair) => [`${pair.a}\n${pair.b}`, pair]));
  return {
    themes: shown,
    left: themes.length - shown.length,
    // Themes are in one order here and in pairs: the earlier is `a`.
    at: (row, column) => byIds.get(`${shown[column]?.id}\n${shown[row]?.id}`),
  };
}

function mostWritten(themes: TogetherShown["themes"], pairs: readonly PairShown[]): TogetherShown["themes"] {
  const weights = new Map<string, number>();
  pairs.forEach(({ a, b, notes }) => [a, b].forEach((id) => weights.set(id, (weights.get(id) ?? 0) + notes)));
  const weightOf = ({ id }: { readonly id: string }): number => weights.get(id) ?? 0;
  const kept = new Set(themes.toSorted((a, b) => weightOf(b) - weightOf(a)).slice(0, mostInMatrix));
  return themes.filter((theme) => kept.has(theme));
}

export const pairKinds: readonly PairKind[] = ["both", "own", "essay"];

/** The place a key leads to in the triangle below the diagonal, of so many themes; undefined where it leads nowhere. */
export function placeAfterKey(key: string, [row, column]: Place, themes: number): Place | undefined {
  const clamp = (at: number, least: number, most: number): number => Math.max(least, Math.min(most, at));
  const inRow = (next: number): Place => [next, Math.min(column, next - 1)];
  switch (key) {
    case "ArrowLeft":
      return [row, clamp(column - 1, 0, row - 1)];
    case "ArrowRight":
      return [row, clamp(column + 1, 0, row - 1)];
    case "ArrowUp":
      return inRow(clamp(row - 1, 1, themes - 1));
    case "ArrowDown":
      return inRow(clamp(row + 1, 1, themes - 1));
    case "PageUp":
      return inRow(1);
    case "PageDown":
      return inRow(themes - 1);
    case "Home":
      return [row, 0];
    case "End":
      return [row, row - 1];
    default:
      return undefined;
  }
}

export type Place = readonly [row: number, column: number];
