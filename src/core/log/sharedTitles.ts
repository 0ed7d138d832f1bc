import type { Entry, IndexedEntry } from "./entry";
import { Marked } from "./marked";
import { Multimap } from "./multimap";

/** The notes whose title, as someone wrote it, another note has too. A title that is only the file's name is nobody's mistake. */
export class SharedTitles {
  readonly #entryOf: (id: string) => IndexedEntry | undefined;
  readonly #byTitle = new Multimap();
  readonly #marked = new Marked();
  readonly #changed = new Set<string>();

  constructor(entryOf: (id: string) => IndexedEntry | undefined) {
    this.#entryOf = entryOf;
  }

  /** Newest first. */
  get entries(): readonly IndexedEntry[] {
    this.#settle();
    return this.#marked.entries;
  }

  get total(): number {
    this.#settle();
    return this.#marked.total;
  }

  countOthers(entry: IndexedEntry): number {
    const title = titleOf(entry);
    return title === undefined ? 0 : this.#byTitle.count(title) - 1;
  }

  /** The other notes with this one's title, in the order of their paths. */
  othersOf(entry: IndexedEntry): readonly Entry[] {
    const ids = this.#byTitle.get(titleOf(entry) ?? "");
    const others = Array.from(ids, (id) => this.#entryOf(id)).filter((other) => other !== undefined && other.id !== entry.id);
    return others.filter((other) => other !== undefined).toSorted((a, b) => (a.path + a.id < b.path + b.id ? -1 : 1));
  }

  update(old: IndexedEntry | undefined, next: IndexedEntry | undefined): void {
    const before = titleOf(old);
    const after = titleOf(next);
    if (before !== after || old?.id !== next?.id) {
      this.#leave(before, old);
      this.#join(after, next);
    }
    const id = (next ?? old)?.id ?? "";
    if (this.#marked.has(id) || this.#byTitle.hasSeveral(after ?? "")) {
      this.#changed.add(id);
    }
  }

  #leave(title: string | undefined, entry: IndexedEntry | undefined): void {
    if (title !== undefined && entry) {
      this.#byTitle.remove(title, entry.id);
      this.#noteLast(title);
    }
  }

  #join(title: string | undefined, entry: IndexedEntry | undefined): void {
    if (title !== undefined && entry) {
      this.#noteLast(title);
      this.#byTitle.add(title, entry.id);
    }
  }

  /** The one note left with a title is the one for which a change of its company matters. */
  #noteLast(title: string): void {
    if (!this.#byTitle.hasSeveral(title)) {
      this.#byTitle.get(title).forEach((id) => this.#changed.add(id));
    }
  }

  #settle(): void {
    for (const id of this.#changed) {
      const entry = this.#entryOf(id);
      const isShared = this.#byTitle.hasSeveral(titleOf(entry) ?? "");
      this.#marked.mark(id, entry, isShared ? 1 : 0);
    }
    this.#changed.clear();
  }
}

/** The title by which notes are compared; undefined where nobody wrote one. */
function titleOf(entry: IndexedEntry | undefined): string | undefined {
  return entry?.note.titleLine === undefined || entry.titleKey === "" ? undefined : entry.titleKey;
}
