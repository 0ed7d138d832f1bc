import type { Link } from "../note/note";
import { newestFirst } from "./entry";
import type { Backlink, IndexedEntry } from "./entry";
import type { NameIndex } from "./nameIndex";
import { parseTarget } from "./names";
import { rememberingResolver } from "./resolveLinks";

/** The links that other notes have to one note. */
export interface Backlinks {
  /** Newest note first, and in the order of the note. */
  readonly links: readonly Backlink[];
  /** How many notes have such links, in all. */
  readonly notes: number;
}

type Ids = ReadonlySet<string>;

interface Search {
  readonly names: NameIndex;
  /** All entries, newest first. */
  readonly all: readonly IndexedEntry[];
  readonly entryOf: (id: string) => IndexedEntry | undefined;
  /** The links of so many notes are wanted, the newest ones. */
  readonly limit: number;
}

/**
 * Finds the links to a note by the names that links can call it. Where a name can only mean this note, every note that uses it counts
 * unseen: so a note that everything links to costs no more than the links asked for.
 */
export function findBacklinks(entry: IndexedEntry, search: Search): Backlinks {
  const linksHere = linkFilter(entry, search.names);
  const sources = unionOf(sourcesOf(entry, search, (from) => linksHere(from).length > 0));
  const newest = newestOf(sources, entry, search);
  const links = newest.flatMap((from) => linksHere(from).map((link) => ({ from, link })));
  return { links, notes: sources.size - (sources.has(entry.id) ? 1 : 0) };
}

/** The ids of the notes that link to the entry, in one or more sets. */
function sourcesOf(entry: IndexedEntry, { names, entryOf }: Search, hasLinkHere: (from: IndexedEntry) => boolean): readonly Ids[] {
  const sure: Ids[] = [];
  const proven = new Set<string>();
  for (const path of pathsFor(entry)) {
    const ids = names.linkSources(path);
    if (ids.size > 0 && isOnlyMeaning(path, entry, names)) {
      sure.push(ids);
      continue;
    }
    for (const from of Array.from(ids, entryOf).filter((source) => source !== undefined)) {
      if (hasLinkHere(from)) {
        proven.add(from.id);
      }
    }
  }
  return [...sure, proven];
}

/** A set on its own, as most are, is not copied. */
function unionOf(sets: readonly Ids[]): Ids {
  const [first = new Set<string>(), ...more] = sets.filter((set) => set.size > 0);
  return more.length === 0 ? first : new Set([first, ...more].flatMap((set) => [...set]));
}

/** Every path a link to the entry can name: the ends of its own path, its title and its aliases. */
export function pathsFor({ pathKey, note }: IndexedEntry): ReadonlySet<string> {
  const parts = pathKey.split("/");
  const ends = parts.map((_, index) => parts.slice(index).join("/"));
  const names = [note.title, ...note.aliases].map((name) => parseTarget(name).path);
  return new Set([...ends, ...names].filter(Boolean));
}

/** Such a path means the entry whichever note says it, and however the link starts. */
function isOnlyMeaning(path: string, entry: IndexedEntry, names: NameIndex): boolean {
  const [only, another] = names.meaningsOf(path);
  return only === entry && another === undefined;
}

function linkFilter(entry: IndexedEntry, names: NameIndex): (from: IndexedEntry) => readonly Link[] {
  const paths = pathsFor(entry);
  const resolve = rememberingResolver(names);
  return (from) =>
    from.note.links.filter((link, index) => {
      const resolution = paths.has(from.linkPaths[index] ?? "") ? resolve(link.target, from) : undefined;
      return resolution?.kind === "note" && resolution.entry === entry;
    });
}

/** Sorting a few is quicker than going through all notes; of many, the newest are soon met on the way. */
function newestOf(ids: Ids, entry: IndexedEntry, { all, entryOf, limit }: Search): readonly IndexedEntry[] {
  if (ids.size * 16 < all.length) {
    const few = Array.from(ids, entryOf).filter((from) => from !== undefined);
    return few
      .filter((from) => from !== entry)
      .toSorted(newestFirst)
      .slice(0, limit);
  }
  const newest: IndexedEntry[] = [];
  for (const from of all) {
    if (newest.length >= limit) {
      break;
    }
    if (ids.has(from.id) && from !== entry) {
      newest.push(from);
    }
  }
  return newest;
}
