import { YAMLException } from "js-yaml";
import { isAliasBomb } from "./aliasBomb";
import { entriesOf, type Entry, type Reading } from "./entries";
import type { Problem } from "../note";
import { recoverLines } from "./recoverLines";
import type { Span } from "../textLines";
import { parseYaml } from "./yamlText";

const LONGEST_DETAIL = 80;
/** Aliases times length: a key made of aliases is written out, and this bounds what that can cost. */
const MOST_ALIAS_TEXT = 1 << 22;
const ALIAS = /(?:^|[\s[{,:?-])\*[^\s*,[\]{}]/g;
/** gray-matter looks at a run of blank lines again from each of them. */
const LONG_BLANK_RUN = /(?:[\n\u2028\u2029][^\S\n\u2028\u2029]*){300}/;

/**
 * Reads a block of YAML whole. One that does not parse yields what its lines say, and where the parser stopped. Line ends are
 * made one kind first: to gray-matter a comment goes on past a lone CR.
 */
export function yamlBlock(text: string, span: Span): Reading {
  const block = text.slice(span.start, span.end).replaceAll(/\r\n?/g, "\n");
  const lines = recoverLines(text, span);
  const hazard = hazardOf(block, span.line);
  if (hazard !== undefined) {
    return { entries: lines, problems: [hazard] };
  }
  try {
    return readingOf({ data: parseYaml(block, "refused"), block, lines, line: span.line });
  } catch (error) {
    return isDuplicate(error) ? readLastWins(block, { lines, span, error }) : { entries: lines, problems: [brokenAt(error, span.line)] };
  }
}

/** A block that is not given to the parser, because reading it could cost out of all proportion. */
function hazardOf(block: string, line: number): Problem | undefined {
  const aliases = block.includes("&") ? (block.match(ALIAS)?.length ?? 0) : 0;
  if (aliases * block.length > MOST_ALIAS_TEXT) {
    return { code: "aliasBomb", line };
  }
  return LONG_BLANK_RUN.test(block) ? { code: "frontMatterBroken", line, detail: "too many blank lines" } : undefined;
}

interface Parsed {
  readonly data: unknown;
  readonly block: string;
  /** What the lines say, for what the parser does not tell: where a key is. */
  readonly lines: readonly Entry[];
  readonly line: number;
}

function readingOf({ data, block, lines, line }: Parsed): Reading {
  if (typeof data !== "object" || Array.isArray(data)) {
    return { entries: lines, problems: [{ code: "frontMatterBroken", line, detail: "not a list of keys and values" }] };
  }
  const isBomb = block.includes("&") && block.includes("*") && isAliasBomb(data);
  return { entries: entriesOf(data ?? {}, lines, line), problems: isBomb ? [{ code: "aliasBomb", line }] : [] };
}

function readLastWins(block: string, found: { lines: readonly Entry[]; span: Span; error: YAMLException }): Reading {
  const { lines, span, error } = found;
  const at = [...new Set([...repeatedAt(lines), lineOf(error, span.line)])].toSorted((a, b) => a - b);
  const keys = new Map(lines.map((entry) => [entry.line, entry.key]));
  const duplicates = at.map((line) => repeatedKey(keys.get(line), line));
  try {
    const reading = readingOf({ data: parseYaml(block, "lastWins"), block, lines, line: span.line });
    return { entries: reading.entries, problems: [...duplicates, ...reading.problems] };
  } catch (broken) {
    return { entries: lines, problems: [...duplicates, brokenAt(broken, span.line)] };
  }
}

/** A key below another key is not among the lines, and so is not named. */
function repeatedKey(key: string | undefined, line: number): Problem {
  return { code: "duplicateKey", line, ...(key === undefined ? {} : { detail: key }) };
}

/** The parser stops at the first repeated key; the lines tell the others. */
function repeatedAt(lines: readonly Entry[]): number[] {
  const seen = new Set<string>();
  return lines.filter(({ key }) => seen.size === seen.add(key).size).map(({ line }) => line);
}

function isDuplicate(error: unknown): error is YAMLException {
  return error instanceof YAMLException && error.reason === "duplicated mapping key";
}

/** The file's line a parser stopped at; it names none for a second document, and one past the block for a missing end. */
function lineOf(error: YAMLException, firstLine: number): number {
  const mark: YAMLException["mark"] | undefined = error.mark;
  return firstLine + (mark?.line ?? 0);
}

function brokenAt(error: unknown, firstLine: number): Problem {
  const code = "frontMatterBroken";
  if (!(error instanceof YAMLException)) {
    return { code, line: firstLine, detail: "cannot be read" };
  }
  return { code, line: lineOf(error, firstLine), detail: error.reason.slice(0, LONGEST_DETAIL) };
}
