/** So few changes are made one by one; more are cheaper to make together, as when a whole log is read. */
const fewChanges = 16;

/**
 * Items kept in order. Adding and removing only take note of the item, at the same cost in any group: the order is made when the group is
 * next looked at.
 */
export class SortedGroup<T> {
  readonly #compare: (a: T, b: T) => number;
  #items: T[] = [];
  readonly #added = new Set<T>();
  readonly #removed = new Set<T>();

  /** `compare` must tell any two items apart that are in the group at once. */
  constructor(compare: (a: T, b: T) => number) {
    this.#compare = compare;
  }

  get size(): number {
    return this.#items.length + this.#added.size - this.#removed.size;
  }

  /** In order. The array is the group's own, and changes with it. */
  get items(): readonly T[] {
    if (this.#added.size + this.#removed.size > 0) {
      this.#settle();
    }
    return this.#items;
  }

  /** The item must not be in the group. */
  add(item: T): void {
    if (!this.#removed.delete(item)) {
      this.#added.add(item);
    }
  }

  /** The item must be in the group. */
  remove(item: T): void {
    if (!this.#added.delete(item)) {
      this.#removed.add(item);
    }
  }

  #settle(): void {
    const come = [...this.#added];
    if (come.length + this.#removed.size > fewChanges) {
      this.#changeTogether(come, this.#removed);
    } else {
      this.#changeOneByOne(come, this.#removed);
    }
    this.#added.clear();
    this.#removed.clear();
  }

  #changeTogether(come: readonly T[], gone: ReadonlySet<T>): void {
    const kept = gone.size > 0 ? this.#items.filter((item) => !gone.has(item)) : this.#items;
    this.#items = merge(kept, come.toSorted(this.#compare), this.#compare);
  }

  /** An item that takes the place of one it compares the same with, as a changed note does, moves no other. */
  #changeOneByOne(come: readonly T[], gone: Set<T>): void {
    const moving = come.filter((item) => {
      const at = this.#placeOf(item);
      const old = this.#items[at];
      const takesPlace = old !== undefined && gone.has(old) && this.#compare(old, item) === 0;
      if (takesPlace) {
        this.#items[at] = item;
        gone.delete(old);
      }
      return !takesPlace;
    });
    gone.forEach((item) => this.#items.splice(this.#placeOf(item), 1));
    moving.forEach((item) => this.#items.splice(this.#placeOf(item), 0, item));
  }

  #placeOf(item: T): number {
    return placeOf(item, this.#items, this.#compare);
  }
}

function merge<T>(items: readonly T[], added: readonly T[], compare: (a: T, b: T) => number): T[] {
  const merged: T[] = [];
  let next = 0;
  for (const item of added) {
    const end = placeOf(item, items, compare);
    for (const before of items.slice(next, end)) {
      merged.push(before);
    }
    merged.push(item);
    next = end;
  }
  return merged.concat(items.slice(next));
}

/** The index of the first item that does not come before this one. */
function placeOf<T>(item: T, items: readonly T[], compare: (a: T, b: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const other = items[middle];
    if (other !== undefined && compare(other, item) < 0) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
