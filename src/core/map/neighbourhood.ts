import type { Connection } from "../connections/connection";
import { type ConnectionGroup, connectionsOfKind } from "../connections/index";
import { together } from "../connections/setConnections";
import { newestFirst } from "../log/entry";
import type { Entry } from "../log/entry";
import type { MapSource } from "./mapSource";

/** The notes around one, nearest first. */
export interface Neighbourhood {
  /** How many steps each is from the one in the middle, which is the first. */
  readonly steps: ReadonlyMap<Entry, number>;
  /** What led from one note to another; the other may have been left out. */
  readonly ways: readonly Way[];
  /** How many more notes were met, but would have been too many to read. */
  readonly left: number;
}

export interface Way {
  readonly entry: Entry;
  readonly connection: Connection;
}

/** More than this cannot be told apart in a picture. */
export const mostNotes = 150;

interface Manner {
  /** How many of a note's connections of this kind are followed: from the note in the middle, from those next to it, from those beyond. */
  readonly width: readonly [number, number, number];
  /** What a connection of this kind counts beside those of others, which only compare among themselves. */
  readonly weight: number;
}

/** What the writer has joined with their own hand is followed wherever it leads. */
const byHand: Manner = { width: [100, 50, 25], weight: 1 };
const otherwise: Manner = { width: [16, 4, 2], weight: 0.5 };

/**
 * A theme or an edge of the essay joins a note to much of the log, so the further out, the fewer of those are followed. Plain text, so that
 * a kind may be named here before there is one.
 */
const manners: Readonly<Record<string, Manner>> = {
  thread: byHand,
  linksTo: byHand,
  linkedFrom: byHand,
  sharesThemes: { width: [40, 5, 3], weight: 0.6 },
  essayJoins: { width: [20, 0, 0], weight: 0.3 },
};

/** Breadth first, the strongest first within a step, until there are `mostNotes`. Gives way between any two notes looked at. */
export function* neighbourhood(center: Entry, source: MapSource, reach: number): Generator<undefined, Neighbourhood> {
  const steps = new Map<Entry, number>([[center, 0]]);
  const met = new Set<string>([center.id]);
  const ways: Way[] = [];
  let largest = 0;
  let edgeOfIt: readonly Entry[] = [center];
  for (let step = 1; step <= reach && edgeOfIt.length > 0; step++) {
    const next = new Map<Entry, number[]>();
    for (const entry of edgeOfIt) {
      const groups = groupsOf(entry, source, step);
      largest = step === 1 ? Math.max(0, ...groups.map(({ total }) => total)) : largest;
      groups.forEach(({ connections }) => connections.forEach(({ other }) => met.add(other.id)));
      const found = groups.flatMap((group) => followed(group, step));
      ways.push(...found.map((connection) => ({ entry, connection })));
      gather(found, next);
      yield;
    }
    edgeOfIt = strongest(next, steps).slice(0, Math.max(0, mostNotes - steps.size));
    edgeOfIt.forEach((entry) => steps.set(entry, step));
  }
  return { steps, ways, left: Math.max(met.size, largest + 1) - steps.size };
}

/** Only kinds of which some are followed are looked for, but for the note in the middle. */
function groupsOf(entry: Entry, { log, kinds, wording }: MapSource, step: number): readonly ConnectionGroup[] {
  const options = step === 1 && wording ? { wording } : {};
  const wanted = kinds.filter((kind) => step === 1 || (mannerOf(kind).width[step - 1] ?? 0) > 0);
  return wanted.map((kind) => connectionsOfKind(kind, entry, log, options));
}

function followed({ kind, connections }: ConnectionGroup, step: number): readonly Connection[] {
  return connections.slice(0, mannerOf(kind).width[step - 1]);
}

function gather(found: readonly Connection[], into: Map<Entry, number[]>): void {
  for (const { kind, other, strength } of found) {
    const strengths = into.get(other) ?? [];
    strengths.push(strength * mannerOf(kind).weight);
    into.set(other, strengths);
  }
}

/** Those not yet reached, the most strongly joined to what is nearer first, and the newest first among equals. */
function strongest(next: ReadonlyMap<Entry, readonly number[]>, reached: ReadonlyMap<Entry, number>): readonly Entry[] {
  const fresh = [...next].filter(([entry]) => !reached.has(entry)).map(([entry, strengths]) => ({ entry, strength: together(strengths) }));
  return fresh.toSorted((a, b) => b.strength - a.strength || newestFirst(a.entry, b.entry)).map(({ entry }) => entry);
}

function mannerOf(kind: string): Manner {
  return manners[kind] ?? otherwise;
}
