import type { Link } from "../note/note";
import type { Entry, IndexedEntry } from "./entry";
import { Marked } from "./marked";
import { hasSameNames } from "./nameIndex";
import type { NameIndex } from "./nameIndex";
import { rememberingResolver } from "./resolveLinks";

/** A link that could as well mean one note as another. */
export interface AmbiguousLink {
  readonly link: Link;
  readonly candidates: readonly Entry[];
}

type EntryOf = (id: string) => IndexedEntry | undefined;

/**
 * The notes with ambiguous links. A change only takes note of what it may have made ambiguous or clear, which for most notes is nothing:
 * links are resolved when somebody asks.
 */
export class AmbiguousLinks {
  readonly #names: NameIndex;
  readonly #entryOf: EntryOf;
  readonly #marked = new Marked();
  readonly #changedNames = new Set<string>();
  readonly #changedNotes = new Set<string>();

  constructor(names: NameIndex, entryOf: EntryOf) {
    this.#names = names;
    this.#entryOf = entryOf;
  }

  /** Newest first. */
  get entries(): readonly IndexedEntry[] {
    this.#settle();
    return this.#marked.entries;
  }

  /** How many ambiguous links there are; in one note each target counts once. */
  get total(): number {
    this.#settle();
    return this.#marked.total;
  }

  /** The ambiguous links of a note in its order, the first with each target. */
  of(entry: IndexedEntry): readonly AmbiguousLink[] {
    return this.#find(entry, rememberingResolver(this.#names));
  }

  /** Changes the names, and takes note of what that may mean for links. */
  update(old: IndexedEntry | undefined, next: IndexedEntry | undefined): void {
    const isRenamed = !old || !next || !hasSameNames(old, next);
    this.#noteNames(isRenamed ? old : undefined);
    this.#names.update(old, next);
    this.#noteNames(isRenamed ? next : undefined);
    const id = (next ?? old)?.id ?? "";
    if (this.#marked.has(id) || next?.linkPaths.some((path) => this.#names.isShared(path))) {
      this.#changedNotes.add(id);
    }
  }

  /** Names that are shared before a note gives them up, or after it takes them. */
  #noteNames(entry: IndexedEntry | undefined): void {
    if (entry) {
      this.#noteName(entry.fileKey);
      this.#noteName(entry.titleKey);
      entry.aliasKeys.forEach((alias) => this.#noteName(alias));
    }
  }

  #noteName(name: string): void {
    if (this.#names.isShared(name) || this.#names.hasLinkPathsEndingIn(name)) {
      this.#changedNames.add(name);
    }
  }

  #settle(): void {
    for (const name of this.#changedNames) {
      for (const path of [name, ...this.#names.linkPathsEndingIn(name)]) {
        this.#noteSources(path);
      }
    }
    const resolve = rememberingResolver(this.#names);
    for (const id of this.#changedNotes) {
      const entry = this.#entryOf(id);
      this.#marked.mark(id, entry, entry ? this.#find(entry, resolve).length : 0);
    }
    this.#changedNames.clear();
    this.#changedNotes.clear();
  }

  /** A path that now means one note at most matters only to notes where it meant several. */
  #noteSources(path: string): void {
    const isShared = this.#names.isShared(path);
    for (const id of this.#names.linkSources(path)) {
      if (isShared || this.#marked.has(id)) {
        this.#changedNotes.add(id);
      }
    }
  }

  #find(entry: IndexedEntry, resolve: ReturnType<typeof rememberingResolver>): readonly AmbiguousLink[] {
    const found = new Map<string, AmbiguousLink>();
    entry.note.links.forEach((link, index) => {
      const path = entry.linkPaths[index] ?? "";
      if (path !== "" && !found.has(link.target) && this.#names.isShared(path)) {
        const resolution = resolve(link.target, entry);
        if (resolution.kind === "ambiguous") {
          found.set(link.target, { link, candidates: resolution.candidates });
        }
      }
    });
    return [...found.values()];
  }
}
