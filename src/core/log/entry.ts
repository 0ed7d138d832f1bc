import type { Link, Note } from "../note/note";
import { tagKey } from "../themes/tagKey";
import type { Vocabulary } from "../themes/vocabulary";
import { lastName, nameKey, parseTarget, withoutExtension } from "./names";

/** One note in its place in the log. An entry never changes: a changed note gets a new one under the same id. */
export interface Entry {
  /** A URI as text. */
  readonly id: string;
  /** A number of its own in this log, which the note keeps when it is renamed or moved. */
  readonly identity: number;
  /** Relative to the workspace folder, `/` between names, with its extension. */
  readonly path: string;
  /** Tells workspace folders apart where there are several. */
  readonly root: string;
  readonly note: Note;
  /** The ids of the themes its tags mean, each once, in the order of the tags. */
  readonly themes: readonly string[];
  /** Its tags that mean no theme, as written, each once. */
  readonly otherTags: readonly string[];
  /** The people it is with, each role once, in the form in which two spellings are one. */
  readonly roleKeys: readonly string[];
  /** Its date and its path without extension, by which entries are ordered. */
  readonly order: string;
}

/** What a link leads to. */
export type Resolution =
  | { readonly kind: "note"; readonly entry: Entry }
  | { readonly kind: "ambiguous"; readonly candidates: readonly Entry[] }
  | { readonly kind: "missing" };

export interface ResolvedLink {
  readonly link: Link;
  readonly resolution: Resolution;
}

export interface Backlink {
  readonly from: Entry;
  readonly link: Link;
}

/** An entry with what the indexes ask of it at every turn, worked out once. */
export interface IndexedEntry extends Entry {
  /** The path as links are compared with it. */
  readonly pathKey: string;
  /** The last part of the path. */
  readonly fileKey: string;
  readonly titleKey: string;
  readonly aliasKeys: readonly string[];
  readonly otherTagKeys: readonly string[];
  /** For each link of the note the path it names, wherever that starts; empty for a link within the note. */
  readonly linkPaths: readonly string[];
  /** The paths that the notes it continues are named by, each once. */
  readonly followPaths: readonly string[];
}

export type Place = Pick<Entry, "id" | "path" | "root" | "note" | "identity">;

export function indexedEntry(place: Place, vocabulary: Vocabulary): IndexedEntry {
  const { id, path, root, note, identity } = place;
  const pathKey = nameKey(path);
  const { themes, otherTags, otherTagKeys } = sortTags(note.tags, vocabulary);
  return {
    id,
    identity,
    path,
    root,
    note,
    themes,
    otherTags,
    order: `${note.date ?? ""} ${withoutExtension(path)}`,
    otherTagKeys,
    roleKeys: onceEach(note.roles, tagKey),
    pathKey,
    fileKey: lastName(pathKey),
    titleKey: parseTarget(note.title).path,
    aliasKeys: keysOf(note.aliases, (alias) => alias),
    linkPaths: keysOf(note.links, (link) => link.target),
    followPaths: onceEach(note.follows, (link) => parseTarget(link.target).path),
  };
}

/** The entry with its tags sorted by other themes; the same entry where they mean the same. */
export function resorted(entry: IndexedEntry, vocabulary: Vocabulary): IndexedEntry {
  const sorted = sortTags(entry.note.tags, vocabulary);
  const isSame = isSameList(sorted.themes, entry.themes) && isSameList(sorted.otherTagKeys, entry.otherTagKeys);
  return isSame ? entry : { ...entry, ...sorted };
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

/** Most notes have no aliases and many no links: they share one empty list. */
const none: readonly never[] = [];

function keysOf<T>(items: readonly T[], nameOf: (item: T) => string): readonly string[] {
  return items.length === 0 ? none : items.map((item) => parseTarget(nameOf(item)).path);
}

/** Each key once; an empty one names nothing. */
function onceEach<T>(items: readonly T[], keyOf: (item: T) => string): readonly string[] {
  return items.length === 0 ? none : [...new Set(items.map(keyOf))].filter((key) => key !== "");
}

/** Newest first, undated last; on one day the later path first, so that `…-2` comes before its elder. */
export function newestFirst(a: Entry, b: Entry): number {
  return descending(a.order, b.order) || descending(a.id, b.id);
}

function sortTags(tags: readonly string[], vocabulary: Vocabulary): Pick<IndexedEntry, "themes" | "otherTags" | "otherTagKeys"> {
  const themes: string[] = [];
  const otherTags: string[] = [];
  const otherTagKeys: string[] = [];
  const seen = new Set<string>();
  for (const tag of tags) {
    const key = tagKey(tag);
    const theme = vocabulary.resolve(key);
    const isNew = seen.size < seen.add(theme?.id ?? key).size;
    if (theme && isNew) {
      themes.push(theme.id);
    } else if (isNew && key !== "") {
      otherTags.push(tag);
      otherTagKeys.push(key);
    }
  }
  return { themes, otherTags, otherTagKeys };
}

function descending(a: string, b: string): number {
  if (a === b) {
    return 0;
  }
  return a < b ? 1 : -1;
}
