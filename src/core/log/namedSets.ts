import { newestFirst } from "./entry";
import type { Entry } from "./entry";
import { SortedGroup } from "./sortedGroup";

/** The notes that have exactly these names: themes, or roles. */
export interface NamedSet {
  /** In no order. */
  readonly names: readonly string[];
  readonly size: number;
  /** Newest first; the array changes as the log does. */
  readonly entries: readonly Entry[];
}

/** Entries gathered by the whole set of their names: far fewer sets than notes. An entry without names is in none. */
export class NamedSets<E extends Entry> {
  readonly #namesOf: (entry: E) => readonly string[];
  readonly #sets = new Map<string, EntrySet<E>>();
  #all: readonly NamedSet[] | undefined;

  /** `namesOf` gives each name once, and the same ones for the same entry each time. */
  constructor(namesOf: (entry: E) => readonly string[]) {
    this.#namesOf = namesOf;
  }

  /** Puts `next` where `old` was: either may be missing. Only the sets the two are in are touched. */
  update(old: E | undefined, next: E | undefined): void {
    if (next) {
      this.#add(next);
    }
    if (old) {
      this.#remove(old);
    }
  }

  all(): readonly NamedSet[] {
    return (this.#all ??= [...this.#sets.values()]);
  }

  #add(entry: E): void {
    const names = this.#namesOf(entry);
    if (names.length > 0) {
      const key = keyOf(names);
      const set = this.#sets.get(key) ?? this.#begin(key, names);
      set.group.add(entry);
    }
  }

  #begin(key: string, names: readonly string[]): EntrySet<E> {
    const set = new EntrySet<E>(names);
    this.#sets.set(key, set);
    this.#all = undefined;
    return set;
  }

  #remove(entry: E): void {
    const key = keyOf(this.#namesOf(entry));
    const set = this.#sets.get(key);
    set?.group.remove(entry);
    if (set?.size === 0) {
      this.#sets.delete(key);
      this.#all = undefined;
    }
  }
}

class EntrySet<E extends Entry> implements NamedSet {
  readonly names: readonly string[];
  readonly group = new SortedGroup<E>(newestFirst);

  constructor(names: readonly string[]) {
    this.names = names;
  }

  get size(): number {
    return this.group.size;
  }

  get entries(): readonly Entry[] {
    return this.group.items;
  }
}

/** The same whatever the order. */
function keyOf(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? "") : names.toSorted().join("\n");
}
