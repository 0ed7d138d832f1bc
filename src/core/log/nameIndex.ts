import type { IndexedEntry } from "./entry";
import { Multimap } from "./multimap";
import { lastName, parseTarget } from "./names";

/**
 * By what names notes can be called, and which notes have links that end in a name. It holds ids: entries come and go under them.
 * Changes are only noted until somebody asks: reading a log does not wait for names that nobody may need.
 */
export class NameIndex {
  readonly #paths = new Multimap();
  readonly #fileNames = new Multimap();
  readonly #aliases = new Multimap();
  readonly #titles = new Multimap();
  readonly #linkSources = new Multimap();
  readonly #entryOf: (id: string) => IndexedEntry | undefined;
  /** For each note changed since the names were last asked for, what it was then. */
  readonly #before = new Map<string, IndexedEntry | undefined>();

  constructor(entryOf: (id: string) => IndexedEntry | undefined) {
    this.#entryOf = entryOf;
  }

  /** Takes note that the note with this id was `old` (undefined: not there) and has changed. */
  changed(id: string, old: IndexedEntry | undefined): void {
    if (!this.#before.has(id)) {
      this.#before.set(id, old);
    }
  }

  clear(): void {
    this.#before.clear();
    for (const index of [this.#paths, this.#fileNames, this.#aliases, this.#titles, this.#linkSources]) {
      index.clear();
    }
  }

  /** The notes at exactly this path, of any workspace folder. */
  atPath(path: string): readonly IndexedEntry[] {
    this.#settle();
    return this.#entries(this.#paths.get(path));
  }

  /** What a path can mean wherever it is said: the notes whose own path ends in it, else those with that alias, else with that title. */
  meaningsOf(path: string): readonly IndexedEntry[] {
    this.#settle();
    const isSuffix = ({ pathKey }: IndexedEntry) => pathKey === path || pathKey.endsWith(`/${path}`);
    const ofPath = this.#entries(this.#fileNames.get(lastName(path))).filter(isSuffix);
    const ofAlias = ofPath.length > 0 ? ofPath : this.#entries(this.#aliases.get(path));
    return ofAlias.length > 0 ? ofAlias : this.#entries(this.#titles.get(path));
  }

  /** The ids of the notes with a link that names this path, wherever the link has it start. */
  linkSources(path: string): ReadonlySet<string> {
    this.#settle();
    return this.#linkSources.get(path);
  }

  #settle(): void {
    for (const [id, old] of this.#before) {
      this.#update(old, this.#entryOf(id));
    }
    this.#before.clear();
  }

  /** Puts `next` where `old` was: either may be missing. What the two have in common is left alone. */
  #update(old: IndexedEntry | undefined, next: IndexedEntry | undefined): void {
    if (!old || !next || !hasSameNames(old, next)) {
      this.#eachName(old, (index, key, id) => index.remove(key, id));
      this.#eachName(next, (index, key, id) => key !== "" && index.add(key, id));
    }
    if (!old || !next || !isSameList(old.linkPaths, next.linkPaths)) {
      old?.linkPaths.forEach((path) => this.#linkSources.remove(path, old.id));
      next?.linkPaths.filter(Boolean).forEach((path) => this.#linkSources.add(path, next.id));
    }
  }

  #entries(ids: Iterable<string>): readonly IndexedEntry[] {
    return Array.from(ids, (id) => this.#entryOf(id)).filter((entry) => entry !== undefined);
  }

  #eachName(entry: IndexedEntry | undefined, visit: (index: Multimap, key: string, id: string) => void): void {
    if (!entry) {
      return;
    }
    visit(this.#paths, entry.pathKey, entry.id);
    visit(this.#fileNames, lastName(entry.pathKey), entry.id);
    visit(this.#titles, parseTarget(entry.note.title).path, entry.id);
    entry.note.aliases.forEach((alias) => visit(this.#aliases, parseTarget(alias).path, entry.id));
  }
}

function hasSameNames(a: IndexedEntry, b: IndexedEntry): boolean {
  return a.pathKey === b.pathKey && a.note.title === b.note.title && isSameList(a.note.aliases, b.note.aliases);
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
