import { newestFirst } from "../log/entry";
import type { Entry } from "../log/entry";
import type { Log } from "../log/log";
import type { Connection, Found, Reason } from "./connection";

/** How notes with one set of themes are tied to the note looked at. */
export interface ThemeTie {
  readonly strength: number;
  readonly reason: () => Reason;
}

interface TieOptions {
  /** The tie to notes with exactly these themes; undefined when there is none. */
  readonly tieTo: (themes: readonly string[]) => ThemeTie | undefined;
  readonly limit: number;
}

interface TiedSet extends ThemeTie {
  readonly entries: readonly Entry[];
}

interface TiedNote {
  readonly other: Entry;
  readonly tie: ThemeTie;
}

/**
 * The notes tied to this one by their themes, strongest first and newest first among equals. Notes with the same set of themes are tied
 * in the same way, so sets are weighed, not notes: exact, and as quick with tens of thousands of notes on a theme as with ten.
 */
export function themeConnections(entry: Entry, log: Log, { tieTo, limit }: TieOptions): Found {
  const sets = log.themeSets().flatMap(({ themes, entries }): readonly TiedSet[] => {
    const tie = tieTo(themes);
    return tie ? [{ ...tie, entries }] : [];
  });
  const isAmongThem = tieTo(log.get(entry.id)?.themes ?? []) !== undefined;
  const total = sets.reduce((sum, set) => sum + set.entries.length, isAmongThem ? -1 : 0);
  return { connections: takeBest(sets, entry, limit).map(connectionOf), total };
}

/**
 * How telling a theme is: near 1 when few notes have it, near 0 when all do. With N notes in the log and n on the theme it is
 * log((N + 1) / n) / log(N + 1).
 */
export function rarity(themeId: string, log: Log): number {
  const all = log.size + 1;
  const on = Math.max(1, log.onTheme(themeId).length);
  return Math.log(all / on) / Math.log(all);
}

/** Strengths that each close their part of what the others leave to 1: more of them is always stronger, and never more than 1. */
export function together(strengths: readonly number[]): number {
  return 1 - strengths.reduce((left, strength) => left * (1 - strength), 1);
}

function connectionOf({ other, tie }: TiedNote): Connection {
  const reason = tie.reason();
  return { kind: reason.code, other, strength: tie.strength, reason };
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
