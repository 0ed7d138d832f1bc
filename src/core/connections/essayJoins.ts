import type { Entry } from "../log/entry";
import type { Log } from "../log/log";
import { otherEnd } from "../themes/vocabulary";
import type { Edge, Theme } from "../themes/vocabulary";
import type { ConnectionKind, EssayReason } from "./connection";
import { defaultLimit } from "./connection";
import { rarity, themeConnections } from "./setConnections";

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
    const joins = joinsOf(entry, log);
    return themeConnections(entry, log, {
      strengthOf: (themes) => strengthOfAll(joins, themes),
      reasonOf: (themes) => reasonOf(joins.filter((join) => isTie(join, themes))),
      limit,
    });
  },
};

/** The edges from a theme of the note to one that it does not have, the strongest first. */
function joinsOf(entry: Entry, log: Log): readonly Join[] {
  const joins = entry.themes.flatMap((theme) => joinsFrom(theme, log)).filter(({ there }) => !entry.themes.includes(there.id));
  return joins.toSorted((a, b) => b.strength - a.strength);
}

function isTie({ here, there }: Join, themes: readonly string[]): boolean {
  return themes.includes(there.id) && !themes.includes(here.id);
}

/** 0 where no edge ties the note to one with these themes. */
function strengthOfAll(joins: readonly Join[], themes: readonly string[]): number {
  let left = 1;
  for (const join of joins) {
    left *= isTie(join, themes) ? 1 - join.strength : 1;
  }
  return 1 - left;
}

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

function reasonOf(joins: readonly Join[]): EssayReason {
  const [first] = joins;
  if (!first) {
    throw new Error("No edge ties these notes.");
  }
  const { edge, here, there } = first;
  return { code: "essayJoins", edge, here, there, more: joins.length - 1 };
}
