import { newestFirst } from "../log/entry";
import type { Entry } from "../log/entry";
import type { Log } from "../log/log";
import type { NamedSet } from "../log/namedSets";
import type { Connection, Found, Reason } from "./connection";

/** How notes with one set of names, themes or roles, are tied to the note looked at. */
export interface Ties {
  /** How strongly, above 0 to 1; 0 where they are not tied at all. Asked of every set there is. */
  readonly strengthOf: (names: readonly string[]) => number;
  /** Why; asked only of sets that are tied, and once for all notes of a set. */
  readonly reasonOf: (names: readonly string[]) => Reason;
}

interface TieOptions extends Ties {
  /** The sets there are. */
  readonly sets: readonly NamedSet[];
  readonly namesOf: (entry: Entry) => readonly string[];
  /** The line on which a note says these names. */
  readonly lineIn: (entry: Entry) => number | undefined;
  readonly limit: number;
}

interface TiedSet {
  readonly strength: number;
  readonly set: NamedSet;
}

interface TiedNote extends TiedSet {
  readonly other: Entry;
}

/**
 * The notes tied to this one by the names they have, strongest first and newest first among equals. Notes with the same set of names are
 * tied in the same way, so sets are weighed, not notes: exact, and as quick with tens of thousands of notes on a theme as with ten.
 */
export function setConnections(entry: Entry, log: Log, options: TieOptions): Found {
  const { sets, namesOf, strengthOf, limit } = options;
  const tied: TiedSet[] = [];
  let total = 0;
  for (const set of sets) {
    const strength = strengthOf(set.names);
    if (strength > 0) {
      tied.push({ strength, set });
      total += set.size;
    }
  }
  const now = log.get(entry.id);
  const isAmongThem = now !== undefined && strengthOf(namesOf(now)) > 0;
  return { connections: connectionsOf(takeBest(tied, entry, limit), options), total: isAmongThem ? total - 1 : total };
}

/** The same by themes. */
export function themeConnections(entry: Entry, log: Log, options: Ties & Pick<TieOptions, "limit">): Found {
  return setConnections(entry, log, {
    ...options,
    sets: log.themeSets(),
    namesOf: ({ themes }) => themes,
    lineIn: ({ note }) => note.tagsLine,
  });
}

/**
 * How telling a name is: near 1 when few notes have it, near 0 when all do. With N notes in the log, n of them with the name, it is
 * log((N + 1) / n) / log(N + 1).
 */
export function rarity(having: number, log: Pick<Log, "size">): number {
  const all = log.size + 1;
  return Math.log(all / Math.max(1, having)) / Math.log(all);
}

/** The names of one note that another has too, in the order of the first. */
export function sharedBy(names: readonly string[], others: readonly string[]): readonly string[] {
  return names.filter((name) => others.includes(name));
}

/** How strongly the names that two notes share tie them, by the weight of each; 0 where they share none. */
export function sharedStrength(names: readonly string[], others: readonly string[], weights: ReadonlyMap<string, number>): number {
  let left = 1;
  for (const name of names) {
    left *= others.includes(name) ? 1 - (weights.get(name) ?? 0) : 1;
  }
  return 1 - left;
}

/** Strengths that each close their part of what the others leave to 1: more of them is always stronger, and never more than 1. */
export function together(strengths: readonly number[]): number {
  return 1 - strengths.reduce((left, strength) => left * (1 - strength), 1);
}

/** Notes of one set have one reason between them. */
function connectionsOf(notes: readonly TiedNote[], { reasonOf, lineIn }: TieOptions): readonly Connection[] {
  const reasons = new Map<NamedSet, Reason>();
  return notes.map(({ other, set, strength }) => {
    const reason = reasons.get(set) ?? reasonOf(set.names);
    reasons.set(set, reason);
    const line = lineIn(other);
    const place = line === undefined ? {} : { line, source: other.id };
    return { kind: reason.code, other, strength, reason, ...place };
  });
}

function takeBest(sets: readonly TiedSet[], entry: Entry, limit: number): readonly TiedNote[] {
  const best: TiedNote[] = [];
  for (const equals of byStrength(sets)) {
    if (best.length >= limit) {
      break;
    }
    best.push(...newestOf(equals, entry, limit - best.length));
  }
  return best;
}

/** The sets that tie equally strongly, the strongest first. */
function byStrength(sets: readonly TiedSet[]): readonly (readonly TiedSet[])[] {
  const groups = new Map<number, TiedSet[]>();
  for (const tied of sets) {
    const group = groups.get(tied.strength);
    if (group) {
      group.push(tied);
    } else {
      groups.set(tied.strength, [tied]);
    }
  }
  return Array.from(groups)
    .toSorted(([a], [b]) => b - a)
    .map(([, group]) => group);
}

/** The newest `wanted` notes of several sets, but for the note looked at. Each set is newest first, so most are left after a glance. */
function newestOf(sets: readonly TiedSet[], entry: Entry, wanted: number): readonly TiedNote[] {
  const newest: TiedNote[] = [];
  for (const tied of sets) {
    for (const other of tied.set.entries) {
      const last = newest[wanted - 1];
      if (last && newestFirst(last.other, other) < 0) {
        break;
      }
      if (other.id !== entry.id) {
        newest.splice(placeOf(other, newest), 0, { ...tied, other });
        newest.length = Math.min(newest.length, wanted);
      }
    }
  }
  return newest;
}

/** The index of the first note that is older than this one. */
function placeOf(entry: Entry, notes: readonly TiedNote[]): number {
  let low = 0;
  let high = notes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const at = notes[middle];
    if (at !== undefined && newestFirst(at.other, entry) < 0) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
