import type { Log } from "../log/log";
import { otherEnd } from "../themes/vocabulary";
import type { Edge, Theme } from "../themes/vocabulary";
import type { ConnectionKind } from "./connection";
import { defaultLimit } from "./connection";
import type { Tie } from "./setConnections";
import { rarity, themeConnections, together } from "./setConnections";

/** An edge the essay or a log's own themes file states outright counts in full; two themes only set side by side, rather less. */
const basisWeight: Readonly<Record<Edge["basis"], number>> = { stated: 1, juxtaposed: 0.7, own: 1 };

interface Join {
  readonly edge: Edge;
  readonly here: Theme;
  readonly there: Theme;
  /** The mean rarity of the two themes, weighed by the edge's basis. */
  readonly strength: number;
}

/**
 * The notes whose themes the essay joins to this one's. An edge counts only when neither of its themes is one that both notes have: what
 * they share is told under shared themes, and an edge from it would only say so again. A note that shares a theme is still here when the
 * essay joins what is different in the two, which sharing does not tell.
 */
export const essayJoins: ConnectionKind = {
  id: "essayJoins",
  find(entry, log, { limit = defaultLimit } = {}) {
    const joins = entry.themes.flatMap((theme) => joinsFrom(theme, log)).toSorted((a, b) => b.strength - a.strength);
    const tieTo = (themes: readonly string[]) => {
      const isTie = ({ here, there }: Join) => themes.includes(there.id) && !entry.themes.includes(there.id) && !themes.includes(here.id);
      return tieOf(joins.filter(isTie));
    };
    return themeConnections(entry, log, { tieTo, limit });
  },
};

function joinsFrom(themeId: string, log: Log): readonly Join[] {
  return log.vocabulary.edgesOf(themeId).flatMap((edge) => {
    const here = log.vocabulary.theme(themeId);
    const there = log.vocabulary.theme(otherEnd(edge, themeId));
    return here && there ? [{ edge, here, there, strength: strengthOf(edge, log) }] : [];
  });
}

function strengthOf({ a, b, basis }: Edge, log: Log): number {
  return (basisWeight[basis] * (rarity(log.onTheme(a).length, log) + rarity(log.onTheme(b).length, log))) / 2;
}

function tieOf(joins: readonly Join[]): Tie | undefined {
  const [first] = joins;
  if (!first) {
    return undefined;
  }
  const { edge, here, there } = first;
  const strength = together(joins.map((join) => join.strength));
  return { strength, reason: () => ({ code: "essayJoins", edge, here, there, more: joins.length - 1 }) };
}
