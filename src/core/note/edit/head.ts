import { load } from "js-yaml";
import { TAG_KEYS } from "../frontMatter/entries";
import { flatYaml } from "../frontMatter/flatYaml";
import { splitFrontMatter, type FrontMatter, type Split } from "../frontMatter/frontMatter";
import { readFrontMatter, type FrontMatterReading } from "../frontMatter/readFrontMatter";
import { TEXT_SCHEMA } from "../frontMatter/yamlText";
import type { Span as LineSpan } from "../textLines";
import { keyEntries, type KeyEntry } from "./keyEntries";
import { isSame } from "./sameData";
import { applyEdits, refused, type EditRefusal, type EditResult, type TextEdit } from "./textEdit";

/** A note's text and what its front matter says. */
export interface Head {
  readonly text: string;
  readonly split: Split;
  readonly reading: FrontMatterReading;
  /** Asked for when an edit is made and again when it is checked. Kept here: thousands in a weak map are dear to clear away. */
  readonly found: { block?: Block | EditRefusal | undefined };
}

/** A block of YAML that can be edited. */
export interface Block {
  /** The text between the fences; what is found in it counts from its start. */
  readonly text: string;
  /** Where it begins in the note. */
  readonly start: number;
  readonly entries: readonly KeyEntry[];
  /** Everything it says, as deep as it goes, scalars as text. */
  readonly data: ReadonlyMap<string, unknown>;
}

export function readHead(text: string): Head {
  const split = splitFrontMatter(text);
  return { text, split, reading: readFrontMatter(text, split), found: {} };
}

/** The block to edit; undefined where the note has none yet. */
export function editableBlock(head: Head): Block | EditRefusal | undefined {
  const { found } = head;
  if (!("block" in found)) {
    found.block = findBlock(head);
  }
  return found.block;
}

function findBlock({ text, split, reading }: Head): Block | EditRefusal | undefined {
  const { frontMatter } = split;
  return (
    refusalOf(reading) ??
    (frontMatter === undefined
      ? undefined
      : frontMatter.language === "yaml"
        ? yamlBlockOf(text, frontMatter)
        : languageRefusal(frontMatter))
  );
}

/** What cannot be read whole is not edited. A key that is there twice can be: the last one counts. */
function refusalOf({ problems }: FrontMatterReading): EditRefusal | undefined {
  for (const { code } of problems) {
    switch (code) {
      case "frontMatterBroken":
      case "frontMatterUnclosed":
      case "frontMatterTooLarge":
      case "frontMatterRefused":
      case "aliasBomb":
        return code;
    }
  }
  return undefined;
}

function languageRefusal({ language }: FrontMatter): EditRefusal {
  return language === "toml" || language === "json" ? language : "frontMatterRefused";
}

function yamlBlockOf(note: string, { text: span }: FrontMatter): Block | EditRefusal {
  const { start, end } = span;
  const text = note.slice(start, end);
  const data = flatDataOf(note, span) ?? dataOf(text);
  const entries = keyEntries(text);
  if (data === undefined || entries === undefined) {
    return "unsupported";
  }
  const names = [...new Set(entries.map(({ key }) => key))];
  return isSame(names.toSorted(), [...data.keys()].toSorted()) ? { text, start, entries, data } : "unsupported";
}

/** What nearly every block says, without the parser, which is most of what an edit costs; undefined for any other. */
function flatDataOf(note: string, span: LineSpan): ReadonlyMap<string, unknown> | undefined {
  const entries = flatYaml(note, span);
  return entries && new Map(entries.map(({ key, value }) => [key, value]));
}

/** Safe for a block without problems only: what could cost too much to parse has been told by then. */
function dataOf(block: string): ReadonlyMap<string, unknown> | undefined {
  try {
    const data: unknown = load(block.replaceAll(/\r\n?/g, "\n"), { schema: TEXT_SCHEMA, json: true }) ?? {};
    return typeof data === "object" && data !== null ? new Map<string, unknown>(Object.entries(data)) : undefined;
  } catch {
    return undefined;
  }
}

/** What an edit is to come to. */
export interface Expected {
  /** The note's tags; if not given, they follow from `values`. */
  readonly tags?: readonly string[];
  /** Keys with what they are to say, or undefined for one that is to go; if not given, only tags are to differ. */
  readonly values?: ReadonlyMap<string, string | undefined>;
  /** A key, in small letters, that may say something else than before. */
  readonly free?: string;
  /** Where the body is to begin; if not given, as far on as the edits make the text longer. */
  readonly bodyStart?: number;
}

/** The edits, those of a block's text as edits of the note, if they come to what is expected and to nothing else. */
export function checked(head: Head, edits: readonly TextEdit[], expected: Expected): EditResult {
  const text = applyEdits(head.text, edits);
  const after = readHead(text);
  const bodyStart = expected.bodyStart ?? head.split.bodyStart + text.length - head.text.length;
  const isTagged = expected.tags === undefined || isSame(after.reading.tags, expected.tags);
  return isTagged && after.split.bodyStart === bodyStart && saysTheRest(head, after, expected) ? { ok: true, edits } : refused("unsafe");
}

function saysTheRest(head: Head, after: Head, expected: Expected): boolean {
  const [before, now] = [editableBlock(head), editableBlock(after)];
  if (typeof now !== "object" || typeof before === "string") {
    return false;
  }
  const data = before?.data ?? new Map<string, unknown>();
  const keys = [...new Set([...data.keys(), ...now.data.keys()])];
  return (
    isSame(codesOf(head), codesOf(after)) &&
    (expected.values !== undefined || isSame(fieldsOf(head), fieldsOf(after))) &&
    keys.every((key) => isSame(...compared(key, [data, now.data], expected)))
  );
}

type Data = ReadonlyMap<string, unknown>;

/** What a key is to say, and what it says. The words of a tag key are looked at by themselves. */
function compared(key: string, [before, now]: readonly [Data, Data], { values, free }: Expected): [unknown, unknown] {
  if (key.toLowerCase() === free) {
    return [undefined, undefined];
  }
  if (values?.has(key) === true) {
    return [values.get(key), now.get(key)];
  }
  const seen = values === undefined && TAG_KEYS.has(key.toLowerCase()) ? nestedIn : (value: unknown) => value;
  return [seen(before.get(key)), seen(now.get(key))];
}

/** The lists and maps in a list. */
function nestedIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "object" && item !== null) : [];
}

function codesOf({ reading }: Head): readonly string[] {
  const codes = reading.problems.map(({ code }) => code);
  return codes.filter((code) => code !== "duplicateKey").toSorted();
}

function fieldsOf({ reading: { title, date, created, aliases } }: Head): unknown {
  return [title, date?.text, created?.text, aliases];
}
