import { ALIAS_KEYS, TAG_KEYS, type DateText, type Entry, type Value } from "./entries";
import { tagsOf, wordsOf } from "./tags";

/** What a note says about itself at its head, as its writer put it. */
export interface Fields {
  readonly title: string | undefined;
  readonly date: DateText | undefined;
  readonly created: DateText | undefined;
  /** Without a leading `#`, each once, in order. */
  readonly tags: readonly string[];
  readonly aliases: readonly string[];
}

const CREATED_KEYS: ReadonlySet<string> = new Set(["created", "createdat", "createdon", "creationdate", "datecreated"]);

/** `lines` reads the source for what a parser drops: `tags: #a` is a comment to YAML, and `{{date}}` a map of maps. */
export function fieldsOf(entries: readonly Entry[], lines: () => readonly Entry[]): Fields {
  const source = new Source(lines);
  const tags: string[] = [];
  const aliases: string[] = [];
  const texts: Record<"title" | "date" | "created", DateText | undefined> = { title: undefined, date: undefined, created: undefined };
  for (const entry of entries) {
    const key = entry.key.toLowerCase();
    const name = textKey(key);
    if (TAG_KEYS.has(key)) {
      tags.push(...tagsOf(source.listOf(entry)));
    } else if (ALIAS_KEYS.has(key)) {
      aliases.push(...wordsOf(entry.value));
    } else if (name !== undefined) {
      texts[name] = source.textOf(entry) ?? texts[name];
    }
  }
  const { title, date, created } = texts;
  return { title: title?.text, date, created, tags: once(tags), aliases: once(aliases) };
}

function textKey(key: string): "title" | "date" | "created" | undefined {
  if (key === "title" || key === "date") {
    return key;
  }
  return CREATED_KEYS.has(key) || CREATED_KEYS.has(key.replace(/[\s_-]/gu, "")) ? "created" : undefined;
}

function once(words: readonly string[]): readonly string[] {
  // Comparing a few costs less than making a set of them.
  return words.length < 8 ? words.filter((word, index) => words.indexOf(word) === index) : [...new Set(words)];
}

function hashWord(written: unknown): string | null {
  return typeof written === "string" && written.startsWith("#") ? written : null;
}

/** The front matter's own lines, read when first asked for. */
class Source {
  readonly #read: () => readonly Entry[];
  #lines: readonly Entry[] | undefined;

  constructor(read: () => readonly Entry[]) {
    this.#read = read;
  }

  #written(key: string): Value {
    this.#lines ??= this.#read();
    return this.#lines.findLast((entry) => entry.key === key)?.value;
  }

  /** The value of a list key, with the words a `#` made a comment of. */
  listOf({ key, value }: Entry): Value {
    if (value === null) {
      return hashWord(this.#written(key));
    }
    if (!Array.isArray(value) || !value.includes(null)) {
      return value;
    }
    const written = this.#written(key);
    const items: readonly unknown[] = Array.isArray(written) && written.length === value.length ? written : [];
    return value.map((item: string | null, index) => item ?? hashWord(items[index]));
  }

  textOf({ key, value, line }: Entry): DateText | undefined {
    const text = typeof value === "string" || value === null ? value : this.#written(key);
    return typeof text === "string" && text.trim() !== "" ? { text: text.trim(), line } : undefined;
  }
}
