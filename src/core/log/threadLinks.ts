import type { Link } from "../note/note";
import { pathsFor } from "./backlinks";
import { newestFirst } from "./entry";
import type { Entry, IndexedEntry } from "./entry";
import type { NameIndex } from "./nameIndex";
import { rememberingResolver, resolveTarget } from "./resolveLinks";

/** A note next to another in its thread, and the link of the later of the two that says so. */
export interface ThreadLink {
  readonly entry: Entry;
  readonly link: Link;
}

interface Search {
  readonly names: NameIndex;
  /** The notes that name this path as what they continue. */
  readonly following: (path: string) => readonly IndexedEntry[];
}

/** The notes an entry continues, in its order. */
export function notesBefore(entry: IndexedEntry, names: NameIndex): readonly ThreadLink[] {
  return entry.note.follows.flatMap((link) => {
    const resolution = resolveTarget(link.target, entry, names);
    return resolution.kind === "note" && resolution.entry !== entry ? [{ entry: resolution.entry, link }] : [];
  });
}

/** The notes that continue an entry, newest first. */
export function notesAfter(entry: IndexedEntry, { names, following }: Search): readonly ThreadLink[] {
  const sources = new Set([...pathsFor(entry)].flatMap(following));
  const resolve = rememberingResolver(names);
  const found = [...sources].flatMap((from): readonly ThreadLink[] => {
    const link = from.note.follows.find(({ target }) => {
      const resolution = resolve(target, from);
      return resolution.kind === "note" && resolution.entry === entry;
    });
    return link && from !== entry ? [{ entry: from, link }] : [];
  });
  return found.toSorted((a, b) => newestFirst(a.entry, b.entry));
}
