import type { Entry, Value } from "./entries";
import { afterLineEnd, lineEnd, type Span } from "../textLines";

/** More keys than any person writes: comparing each with each stays cheap below it. */
const MOST_KEYS = 64;

const KEY = /[A-Za-z_][A-Za-z0-9_-]{0,60}(?: [A-Za-z0-9_-]{1,60}){0,3}:(?= |[\r\n]|$)/y;
/** Characters a plain scalar cannot begin with, or whose meaning hangs on what follows them. */
const INDICATORS = new Set("-?:,[]{}#&*!|>'\"%@`=<");

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
      if (entry === undefined || entries.length >= MOST_KEYS || entries.some(({ key }) => key === entry.key)) {
        return undefined;
      }
      entries.push(entry);
    }
  }
  return entries;
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
  const isKey = KEY.test(text);
  const key = text.slice(start, KEY.lastIndex - 1);
  if (!isKey || isNullWord(key)) {
    return undefined;
  }
  const end = lineEnd(text, KEY.lastIndex);
  const value = readValue(cut(text, KEY.lastIndex, end));
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
    const item = readScalar(cut(cursor.text, cursor.at + indent + 2, end));
    if (item === undefined || item === null) {
      return undefined;
    }
    items.push(item);
    stepLine(cursor, end);
  }
  return items.length === 0 || startsIndented(cursor) ? undefined : items;
}

/** The slice without spaces round it; other blanks are part of a scalar or none of this reader's business. */
function cut(text: string, start: number, end: number): string {
  let from = start;
  let to = end;
  while (from < to && text.charCodeAt(from) === 32) {
    from++;
  }
  while (to > from && text.charCodeAt(to - 1) === 32) {
    to--;
  }
  return text.slice(from, to);
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

function readValue(text: string): Value {
  return text.startsWith("[") ? readFlowList(text) : readScalar(text);
}

/** `[a, "b c", d]` on one line, without anything nested. */
function readFlowList(text: string): Value {
  if (!text.endsWith("]")) {
    return undefined;
  }
  const inner = cut(text, 1, text.length - 1);
  if (inner === "") {
    return [];
  }
  const items = inner.split(",").map((item) => readFlowItem(cut(item, 0, item.length)));
  return items.every((item) => item !== undefined) ? items : undefined;
}

function readFlowItem(text: string): string | undefined {
  if (/[[\]{}:#]/.test(text)) {
    return undefined;
  }
  return readScalar(text) ?? undefined;
}

/** A scalar on one line; null where nothing is written, undefined where another reading is possible. */
function readScalar(text: string): string | null | undefined {
  const first = text.charAt(0);
  if (text === "" || !isPrintable(text)) {
    return text === "" ? null : undefined;
  }
  if (first === '"' || first === "'") {
    return readQuoted(text, first);
  }
  if (INDICATORS.has(first) || text.includes(": ") || text.endsWith(":") || text.includes(" #")) {
    return undefined;
  }
  return isNullWord(text) ? undefined : text;
}

function readQuoted(text: string, quote: string): string | undefined {
  const inner = text.slice(1, -1);
  const isWhole = text.length > 1 && text.endsWith(quote) && !inner.includes(quote) && !inner.includes("\\");
  return isWhole ? inner : undefined;
}

function isNullWord(text: string): boolean {
  return text === "~" || (text.length === 4 && text.toLowerCase() === "null");
}

/** Whether the text is free of tabs, control characters, surrogates and the marks a parser refuses. */
function isPrintable(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char < 32 || (char > 126 && char < 161) || (char > 0xd7ff && char < 0xe000) || char === 0xfeff || char > 0xfffd) {
      return false;
    }
  }
  return true;
}
