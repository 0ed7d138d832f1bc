import type { Entry } from "./entry";
import type { Log } from "./log";
import { lastName, nameKey, withoutExtension } from "./names";

/** What a wikilink can hold as its target. */
const IN_BRACKETS = /^[^[\]|#\p{Cc}]*[^[\]|#\p{Cc}\\]$/u;

/** The target by which a wikilink in `from` means a note; undefined where none does. */
export type TargetOf = (entry: Entry, from: Entry | undefined) => string | undefined;

/**
 * The shortest end of a note's path that can mean no other note, wherever it is said; else the path from the workspace folder, else its
 * title or an alias. For the log as it is now: notes of one name are looked through once for all that are asked about.
 */
export function shortTargets(log: Log): TargetOf {
  const counts = endCounter(log);
  return (entry, from) => {
    const ends = endsOf(withoutExtension(entry.path));
    const shortest = ends.find((end, index) => counts(nameKey(end), index + 1) === 1 && isWritable(end));
    return shortest ?? otherTarget(log, entry, from);
  };
}

/** How many notes have paths that end so, given the last so many names of one. What nobody asks about is not counted. */
function endCounter(log: Log): (end: string, names: number) => number {
  const known = new Map<string, ReadonlyMap<string, number>>();
  let namesakes: ReadonlyMap<string, readonly string[]> | undefined;
  return (end, names) => {
    namesakes ??= byLastName(log.all());
    const paths = namesakes.get(lastName(end)) ?? [];
    const key = `${names} ${lastName(end)}`;
    const counts = known.get(key) ?? countEnds(paths, names);
    known.set(key, counts);
    return counts.get(end) ?? 0;
  };
}

function otherTarget(log: Log, entry: Entry, from: Entry | undefined): string | undefined {
  const names = [`/${withoutExtension(entry.path)}`, entry.note.title, ...entry.note.aliases];
  return names.find((name) => {
    const resolution = isWritable(name) ? log.resolve(name, from) : undefined;
    return resolution?.kind === "note" && resolution.entry === entry;
  });
}

function isWritable(target: string): boolean {
  return IN_BRACKETS.test(target) && target.trim() === target;
}

function byLastName(entries: readonly Entry[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const { path } of entries) {
    const key = nameKey(path);
    const name = lastName(key);
    const group = groups.get(name);
    if (group) {
      group.push(key);
    } else {
      groups.set(name, [key]);
    }
  }
  return groups;
}

function countEnds(paths: readonly string[], names: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const end = lastNames(path, names);
    counts.set(end, (counts.get(end) ?? 0) + 1);
  }
  return counts;
}

/** The last so many names of a path. */
function lastNames(path: string, names: number): string {
  let at = path.length;
  for (let left = names; left > 0 && at >= 0; left--) {
    at = path.lastIndexOf("/", at - 1);
  }
  return path.slice(at + 1);
}

/** Shortest first. */
function endsOf(path: string): readonly string[] {
  const parts = path.split("/");
  return parts.map((_, index) => parts.slice(-1 - index).join("/"));
}
