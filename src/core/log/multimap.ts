const none: ReadonlySet<string> = new Set();

/** Values under keys. Most names belong to one note, so a lone value is kept without a set round it. */
export class Multimap {
  readonly #lone = new Map<string, string>();
  /** Only where there are several: so few that asking for them costs nothing. */
  readonly #several = new Map<string, Set<string>>();

  add(key: string, value: string): void {
    const several = this.#several.get(key);
    const lone = several ? undefined : this.#lone.get(key);
    if (several) {
      several.add(value);
    } else if (lone === undefined) {
      this.#lone.set(key, value);
    } else if (lone !== value) {
      this.#lone.delete(key);
      this.#several.set(key, new Set([lone, value]));
    }
  }

  remove(key: string, value: string): void {
    const several = this.#several.get(key);
    if (!several) {
      if (this.#lone.get(key) === value) {
        this.#lone.delete(key);
      }
      return;
    }
    several.delete(value);
    const [last] = several;
    if (several.size === 1 && last !== undefined) {
      this.#several.delete(key);
      this.#lone.set(key, last);
    }
  }

  get(key: string): ReadonlySet<string> {
    const lone = this.#lone.get(key);
    return lone === undefined ? (this.#several.get(key) ?? none) : new Set([lone]);
  }

  has(key: string): boolean {
    return this.#lone.has(key) || this.#several.has(key);
  }

  hasSeveral(key: string): boolean {
    return this.#several.has(key);
  }

  count(key: string): number {
    return this.#several.get(key)?.size ?? (this.#lone.has(key) ? 1 : 0);
  }
}
