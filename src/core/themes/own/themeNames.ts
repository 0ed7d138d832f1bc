import { tagKey } from "../tagKey";

interface Named {
  readonly id: string;
  readonly label: string;
  readonly aliases: readonly string[];
}

/** What names mean while a themes file is read: as in the vocabulary it makes, an id outranks an alias, and an alias a label. */
export class ThemeNames<T extends Named> {
  readonly #ids = new Map<string, T>();
  readonly #aliases = new Map<string, T>();
  readonly #labels = new Map<string, T>();

  constructor(themes: readonly T[]) {
    for (const theme of themes) {
      addFirst(this.#ids, theme.id, theme);
      addFirst(this.#labels, theme.label, theme);
      theme.aliases.forEach((alias) => addFirst(this.#aliases, alias, theme));
    }
  }

  byId(id: string): T | undefined {
    return this.#ids.get(tagKey(id));
  }

  meaning(name: string): T | undefined {
    const key = tagKey(name);
    return this.#ids.get(key) ?? this.#aliases.get(key) ?? this.#labels.get(key);
  }

  addAlias(alias: string, theme: T): void {
    addFirst(this.#aliases, alias, theme);
  }

  ids(): readonly string[] {
    return Array.from(this.#ids.values(), ({ id }) => id);
  }
}

function addFirst<T>(names: Map<string, T>, name: string, theme: T): void {
  const key = tagKey(name);
  if (key !== "" && !names.has(key)) {
    names.set(key, theme);
  }
}
