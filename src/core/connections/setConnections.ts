import { newestFirst } from "../log/entry";
import type { Entry } from "../log/entry";
import type { Log } from "../log/log";
import type { Connection, Found, Reason } from "./connection";

/** The notes with one set of names: themes, or roles. */
interface NamedSet {
  readonly names: readonly string[];
  readonly entries: readonly Entry[];
}

/** How notes with one set of names are tied to the note looked at. */
export interface Tie {
  readonly strength: number;
  readonly reason: () => Reason;
}

interface TieOptions {
  /** The sets there are. */
  readonly sets: readonly NamedSet[];
  readonly namesOf: (entry: Entry) => readonly string[];
  /** The tie to notes with exactly these names; undefined when there is none. */
  readonly tieTo: (names: readonly string[]) => Tie | undefined;
  /** The line on which a note says these names. */
  readonly lineIn: (entry: Entry) => number | undefined;
  readonly limit: number;
}

interface TiedSet extends Tie {
  readonly entries: readonly Entry[];
}

interface TiedNote {
  readonly other: Entry;
  readonly tie: Tie;
}

/**
 * The notes tied to this one by the names they have, strongest first and newest first among equals. Notes with the same set of names are
 * tied in the same way, so sets are weighed, not notes: exact, and as quick with tens of thousands of notes on a theme as with ten.
 */
export function setConnections(entry: Entry, log: Log, options: TieOptions): Found {
  const { namesOf, tieTo, limit, lineIn } = options;
  const sets = options.sets.flatMap(({ names, entries }): readonly TiedSet[] => {
    const tie = tieTo(names);
    return tie ? [{ ...tie, entries }] : [];
  });
  const now = log.get(entry.id);
  const isAmongThem = now !== undefined && tieTo(namesOf(now)) !== undefined;
  const total = sets.reduce((sum, set) => sum + set.entries.length, isAmongThem ? -1 : 0);
  return { connections: takeBest(sets, entry, limit).map((note) => connectionOf(note, lineIn(note.other))), total };
}

/** The same by themes. */
export function themeConnections(entry: Entry, log: Log, options: Pick<TieOptions, "tieTo" | "limit">): Found {
  const sets = log.themeSets().map(({ themes, entries }) => ({ names: themes, entries }));
  return setConnections(entry, log, { ...options, sets, namesOf: ({ themes }) => themes, lineIn: ({ note }) => note.tagsLine });
}

/**
 * How telling a name is: near 1 when few notes have it, near 0 when all do. With N notes in the log, n of them with the name, it is
 * log((N + 1) / n) / log(N + 1).
 */
export function rarity(having: number, log: Pick<Log, "size">): number {
  const all = log.size + 1;
  return Math.log(all / Math.max(1, having)) / Math.log(all);
}

/** Strengths that each close their part of what the others leave to 1: more of them is always stronger, and never more than 1. */
export function together(strengths: readonly number[]): number {
  return 1 - strengths.reduce((left, strength) => left * (1 - strength), 1);
}

function connectionOf({ other, tie }: TiedNote, line: number | undefined): Connection {
  const reason = tie.reason();
  const place = line === undefined ? {} : { line, source: other.id };
  return { kind: reason.code, other, strength: tie.strength, reason, ...place };
}

function takeBest(sets: readonly TiedSet[], entry: Entry, limit: number): readonly TiedNote[] {
  const sorted = sets.toSorted((a, b) => b.strength - a.strength);
  const best: TiedNote[] = [];
  for (let at = 0; at < sorted.length && best.length < limit;) {
    const strength = sorted[at]?.strength;
    const end = sorted.findIndex((set, index) => index > at && set.strength !== strength);
    const equals = sorted.slice(at, end < 0 ? sorted.length : end);
    best.push(...newestOf(equals, entry, limit - best.length));
    at += equals.length;
  }
  return best;
}

/** The newest notes of several sets, but for the note looked at. Each set is newest first, so most are left after a glance. */
function newestOf(sets: readonly TiedSet[], entry: Entry, wanted: number): readonly TiedNote[] {
  let newest: readonly TiedNote[] = [];
  for (const tie of sets) {
    const last = newest[wanted - 1]?.other;
    const others = tie.entries.slice(0, wanted + 1).filter((other) => other.id !== entry.id);
    const past = others.findIndex((other) => last && newestFirst(last, other) < 0);
    const newer = others.slice(0, past < 0 ? wanted : past).map((other) => ({ other, tie }));
    newest = newer.length === 0 ? newest : [...newest, ...newer].toSorted((a, b) => newestFirst(a.other, b.other)).slice(0, wanted);
  }
  return newest;
}
