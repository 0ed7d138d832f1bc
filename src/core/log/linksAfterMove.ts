import { isNotePath } from "../note/body/linkTarget";
import type { Link } from "../note/note";
import type { NamingLink } from "./backlinks";
import type { Entry } from "./entry";
import { mannerOf, namesExactly, targetsIn, type LinkManner } from "./linkManner";
import type { Log } from "./log";
import { lastName, namesOf, withoutExtension } from "./names";

/** A note that is about to be at another place, or is there now. */
export interface MovedNote {
  readonly from: string;
  readonly to: string;
  /** Its new path, `/` between names; folders may come before it that the log has not in its paths. */
  readonly path: string;
}

/** A link as it led before notes were moved. */
interface RememberedLink {
  readonly link: Link;
  /** The id of the note that it led to. */
  readonly to: string;
  readonly manner: LinkManner;
}

/** By the id a note had: each of its links that a move can break, once. */
export type LinksBefore = ReadonlyMap<string, ReadonlyMap<string, RememberedLink>>;

/** By the id a note has now: the targets its links are to have, by `linkKey`. */
export type NewTargets = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Links of one kind with one target in one note lead to one place. */
export function linkKey({ kind, target }: Pick<Link, "kind" | "target">): string {
  return `${kind} ${target}`;
}

/**
 * What leads where, as far as moving these notes may change it: links in them, and links by any name that one of them has or gets. To be
 * asked before the log knows of the move.
 */
export function linksBefore(log: Log, moved: readonly MovedNote[]): LinksBefore {
  const before = new Map<string, Map<string, RememberedLink>>();
  const entries = moved.map(({ from }) => log.get(from)).filter((entry) => entry !== undefined);
  const names = new Set([...entries.flatMap(namesOf), ...moved.flatMap(namesThere)]);
  const inMoved = entries.flatMap((from) => log.linksFrom(from.id).map((link) => ({ from, ...link })));
  for (const { from, link, resolution } of [
    ...log.linksByNames(names),
    ...log.followsByNames(names),
    ...inMoved,
    ...followed(log, entries),
  ]) {
    if (resolution.kind === "note" && link.target !== "") {
      const links = before.get(from.id) ?? new Map<string, RememberedLink>();
      links.set(linkKey(link), { link, to: resolution.entry.id, manner: mannerOf(link, from, resolution.entry) });
      before.set(from.id, links);
    }
  }
  return before;
}

/** What a path can be called by, if it is to be the title too. */
function namesThere({ path }: MovedNote): readonly string[] {
  return namesOf({ path, note: { title: withoutExtension(lastName(path)), aliases: [] } });
}

/** The links by which notes follow others. */
function followed(log: Log, entries: readonly Entry[]): readonly NamingLink[] {
  return entries.flatMap((from) =>
    log.before(from.id).map(({ entry, link }): NamingLink => ({ from, link, resolution: { kind: "note", entry } })),
  );
}

/** The links by which other notes follow one. */
export function followsTo(log: Log, to: Entry): readonly { readonly from: Entry; readonly link: Link }[] {
  const leadsThere = (link: Link, from: Entry): boolean => {
    const resolution = log.resolve(link.target, from);
    return resolution.kind === "note" && resolution.entry === to;
  };
  return log
    .after(to.id)
    .flatMap(({ entry: from }) => from.note.follows.filter((link) => leadsThere(link, from)).map((link) => ({ from, link })));
}

/**
 * The new targets of links that would not lead any more where they led, in the manner each was written in. To be asked once the log knows
 * of the move. A note that has left the log is left to its links.
 */
export function targetsAfter(log: Log, before: LinksBefore, idNow: (id: string) => string): NewTargets {
  const targets = new Map<string, ReadonlyMap<string, string>>();
  for (const [id, links] of before) {
    const from = log.get(idNow(id));
    const changed = from ? [...links].flatMap(([key, link]) => changedTarget(log, from, { key, link, to: log.get(idNow(link.to)) })) : [];
    if (from && changed.length > 0) {
      targets.set(from.id, new Map(changed));
    }
  }
  return targets;
}

interface Wanted {
  readonly key: string;
  readonly link: RememberedLink;
  readonly to: Entry | undefined;
}

/** None where the link still leads there, or nothing can be written that would. */
function changedTarget(log: Log, from: Entry, { key, link: { link, manner }, to }: Wanted): readonly (readonly [string, string])[] {
  const leadsThere = (target: string): boolean => {
    if (link.kind === "markdown" && !isNotePath(target)) {
      return false;
    }
    const resolution = log.resolve(target, from);
    return resolution.kind === "note" && resolution.entry === to;
  };
  if (to === undefined || (leadsThere(link.target) && (!manner.isExact || isExact(link.target, { manner, from, to })))) {
    return [];
  }
  const target = targetsIn(manner, from, to).find(leadsThere);
  return target === undefined || target === link.target ? [] : [[key, target]];
}

function isExact(target: string, { manner, from, to }: { manner: LinkManner; from: Entry; to: Entry }): boolean {
  return manner.kind === "whole" ? mannerOf({ kind: "wikilink", target }, from, to).kind === "whole" : namesExactly(target, from, to);
}
