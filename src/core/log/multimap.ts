const none: ReadonlySet<string> = new Set();

/** Values under keys. Most names belong to one note, so a lone value is kept without a set round it. */
export class Multimap {
  readonly #values = new Map<string, string | Set<string>>();

  add(key: string, value: string): void {
    const held = this.#values.get(key);
    if (held === undefined) {
      this.#values.set(key, value);
    } else if (typeof held !== "string") {
      held.add(value);
    } else if (held !== value) {
      this.#values.set(key, new Set([held, value]));
    }
  }

  remove(key: string, value: string): void {
    const held = this.#values.get(key);
    if (held === undefined) {
      return;
    }
    const isLast = typeof held === "string" ? held === value : held.delete(value) && held.size === 0;
    if (isLast) {
      this.#values.delete(key);
    }
  }

  get(key: string): ReadonlySet<string> {
    const held = this.#values.get(key);
    if (held === undefined) {
      return none;
    }
    return typeof held === "string" ? new Set([held]) : held;
  }

  count(key: string): number {
    const held = this.#values.get(key);
    return typeof held === "object" ? held.size : held === undefined ? 0 : 1;
  }
}
