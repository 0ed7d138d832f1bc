import type { Value } from "./entries";
import { lineEnd } from "../textLines";

/** A place in a TOML block. `failed` is set where a value has no end; the cursor then stays on the line it began on. */
export interface Cursor {
  readonly text: string;
  readonly end: number;
  at: number;
  line: number;
  failed?: boolean;
}

const DEEPEST = 8;
const BARE = /[^,\]}#\r\n]{0,200}/y;

/** Reads the value at the cursor and leaves the cursor behind it. What is deeper than a list of scalars is undefined. */
export function tomlValue(cursor: Cursor, depth = 0): Value {
  skipSpace(cursor, false);
  const char = cursor.text.charAt(cursor.at);
  if (char === '"' || char === "'") {
    return readString(cursor, char);
  }
  if (char === "[") {
    return readArray(cursor, depth);
  }
  return char === "{" ? skipTable(cursor) : readBare(cursor);
}

function readString(cursor: Cursor, quote: string): string | undefined {
  const long = quote.repeat(3);
  const fence = cursor.text.startsWith(long, cursor.at) ? long : quote;
  const start = cursor.at + fence.length;
  const limit = fence === long ? cursor.end : Math.min(cursor.end, lineEnd(cursor.text, start));
  const end = closingOf(cursor.text, start, { fence, limit });
  if (end === undefined) {
    cursor.failed = true;
    return undefined;
  }
  const raw = cursor.text.slice(start, end);
  cursor.at = end + fence.length;
  cursor.line += fence === long ? raw.split(/\r\n?|\n/u).length - 1 : 0;
  return quote === '"' ? unescape(raw) : raw;
}

function closingOf(text: string, start: number, { fence, limit }: { fence: string; limit: number }): number | undefined {
  for (let at = start; at < limit; at++) {
    if (text.charAt(at) === "\\" && fence.startsWith('"')) {
      at++;
    } else if (text.startsWith(fence, at)) {
      return at;
    }
  }
  return undefined;
}

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", b: "\b", f: "\f", e: "\u001b" };

function unescape(raw: string): string {
  if (!raw.includes("\\")) {
    return raw;
  }
  return raw.replace(/\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([^]))/gu, (_whole, short?: string, long?: string, char?: string) => {
    return char === undefined ? fromCode(Number.parseInt(short ?? long ?? "", 16)) : (ESCAPES[char] ?? char);
  });
}

function fromCode(code: number): string {
  return code > 0x10ffff ? "\ufffd" : String.fromCodePoint(code);
}

function readArray(cursor: Cursor, depth: number): Value {
  const items: (string | null)[] = [];
  const { at: start, line } = cursor;
  cursor.at++;
  for (skipSpace(cursor, true); cursor.at < cursor.end && !cursor.failed; skipSpace(cursor, true)) {
    const char = cursor.text.charAt(cursor.at);
    if (char === "]") {
      cursor.at++;
      return items;
    }
    if (char === ",") {
      cursor.at++;
    } else if (depth < DEEPEST) {
      addItem(items, tomlValue(cursor, depth + 1));
    } else {
      break;
    }
  }
  Object.assign(cursor, { at: start, line, failed: true });
  return undefined;
}

function addItem(items: (string | null)[], value: Value): void {
  if (typeof value === "string") {
    items.push(value);
  }
}

/** An inline table is one line; nothing in it is a note's own. */
function skipTable(cursor: Cursor): undefined {
  cursor.at = lineEnd(cursor.text, cursor.at);
  return undefined;
}

function readBare(cursor: Cursor): string | undefined {
  BARE.lastIndex = cursor.at;
  const text = BARE.exec(cursor.text)?.[0] ?? "";
  cursor.at += text.length;
  cursor.failed = text.trim() === "";
  return text.trim();
}

/** Steps over blanks, and where a list may go on, over line ends and comments too. */
function skipSpace(cursor: Cursor, lines: boolean): void {
  for (; cursor.at < cursor.end; cursor.at++) {
    const char = cursor.text.charAt(cursor.at);
    if (char === "#" && lines) {
      cursor.at = lineEnd(cursor.text, cursor.at) - 1;
    } else if (lines && (char === "\n" || (char === "\r" && cursor.text.charAt(cursor.at + 1) !== "\n"))) {
      cursor.line++;
    } else if (char !== " " && char !== "\t" && !(lines && char === "\r")) {
      return;
    }
  }
}
