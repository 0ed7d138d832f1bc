import type { Problem } from "../note";
import { MOST_LINES } from "../limits";
import { jsonEnd } from "./jsonEnd";
import { looksLikeKeys, startsWithKey } from "./looksLikeKeys";
import { afterLineEnd, lineEnd, skipBlanks, type Span } from "../textLines";

/** Longest text between the fences that is given to a parser. */
export const FRONT_MATTER_LIMIT = 64 * 1024;

/** A block at the head of a note. Offsets count UTF-16 units of the whole text, lines from 0. */
export interface FrontMatter {
  /** `script` is JavaScript and its like: never read, never run. */
  readonly language: Language;
  /** Where the opening fence begins. */
  readonly start: number;
  /** The text between the fences, the ending of its last line included. */
  readonly text: Span;
}

export type Language = "yaml" | "toml" | "json" | "script";

export interface Split {
  readonly frontMatter: FrontMatter | undefined;
  readonly bodyStart: number;
  readonly bodyLine: number;
  readonly problem?: Problem;
  /** Lines that read like front matter whose closing fence is missing; they are still part of the body. */
  readonly unclosed?: Span;
}

interface Opening {
  readonly start: number;
  readonly line: number;
  /** The fence's character; undefined for JSON that begins with its own brace. */
  readonly fence: "-" | "+" | ";" | undefined;
  readonly language: Language;
  /** Whether the fence names its language, so that it cannot be a thematic rule. */
  readonly isNamed: boolean;
}

const LANGUAGES: ReadonlyMap<string, Language> = new Map<string, Language>([
  ...["yaml", "yml"].map((word): [string, Language] => [word, "yaml"]),
  ...["js", "javascript", "mjs", "cjs", "ts", "typescript", "coffee", "coffeescript", "cson"].map((word): [string, Language] => [
    word,
    "script",
  ]),
  ["toml", "toml"],
  ["json", "json"],
]);

/** Finds the front matter of a note without reading what it says. */
export function splitFrontMatter(text: string): Split {
  const opening = findOpening(text);
  if (opening === undefined) {
    return bodyOnly(text);
  }
  return opening.fence === undefined ? splitJson(text, opening) : splitFenced(text, opening);
}

function bodyOnly(text: string): Split {
  return { frontMatter: undefined, bodyStart: afterMark(text), bodyLine: 0 };
}

/** Offset past a byte order mark. */
function afterMark(text: string): number {
  return text.charCodeAt(0) === 0xfeff ? 1 : 0;
}

function findOpening(text: string): Opening | undefined {
  let start = afterMark(text);
  let line = 0;
  for (let at = skipBlanks(text, start); isLineBreak(text, at) && at < FRONT_MATTER_LIMIT; at = skipBlanks(text, start)) {
    start = afterLineEnd(text, at);
    line++;
  }
  return openingAt(text, start, line);
}

function isLineBreak(text: string, at: number): boolean {
  return text.charCodeAt(at) === 10 || text.charCodeAt(at) === 13;
}

function openingAt(text: string, start: number, line: number): Opening | undefined {
  const fence = text.charAt(start);
  if (fence === "{") {
    return { start, line, fence: undefined, language: "json", isNamed: true };
  }
  const isFence = fence === "-" || fence === "+" || fence === ";";
  if (!isFence || text.charAt(start + 1) !== fence || text.charAt(start + 2) !== fence) {
    return undefined;
  }
  const behind = skipBlanks(text, start + 3);
  const word = isLineBreak(text, behind) ? "" : text.slice(behind, lineEnd(text, behind)).trim();
  if (word === "") {
    const language = fence === "-" ? "yaml" : fence === "+" ? "toml" : "json";
    return { start, line, fence, language, isNamed: false };
  }
  const language = fence === "-" || fence === ";" ? LANGUAGES.get(word.toLowerCase()) : undefined;
  return language && { start, line, fence, language, isNamed: true };
}

interface Closing {
  readonly text: Span;
  readonly bodyStart: number;
  readonly bodyLine: number;
}

function splitFenced(text: string, opening: Opening): Split {
  const closing = findClosing(text, opening);
  if (closing === undefined) {
    return splitUnclosed(text, opening);
  }
  if (!opening.isNamed && opening.fence === "-" && !looksLikeKeys(text, readable(closing.text))) {
    return bodyOnly(text);
  }
  return closed(opening, closing);
}

