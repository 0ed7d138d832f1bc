import type { Link } from "../note/note";
import type { Entry } from "./entry";
import { mannerOf, namesExactly, targetsIn, type LinkManner } from "./linkManner";
import type { Log } from "./log";

/** A note that is about to be at another place, or is there now. */
export interface MovedNote {
  readonly from: string;
  readonly to: string;
  /** The name its file gets, without folders. */
  readonly name: string;
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
 * What leads where, as far as moving these notes may change it: links to them, links in them, and links to notes with a name that one of
 * them gets. To be asked before the log knows of the move.
 */
export function linksBefore(log: Log, moved: readonly MovedNote[]): LinksBefore {
  const before = new Map<string, Map<string, RememberedLink>>();
  const remember = (from: Entry, link: Link, to: Entry): void => {
    const links = before.get(from.id) ?? new Map<string, RememberedLink>();
    links.set(linkKey(link), { link, to: to.id, manner: mannerOf(link, from, to) });
    before.set(from.id, links);
  };
  for (const to of touched(log, moved)) {
    [...log.linkedFrom(to.id), ...followsTo(log, to)].forEach(({ from, link }) => remember(from, link, to));
  }
  for (const from of moved.map(({ from: id }) => log.get(id)).filter((entry) => entry !== undefined)) {
    log.before(from.id).forEach(({ entry, link }) => remember(from, link, entry));
    for (const { link, resolution } of log.linksFrom(from.id)) {
      if (resolution.kind === "note" && link.target !== "") {
        remember(from, link, resolution.entry);
      }
    }
  }
  return before;
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

/** The notes that move, and those that their new names mean now. */
function touched(log: Log, moved: readonly MovedNote[]): ReadonlySet<Entry> {
  const entries = moved.map(({ from }) => log.get(from)).filter((entry) => entry !== undefined);
  const names = new Set(moved.map(({ name }) => name));
  return new Set([...entries, ...[...names].flatMap((name) => meaningsOf(log, name))]);
}

function meaningsOf(log: Log, name: string): readonly Entry[] {
  const resolution = log.resolve(name);
  return resolution.kind === "note" ? [resolution.entry] : resolution.kind === "ambiguous" ? resolution.candidates : [];
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
