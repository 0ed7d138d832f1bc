import type { Entry, Value } from "./entries";
import { afterLineEnd, lineEnd, type Span } from "../textLines";

/** More keys than any person writes: comparing each with each stays cheap below it. */
const MOST_KEYS = 64;

const KEY = /[A-Za-z_][A-Za-z0-9_-]{0,60}(?: [A-Za-z0-9_-]{1,60}){0,3}:(?= |[\r\n]|$)/y;
/** Characters a plain scalar cannot begin with, or whose meaning hangs on what follows them. */
const INDICATORS = codesOf("-?:,[]{}#&*!|>'\"%@`=<");
/** Characters that make an item in brackets more than a plain one. */
const NESTING = codesOf("[]{}:#");

function codesOf(chars: string): ReadonlySet<number> {
  return new Set(Array.from(chars, (char) => char.charCodeAt(0)));
}

/** A cursor over the block, and the line it is on. */
interface Cursor {
  readonly text: string;
  readonly end: number;
  at: number;
  line: number;
}

/**
 * Reads the front matter nearly every note has: flat keys with plain or quoted scalars on one line and lists of such scalars.
 * Answers undefined for anything it is not sure of, which the full parser then reads; where it answers, the two agree.
 */
export function flatYaml(text: string, span: Span): Entry[] | undefined {
  const cursor: Cursor = { text, end: span.end, at: span.start, line: span.line };
  const entries: Entry[] = [];
  while (cursor.at < cursor.end) {
    if (!skipIdleLine(cursor)) {
      const entry = readEntry(cursor);
      if (entry === undefined || entries.length >= MOST_KEYS || hasKey(entries, entry.key)) {
        return undefined;
      }
      entries.push(entry);
    }
  }
  return entries;
}

function hasKey(entries: readonly Entry[], key: string): boolean {
  for (const entry of entries) {
    if (entry.key === key) {
      return true;
    }
  }
  return false;
}

/** Steps over an empty line or a comment in the first column. */
function skipIdleLine(cursor: Cursor): boolean {
  const char = cursor.text.charCodeAt(cursor.at);
  if (char !== 10 && char !== 13 && char !== 35) {
    return false;
  }
  stepLine(cursor, lineEnd(cursor.text, cursor.at));
  return true;
}

function stepLine(cursor: Cursor, end: number): void {
  cursor.at = afterLineEnd(cursor.text, end);
  cursor.line++;
}

function readEntry(cursor: Cursor): Entry | undefined {
  const { text, at: start, line } = cursor;
  KEY.lastIndex = start;
  if (!KEY.test(text)) {
    return undefined;
  }
  const from = KEY.lastIndex;
  const key = text.slice(start, from - 1);
  if (isNullWord(key)) {
    return undefined;
  }
  const end = lineEnd(text, from);
  const value = readValue(text, from, end);
  stepLine(cursor, end);
  const whole = value === null ? readList(cursor) : value;
  return whole === undefined ? undefined : { key, value: whole, line };
}

/** The lines `- item` under a key without a value, all as far in as the first; null where there are none. */
function readList(cursor: Cursor): Value {
  const indent = indentAt(cursor);
  if (cursor.at >= cursor.end) {
    return null;
  }
  if (cursor.text.charCodeAt(cursor.at + indent) !== 45) {
    return indent === 0 ? null : undefined;
  }
  const items: (string | null)[] = [];
  while (cursor.at < cursor.end && isItem(cursor, indent)) {
    const end = lineEnd(cursor.text, cursor.at);
    const item = readScalar(cursor.text, cursor.at + indent + 2, end);
    if (item === undefined || item === null) {
      return undefined;
    }
    items.push(item);
    stepLine(cursor, end);
  }
  return items.length === 0 || startsIndented(cursor) ? undefined : items;
}

/** Offset of the first character from `start` that is no space; other blanks are part of a scalar or none of this reader's business. */
function skipSpaces(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && text.charCodeAt(at) === 32) {
    at++;
  }
  return at;
}

function indentAt(cursor: Cursor): number {
  let indent = 0;
  while (cursor.text.charCodeAt(cursor.at + indent) === 32) {
    indent++;
  }
  return indent;
}

function isItem({ text, at }: Cursor, indent: number): boolean {
  const marker = at + indent;
  return text.charCodeAt(marker) === 45 && text.charCodeAt(marker + 1) === 32 && text.slice(at, marker).trim() === "";
}

function startsIndented({ text, at, end }: Cursor): boolean {
  const char = text.charCodeAt(at);
  return at < end && (char === 32 || char === 9 || char === 45);
}

function readValue(text: string, start: number, end: number): Value {
  const from = skipSpaces(text, start, end);
  return text.charCodeAt(from) === 91 ? readFlowList(text, from, end) : readScalar(text, from, end);
}

/** `[a, "b c", d]` on one line, without anything nested. */
function readFlowList(text: string, start: number, end: number): Value {
  let last = end - 1;
  while (text.charCodeAt(last) === 32) {
    last--;
  }
  if (text.charCodeAt(last) !== 93) {
    return undefined;
  }
  const items: string[] = [];
  let from = skipSpaces(text, start + 1, last);
  if (from === last) {
    return items;
  }
  for (let at = from; at <= last; at++) {
    const char = text.charCodeAt(at);
    if (char === 44 || at === last) {
      const item = readScalar(text, from, at);
      if (item === undefined || item === null) {
        return undefined;
      }
      items.push(item);
      from = at + 1;
    } else if (NESTING.has(char)) {
      return undefined;
    }
  }
  return items;
}

/** A scalar on one line, without the spaces round it; null where nothing is written, undefined where another reading is possible. */
function readScalar(text: string, start: number, limit: number): string | null | undefined {
  const from = skipSpaces(text, start, limit);
  let end = limit;
  while (end > from && text.charCodeAt(end - 1) === 32) {
    end--;
  }
  const first = text.charCodeAt(from);
  if (from === end) {
    return null;
  }
  if (first === 34 || first === 39) {
    return readQuoted(text.slice(from, end));
  }
  return INDICATORS.has(first) || !isPlain(text, from, end) ? undefined : wordOf(text.slice(from, end));
}

function readQuoted(text: string): string | undefined {
  const inner = text.slice(1, -1);
  const isWhole = text.length > 1 && text.endsWith(text.charAt(0)) && !inner.includes(text.charAt(0)) && !inner.includes("\\");
  return isWhole && isPrintable(inner) ? inner : undefined;
}

function wordOf(text: string): string | undefined {
  return isNullWord(text) ? undefined : text;
}

function isNullWord(text: string): boolean {
  return text === "~" || (text.length === 4 && text.toLowerCase() === "null");
}

/** Whether nothing in the stretch ends a plain scalar or makes it something else. */
function isPlain(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const char = text.charCodeAt(at);
    if (char === 58 ? at + 1 === end || text.charCodeAt(at + 1) === 32 : char === 35 ? text.charCodeAt(at - 1) === 32 : !isOrdinary(char)) {
      return false;
    }
  }
  return true;
}

function isPrintable(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    if (!isOrdinary(text.charCodeAt(at))) {
      return false;
    }
  }
  return true;
}

/** Whether the character is no tab, control character, surrogate or mark a parser refuses. */
function isOrdinary(char: number): boolean {
  return (char >= 32 && char < 127) || (char > 160 && char < 0xd800) || (char > 0xdfff && char < 0xfffe && char !== 0xfeff);
}
