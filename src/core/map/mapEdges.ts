import type { Connection, ConnectionKindId } from "../connections/connection";
import type { Entry } from "../log/entry";
import type { Log } from "../log/log";
import { noteKey } from "../log/noteKeys";
import { otherEnd } from "../themes/vocabulary";
import type { Edge } from "../themes/vocabulary";
import type { MapEdge, MapEdgeKind } from "./mapGraph";
import { themeKey } from "./mapNodes";
import type { MapWords } from "./mapWords";

/** Kinds in which one note points to the other. Plain text, so that a kind may be named here before there is one. */
const pointing: ReadonlySet<string> = new Set(["thread", "linksTo", "linkedFrom", "mentionsTitle"]);

/**
 * What joins a note to another, as one edge whichever of the two it was found from: a link stands once, at the note it is in, and of a
 * thread only the steps are drawn, not the leaps over them.
 */
export function connectionEdge(entry: Entry, connection: Connection, words: MapWords): MapEdge | undefined {
  const { reason, other, source } = connection;
  if (reason.code === "thread" && reason.steps > 1) {
    return undefined;
  }
  const kind: ConnectionKindId = connection.kind === "linkedFrom" ? "linksTo" : connection.kind;
  const isFromOther = pointing.has(kind) ? source === other.id : other.identity < entry.identity;
  const [from, to] = isFromOther ? [other, entry] : [entry, other];
  return edge(kind, noteKey(from), noteKey(to), { strength: connection.strength, reason: words.joined(reason, from, to) });
}

/** From a note to each of its themes; a note with one theme is wholly on it, one with two half. */
export function onThemeEdges(entry: Entry, log: Log, words: MapWords): readonly MapEdge[] {
  const themes = entry.themes.map((id) => log.vocabulary.theme(id)).filter((theme) => theme !== undefined);
  return themes.map((theme) =>
    edge("onTheme", noteKey(entry), themeKey(theme.id), { strength: 1 / themes.length, reason: words.onTheme(theme) }),
  );
}

/** As strong as in the connections between notes: what is only set side by side counts for less. */
const basisStrength: Readonly<Record<Edge["basis"], number>> = { stated: 1, juxtaposed: 0.7, own: 1 };

/** What joins these themes, each edge once. */
export function themeEdges(themeIds: ReadonlySet<string>, { vocabulary }: Log, words: MapWords): readonly MapEdge[] {
  const among = [...themeIds].flatMap((id) => vocabulary.edgesOf(id).filter((join) => join.a === id && themeIds.has(otherEnd(join, id))));
  return among.flatMap((join) => {
    const [a, b] = [vocabulary.theme(join.a), vocabulary.theme(join.b)];
    const isTension = join.kind === "tension" ? { isTension: true } : {};
    const says = a && b && { strength: basisStrength[join.basis], reason: words.themes(join, a, b), ...isTension };
    return says ? [edge("themes", themeKey(join.a), themeKey(join.b), says)] : [];
  });
}

type Says = Pick<MapEdge, "strength" | "reason" | "isTension">;

function edge(kind: MapEdgeKind, from: string, to: string, { strength, ...says }: Says): MapEdge {
  return { key: `${kind}:${from}:${to}`, kind, from, to, strength: Math.round(strength * 100) / 100, ...says };
}
