import type { Problem } from "../note";

/**
 * The value of one key, every scalar as the text it is written with: `1.10` and `no` stay themselves. Null is a key without a
 * value; undefined one that holds something deeper than a list of scalars.
 */
export type Value = string | null | undefined | readonly (string | null)[];

/** One key of the front matter; `line` counts from 0 in the file. */
export interface Entry {
  readonly key: string;
  readonly value: Value;
  readonly line: number;
}

/** Where a key stands. */
export type KeyPlace = Pick<Entry, "key" | "line">;

export interface Reading {
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
}

/** What a key says, and the line it is on. */
export interface KeyText {
  readonly text: string;
  readonly line: number;
}

/** A day as the writer put it, which may not be one. */
export type DateText = KeyText;

/** The keys, in lower case, whose words are the note's tags. */
export const TAG_KEYS: ReadonlySet<string> = new Set(["tags", "tag", "themes", "keywords"]);
export const ALIAS_KEYS: ReadonlySet<string> = new Set(["aliases", "alias"]);

/**
 * The keys of what a parser returned, never walked deeper than a list: an alias can make a small text a huge tree. A parser does
 * not say where a key is, so that comes from `keys`, what the lines say by themselves, or is `line`.
 */
export function entriesOf(data: object, keys: readonly KeyPlace[], line: number): Entry[] {
  const known = new Map(keys.map((place) => [place.key, place.line]));
  return Object.entries(data).map(([key, value]) => ({ key, value: valueOf(value), line: known.get(key) ?? line }));
}

function valueOf(value: unknown): Value {
  return Array.isArray(value) ? value.map(scalarOf).filter((item) => item !== undefined) : scalarOf(value);
}

function scalarOf(value: unknown): string | null | undefined {
  if (value === null || typeof value === "string") {
    return value;
  }
  return typeof value === "number" || typeof value === "boolean" ? String(value) : undefined;
}
