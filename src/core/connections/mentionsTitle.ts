import { newestFirst } from "../log/entry";
import type { Entry } from "../log/entry";
import type { Log } from "../log/log";
import type { Connection, ConnectionKind } from "./connection";
import { defaultLimit } from "./connection";
import type { Mention } from "./wording/mentions";

/**
 * The notes whose title or alias stands in this note's text, or the other way round, where no link leads from the one to the other yet;
 * none while texts have not been read. Each mention closes a quarter of what is left to 1, half of what a link does: strength = 1 − ¾ⁿ.
 * Of two notes that name each other this one's mention is told, since it is the one at hand to be linked.
 */
export const mentionsTitle: ConnectionKind = {
  id: "mentionsTitle",
  find(entry, log, { limit = defaultLimit, wording } = {}) {
    const isLinked = linkTest(log);
    const unlinked = (wording?.mentions(entry.id) ?? []).filter(({ from, to }) => !isLinked(from, to));
    const found = [...byOther(unlinked, entry)].flatMap(([id, mentions]) => connectionOf(mentions, { entry, other: log.get(id) }));
    const sorted = found.toSorted((a, b) => b.strength - a.strength || newestFirst(a.other, b.other));
    return { connections: sorted.slice(0, limit), total: sorted.length };
  },
};

/** Whether a link, or `follows`, leads from one note to another; the links of each are looked up once. */
function linkTest(log: Log): (from: string, to: string) => boolean {
  const known = new Map<string, ReadonlySet<string>>();
  return (from, to) => {
    const linked = known.get(from) ?? linkedFrom(from, log);
    known.set(from, linked);
    return linked.has(to);
  };
}

function linkedFrom(id: string, log: Log): ReadonlySet<string> {
  const links = log.linksFrom(id).flatMap(({ resolution }) => (resolution.kind === "note" ? [resolution.entry.id] : []));
  return new Set([...links, ...log.before(id).map(({ entry }) => entry.id)]);
}

function byOther(mentions: readonly Mention[], { id }: Entry): ReadonlyMap<string, readonly Mention[]> {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const other = mention.from === id ? mention.to : mention.from;
    const group = groups.get(other) ?? [];
    group.push(mention);
    groups.set(other, group);
  }
  return groups;
}

/** This note's mention comes first, if there is one. */
function connectionOf(
  mentions: readonly Mention[],
  { entry, other }: { readonly entry: Entry; readonly other: Entry | undefined },
): readonly Connection[] {
  const [first] = mentions;
  if (!first || !other) {
    return [];
  }
  const { from, name, line, count } = first;
  const all = mentions.reduce((sum, mention) => sum + mention.count, 0);
  const direction = from === entry.id ? "here" : "there";
  const reason = { code: "mentionsTitle", direction, name, line, count } as const;
  return [{ kind: "mentionsTitle", other, strength: 1 - 0.75 ** all, reason, line, source: from }];
}
