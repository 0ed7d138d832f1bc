import type { IndexedEntry } from "./entry";
import { Multimap } from "./multimap";
import { lastName } from "./names";

/** By what names notes can be called, and which notes have links that name a path. It holds ids: entries come and go under them. */
export class NameIndex {
  readonly #paths = new Multimap();
  readonly #fileNames = new Multimap();
  readonly #aliases = new Multimap();
  readonly #titles = new Multimap();
  readonly #linkSources = new Multimap();
  /** The paths that links name, by their last part, where they have more than that. */
  readonly #longLinkPaths = new Multimap();
  readonly #entryOf: (id: string) => IndexedEntry | undefined;

  constructor(entryOf: (id: string) => IndexedEntry | undefined) {
    this.#entryOf = entryOf;
  }

  /** Puts `next` where `old` was: either may be missing. What the two have in common is left alone. */
  update(old: IndexedEntry | undefined, next: IndexedEntry | undefined): void {
    if (!old || !next || !hasSameNames(old, next)) {
      this.#eachName(old, (index, key, id) => index.remove(key, id));
      this.#eachName(next, (index, key, id) => key !== "" && index.add(key, id));
    }
    if (!old || !next || old.id !== next.id || !isSameList(old.linkPaths, next.linkPaths)) {
      old?.linkPaths.forEach((path) => this.#removeLink(path, old.id));
      next?.linkPaths.forEach((path) => path !== "" && this.#addLink(path, next.id));
    }
  }

  /** The notes at exactly this path, of any workspace folder. */
  atPath(path: string): readonly IndexedEntry[] {
    return this.#entries(this.#paths.get(path));
  }

  /** What a path can mean wherever it is said: the notes whose own path ends in it, else those with that alias, else with that title. */
  meaningsOf(path: string): readonly IndexedEntry[] {
    const isSuffix = ({ pathKey }: IndexedEntry) => pathKey === path || pathKey.endsWith(`/${path}`);
    const ofPath = this.#entries(this.#fileNames.get(lastName(path))).filter(isSuffix);
    const ofAlias = ofPath.length > 0 ? ofPath : this.#entries(this.#aliases.get(path));
    return ofAlias.length > 0 ? ofAlias : this.#entries(this.#titles.get(path));
  }

  /** Whether a path may mean several notes; where it is false it means one at most. */
  isShared(path: string): boolean {
    return this.#fileNames.hasSeveral(lastName(path)) || this.#aliases.hasSeveral(path) || this.#titles.hasSeveral(path);
  }

  /** The ids of the notes with a link that names this path, wherever the link has it start. */
  linkSources(path: string): ReadonlySet<string> {
    return this.#linkSources.get(path);
  }

  /** Whether links name a longer path that ends in this name. */
  hasLinkPathsEndingIn(name: string): boolean {
    return this.#longLinkPaths.has(name);
  }

  /** The longer paths, ending in this name, that links name. */
  linkPathsEndingIn(name: string): ReadonlySet<string> {
    return this.#longLinkPaths.get(name);
  }

  #addLink(path: string, id: string): void {
    this.#linkSources.add(path, id);
    if (path.includes("/")) {
      this.#longLinkPaths.add(lastName(path), path);
    }
  }

  #removeLink(path: string, id: string): void {
    this.#linkSources.remove(path, id);
    if (path.includes("/") && !this.#linkSources.has(path)) {
      this.#longLinkPaths.remove(lastName(path), path);
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
    visit(this.#fileNames, entry.fileKey, entry.id);
    visit(this.#titles, entry.titleKey, entry.id);
    entry.aliasKeys.forEach((alias) => visit(this.#aliases, alias, entry.id));
  }
}

/** Whether links can call both by the same names, and find them in the same place. */
export function hasSameNames(a: IndexedEntry, b: IndexedEntry): boolean {
  return (
    a.id === b.id &&
    a.pathKey === b.pathKey &&
    a.root === b.root &&
    a.note.title === b.note.title &&
    isSameList(a.note.aliases, b.note.aliases)
  );
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
