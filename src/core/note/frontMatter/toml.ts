import type { Entry, Reading, Value } from "./entries";
import type { Problem } from "../note";
import { recoverLines } from "./recoverLines";
import { tomlValue, type Cursor } from "./tomlValue";
import { lineEnd, skipBlanks, type Span } from "../textLines";

const KEY =
  /(?:"([^"\r\n]{1,100})"|'([^'\r\n]{1,100})'|([A-Za-z0-9_-]{1,100}(?:[ \t]{0,8}\.[ \t]{0,8}[A-Za-z0-9_-]{1,100}){0,8}))[ \t]{0,100}=/y;
const TABLE = /\[{1,2}[ \t]{0,8}([^\]\r\n]{1,200})\]/y;
/** Zola keeps a page's tags in a table of their own. */
const TAG_TABLE = "taxonomies.";
const MOST_ENDLESS = 10;
/** So many pairs at most, after which a block is past mending. */
const MOST_RECOVERED = 50;
/** So many characters at most of a pair that is not TOML, with the lines of its list. */
const LONGEST_RECOVERED = 2000;

interface State {
  readonly cursor: Cursor;
  readonly entries: Entry[];
  readonly problems: Problem[];
  readonly seen: Set<string>;
  /** Name of the table keys belong to, with a dot behind it; empty at the top. */
  table: string;
  /** Values without an end so far, each of which was looked for to the end of the block. */
  endless: number;
}

/** Reads what a note says about itself in TOML: the top keys and those of `[taxonomies]`. Strings, dates and lists come as text. */
export function readToml(text: string, span: Span): Reading {
  const cursor = { text, at: span.start, end: span.end, line: span.line };
  const state: State = { cursor, entries: [], problems: [], seen: new Set(), table: "", endless: 0 };
  while (cursor.at < cursor.end && state.endless < MOST_ENDLESS) {
    readStatement(state);
    skipLine(state);
  }
  return { entries: state.entries, problems: state.problems };
}

function readStatement(state: State): void {
  const { cursor } = state;
  cursor.at = skipBlanks(cursor.text, cursor.at);
  const char = cursor.text.charAt(cursor.at);
  if (char === "" || char === "#" || char === "\n" || char === "\r" || cursor.at >= cursor.end) {
    return;
  }
  if (char === "[") {
    readTable(state);
  } else {
    readPair(state);
  }
}

function readTable(state: State): void {
  const name = matchAt(TABLE, state.cursor)?.[1];
  state.table = name === undefined ? "?." : `${name.trim()}.`;
}

function readPair(state: State): void {
  const { cursor } = state;
  const { line, at } = cursor;
  const match = matchAt(KEY, cursor);
  const value: Value = match === undefined ? undefined : tomlValue(cursor);
  if (match === undefined || cursor.failed) {
    state.problems.push({
      code: "frontMatterBroken",
      line,
      detail: match === undefined ? "expected a key and a value" : "value has no end",
    });
    cursor.failed = false;
    state.endless += match === undefined ? 0 : 1;
    if (state.problems.length <= MOST_RECOVERED) {
      recoverPair(state, at);
    }
    return;
  }
  addEntry(state, { key: state.table + (match[1] ?? match[2] ?? match[3] ?? "").replace(/[ \t]/gu, ""), value, line });
}

/** What the lines say that no value of TOML is on. */
function recoverPair(state: State, at: number): void {
  const { text, end, line } = state.cursor;
  const most = text.slice(at, Math.min(end, at + LONGEST_RECOVERED));
  const beforeTable = most.split(/[\r\n][ \t]*\[/, 1)[0] ?? "";
  const [entry] = recoverLines(text, { start: at, end: at + beforeTable.length, line });
  if (entry?.line === line) {
    addEntry(state, { ...entry, key: state.table + entry.key });
  }
}

function addEntry(state: State, entry: Entry): void {
  if (state.seen.has(entry.key)) {
    state.problems.push({ code: "duplicateKey", line: entry.line, detail: entry.key });
  }
  state.seen.add(entry.key);
  const key = entry.key.startsWith(TAG_TABLE) ? entry.key.slice(TAG_TABLE.length) : entry.key;
  state.entries.push({ ...entry, key });
}

function matchAt(pattern: RegExp, cursor: Cursor): RegExpExecArray | undefined {
  pattern.lastIndex = cursor.at;
  const match = pattern.exec(cursor.text);
  if (match === null) {
    return undefined;
  }
  cursor.at = pattern.lastIndex;
  return match;
}

function skipLine({ cursor }: State): void {
  const end = lineEnd(cursor.text, cursor.at);
  const isPair = cursor.text.charCodeAt(end) === 13 && cursor.text.charCodeAt(end + 1) === 10;
  cursor.at = end + (isPair ? 2 : 1);
  cursor.line++;
}
