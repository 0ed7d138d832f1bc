import { newestFirst } from "./entry";
import type { Entry } from "./entry";
import { SortedGroup } from "./sortedGroup";

const none: readonly never[] = [];

/** Entries gathered under keys, each group newest first. */
export class Grouping<E extends Entry> {
  readonly #keysOf: (entry: E) => readonly string[];
  readonly #groups = new Map<string, SortedGroup<E>>();

  /** `keysOf` names each group once, and the same ones for the same entry each time. */
  constructor(keysOf: (entry: E) => readonly string[]) {
    this.#keysOf = keysOf;
  }

  /** Puts `next` where `old` was: either may be missing. Only the groups the two are in are touched. */
  update(old: E | undefined, next: E | undefined): void {
    if (next) {
      this.#keysOf(next).forEach((key) => this.#add(key, next));
    }
    if (old) {
      this.#keysOf(old).forEach((key) => this.#remove(key, old));
    }
  }

  /** Newest first; the array changes as the log does. */
  at(key: string): readonly E[] {
    return this.#groups.get(key)?.items ?? none;
  }

  count(key: string): number {
    return this.#groups.get(key)?.size ?? 0;
  }

  has(key: string): boolean {
    return this.#groups.has(key);
  }

  keys(): Iterable<string> {
    return this.#groups.keys();
  }

  #add(key: string, entry: E): void {
    const group = this.#groups.get(key) ?? new SortedGroup<E>(newestFirst);
    this.#groups.set(key, group);
    group.add(entry);
  }

  #remove(key: string, entry: E): void {
    const group = this.#groups.get(key);
    group?.remove(entry);
    if (group?.size === 0) {
      this.#groups.delete(key);
    }
  }
}