/** As much of a block as is given to a parser. */
export function readable(span: Span): Span {
  return span.end - span.start > FRONT_MATTER_LIMIT ? { ...span, end: span.start + FRONT_MATTER_LIMIT } : span;
}

function closed(opening: Opening, closing: Closing): Split {
  const { bodyStart, bodyLine, text } = closing;
  const frontMatter = { language: opening.language, start: opening.start, text };
  const isTooLarge = opening.language !== "script" && text.end - text.start > FRONT_MATTER_LIMIT;
  const split = { frontMatter, bodyStart, bodyLine };
  return isTooLarge ? { ...split, problem: { code: "frontMatterTooLarge", line: opening.line } } : split;
}

function findClosing(text: string, opening: Opening): Closing | undefined {
  const start = afterLineEnd(text, lineEnd(text, opening.start));
  let line = opening.line + 1;
  for (let at = start; at < text.length && line < MOST_LINES; line++) {
    const end = lineEnd(text, at);
    if (isClosing(text, at, opening)) {
      return { text: { start, end: at, line: opening.line + 1 }, bodyStart: afterLineEnd(text, end), bodyLine: line + 1 };
    }
    at = afterLineEnd(text, end);
  }
  return undefined;
}

function isClosing(text: string, at: number, opening: Opening): boolean {
  const char = text.charCodeAt(at);
  if (text.charCodeAt(at + 1) !== char || text.charCodeAt(at + 2) !== char) {
    return false;
  }
  const mark = text.charAt(at);
  if (mark !== opening.fence && !(mark === "." && opening.fence === "-" && opening.language === "yaml")) {
    return false;
  }
  const rest = skipBlanks(text, at + 3);
  return rest >= text.length || isLineBreak(text, rest);
}

function splitUnclosed(text: string, opening: Opening): Split {
  const start = afterLineEnd(text, lineEnd(text, opening.start));
  if (opening.language === "script") {
    return { ...bodyOnly(text), problem: { code: "frontMatterRefused", line: opening.line } };
  }
  const first = opening.language === "yaml" ? skipIndent(text, start) : start;
  if (!startsWithKey(text, first, opening.language === "toml" ? "=" : ":")) {
    return bodyOnly(text);
  }
  const unclosed = { start, end: firstBlankLine(text, start), line: opening.line + 1 };
  const closing = opening.fence === "-" ? {} : { detail: text.slice(opening.start, opening.start + 3) };
  return { ...bodyOnly(text), unclosed, problem: { code: "frontMatterUnclosed", line: opening.line, ...closing } };
}

/** Past the few blanks that keys may be in by; more of them would be code. */
function skipIndent(text: string, start: number): number {
  const first = skipBlanks(text, start);
  return first - start < 4 ? first : start;
}

/** Offset of the first blank line from `start`, or as far as a parser is let read. */
function firstBlankLine(text: string, start: number): number {
  const limit = Math.min(text.length, start + FRONT_MATTER_LIMIT);
  let at = start;
  for (let end = lineEnd(text, at); at < limit && skipBlanks(text, at) < end; end = lineEnd(text, at)) {
    at = afterLineEnd(text, end);
  }
  return Math.min(at, limit);
}

/** A brace, a key in quotes and the beginning of a value of JSON: no prose begins so. */
const PAIR = /\{\s{0,200}"[^"\r\n]{1,60}"[ \t]{0,20}:[ \t]{0,20}(?:["[{\d-]|(?:true|false|null)\b)/y;

function startsWithPair(text: string, start: number): boolean {
  PAIR.lastIndex = start;
  return PAIR.test(text);
}

function splitJson(text: string, opening: Opening): Split {
  const end = jsonEnd(text, opening.start, FRONT_MATTER_LIMIT);
  const rest = skipBlanks(text, end ?? 0);
  if (end === undefined && startsWithPair(text, opening.start)) {
    const unclosed = { start: opening.start, end: firstBlankLine(text, opening.start), line: opening.line };
    return { ...bodyOnly(text), unclosed, problem: { code: "frontMatterUnclosed", line: opening.line, detail: "}" } };
  }
  if (end === undefined || (rest < text.length && !isLineBreak(text, rest))) {
    return bodyOnly(text);
  }
  const bodyStart = afterLineEnd(text, rest);
  const lines = countLines(text, opening.start, bodyStart);
  return closed(opening, { text: { start: opening.start, end, line: opening.line }, bodyStart, bodyLine: opening.line + lines });
}

function countLines(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = from; at < to; at = afterLineEnd(text, lineEnd(text, at))) {
    lines++;
  }
  return lines;
}
