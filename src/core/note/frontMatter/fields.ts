import { ALIAS_KEYS, TAG_KEYS, type DateText, type Entry, type KeyText, type Reading, type Value } from "./entries";
import type { Problem } from "../note";
import { tagsOf, wordsOf } from "./tags";

/** What a note says about itself at its head, as its writer put it. */
export interface FrontMatterReading {
  readonly title: string | undefined;
  /** The line of the key the title was taken from. */
  readonly titleLine: number | undefined;
  readonly date: DateText | undefined;
  readonly created: DateText | undefined;
  /** Without a leading `#`, each once, in order. */
  readonly tags: readonly string[];
  /** The line of the first key that has any. */
  readonly tagsLine: number | undefined;
  readonly aliases: readonly string[];
  /** Text of links, each with the line of its key. */
  readonly follows: readonly KeyText[];
  readonly roles: readonly string[];
  readonly rolesLine: number | undefined;
  readonly revisit: DateText | undefined;
  readonly rest: KeyText | undefined;
  readonly isPrivate: boolean;
  readonly problems: readonly Problem[];
}

/** Of these the last counts. */
type Single = "title" | "date" | "created" | "revisit" | "rest";
type Kind = "tags" | "aliases" | "follows" | "with" | "private" | Single;

const NONE: readonly never[] = [];
const NO_SINGLE = { title: undefined, date: undefined, created: undefined, revisit: undefined, rest: undefined } satisfies Record<
  Single,
  undefined
>;

/** So many keys that stand there again are told of. */
const MOST_TWINS = 20;
/** Names of the day of creation, without what may stand between their words. */
const CREATED_KEYS = ["created", "createdat", "createdon", "creationdate", "datecreated"] as const;
const KINDS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ["title", "title"],
  ["date", "date"],
  ["revisit", "revisit"],
  ["rest", "rest"],
  ["follows", "follows"],
  ["with", "with"],
  ["private", "private"],
  ...[...TAG_KEYS].map((key) => [key, "tags"] as const),
  ...[...ALIAS_KEYS].map((key) => [key, "aliases"] as const),
  ...CREATED_KEYS.map((key) => [key, "created"] as const),
]);

/** `lines` reads the source for what a parser drops: `tags: #a` is a comment to YAML, and `{{date}}` a map of maps. */
export function readingOf({ entries, problems }: Reading, lines: () => readonly Entry[]): FrontMatterReading {
  const source = new Source(lines);
  let tags: readonly string[] = NONE;
  let tagsLine: number | undefined;
  let aliases: readonly string[] = NONE;
  let follows: readonly KeyText[] = NONE;
  let roles: readonly string[] = NONE;
  let rolesLine: number | undefined;
  const single: Record<Single, KeyText | undefined> = { ...NO_SINGLE };
  let isTwice = false;
  for (const entry of entries) {
    const kind = kindOf(entry.key);
    switch (kind) {
      case "tags":
        tags = joined(tags, tagsOf(source.listOf(entry)));
        tagsLine ??= tags.length > 0 ? entry.line : undefined;
        break;
      case "aliases":
        aliases = joined(aliases, wordsOf(entry.value));
        break;
      case "follows":
        follows = source.textsOf(entry);
        break;
      case "with":
        roles = wordsOf(entry.value);
        rolesLine = entry.line;
        break;
      case "private":
      case undefined:
        break;
      default:
        isTwice ||= single[kind] !== undefined;
        single[kind] = source.textOf(entry) ?? single[kind];
    }
  }
  const lists = { tags: once(tags), tagsLine, aliases: once(aliases), follows, roles: once(roles), rolesLine };
  const { title, ...days } = single;
  const whole = { isPrivate: saysPrivate(entries), problems: isTwice ? [...problems, ...twins(entries, problems)] : problems };
  return { title: title?.text, titleLine: title?.line, ...days, ...lists, ...whole };
}

/** Keys of one value that differ from an earlier one in case only: the last counts. Of lists, all do. */
function twins(entries: readonly Entry[], known: readonly Problem[]): readonly Problem[] {
  const single = entries.filter(({ key }) => isSingle(kindOf(key)));
  const isTwin = ({ key }: Entry, index: number): boolean =>
    single.slice(0, index).some((other) => other.key !== key && other.key.toLowerCase() === key.toLowerCase());
  const again = single.filter((entry, index) => isTwin(entry, index) && !known.some(({ line }) => line === entry.line));
  return again.slice(0, MOST_TWINS).map(({ key, line }) => ({ code: "duplicateKey", line, detail: key }));
}

function isSingle(kind: Kind | undefined): boolean {
  return kind !== undefined && Object.hasOwn(NO_SINGLE, kind);
}

function kindOf(key: string): Kind | undefined {
  return KINDS.get(key) ?? kindOfVariant(key.toLowerCase());
}

function kindOfVariant(key: string): Kind | undefined {
  const kind = KINDS.get(key);
  if (kind !== undefined || !/^[\s_-]*[cd]/.test(key)) {
    return kind;
  }
  return KINDS.get(key.replace(/[\s_-]/g, "")) === "created" ? "created" : undefined;
}

function joined(some: readonly string[], more: readonly string[]): readonly string[] {
  return some.length === 0 ? more : [...some, ...more];
}

function once(words: readonly string[]): readonly string[] {
  // Comparing a few costs less than making a set of them.
  const isOnce = words.length < 8 && words.every((word, index) => words.indexOf(word) === index);
  return isOnce ? words : [...new Set(words)];
}

/** By whatever is written under `private` but a plain no: what may be meant to stay private does. */
function saysPrivate(entries: readonly Entry[]): boolean {
  return entries.some(({ key, value }) => kindOf(key) === "private" && value !== null && !isNo(value));
}

function isNo(value: Value): boolean {
  return typeof value === "string" && /^(?:false|no|n|off|0|)$/i.test(value.trim());
}

function hashWord(written: unknown): string | null {
  return typeof written === "string" && written.startsWith("#") ? written : null;
}

/** `hope, #care`, of which a parser sees `hope,`: a comma has more words behind it. */
function withHashWords(value: string, written: Value): string {
  const rest = typeof written === "string" && written.startsWith(value) ? written.slice(value.length).trimStart() : "";
  return rest.startsWith("#") && typeof written === "string" ? written : value;
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
    if (typeof value === "string") {
      return value.endsWith(",") ? withHashWords(value, this.#written(key)) : value;
    }
    if (value?.includes(null) !== true) {
      return value;
    }
    const written = this.#written(key);
    const items: readonly unknown[] = Array.isArray(written) && written.length === value.length ? written : [];
    return value.map((item: string | null, index) => item ?? hashWord(items[index]));
  }

  /** The texts of a key that holds one, or a list of them. YAML takes a wikilink without quotes for lists: that is read as it stands. */
  textsOf(entry: Entry): readonly KeyText[] {
    const { key, value, line } = entry;
    const isEmpty = Array.isArray(value) && value.length === 0;
    const texts: Value = isEmpty ? this.#written(key) : value;
    if (Array.isArray(texts)) {
      return texts.filter((text: string | null) => typeof text === "string" && text.trim() !== "").map((text) => ({ text, line }));
    }
    const text = this.textOf(entry);
    return text ? [text] : NONE;
  }

  textOf({ key, value, line }: Entry): DateText | undefined {
    const text = typeof value === "string" || value === null ? value : this.#written(key);
    return typeof text === "string" && text.trim() !== "" ? { text: text.trim(), line } : undefined;
  }
}
