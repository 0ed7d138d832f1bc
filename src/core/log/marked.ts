import { newestFirst } from "./entry";
import type { IndexedEntry } from "./entry";
import { SortedGroup } from "./sortedGroup";

/** Entries of which something is to be said, newest first, each with how often. */
export class Marked {
  readonly #held = new Map<string, { readonly entry: IndexedEntry; readonly count: number }>();
  readonly #inOrder = new SortedGroup<IndexedEntry>(newestFirst);
  #total = 0;

  /** The sum of the counts. */
  get total(): number {
    return this.#total;
  }

  /** Newest first. */
  get entries(): readonly IndexedEntry[] {
    return this.#inOrder.items;
  }

  has(id: string): boolean {
    return this.#held.has(id);
  }

  /** What is said of the note with this id from now on: nothing where it is gone or the count is 0. */
  mark(id: string, entry: IndexedEntry | undefined, count: number): void {
    const old = this.#held.get(id);
    if (old) {
      this.#inOrder.remove(old.entry);
      this.#held.delete(id);
      this.#total -= old.count;
    }
    if (entry && count > 0) {
      this.#inOrder.add(entry);
      this.#held.set(id, { entry, count });
      this.#total += count;
    }
  }
}
