import { ALIAS_KEYS, TAG_KEYS, type Entry } from "./entries";
import { linesOf, skipBlanks, type Span } from "../textLines";

/** Keys whose values are lists, and those whose values may be the lines below them. */
const LIST_KEYS: ReadonlySet<string> = new Set([...TAG_KEYS, ...ALIAS_KEYS, "with"]);
const LINES_KEYS: ReadonlySet<string> = new Set([...LIST_KEYS, "follows"]);

/** The longest list, in lines, that is gathered for one key. */
const MOST_LINES = 500;

const KEY = /["']?([\p{L}_][\p{L}\p{N}_. -]{0,60}?)["']?[ \t]{0,8}[:=](?![^ \t\r\n"'[{#])[ \t]{0,200}/uy;

/**
 * Reads `key: value` lines and plain lists without any grammar, so that a block no parser accepts still says what it is about.
 * Every occurrence of a key is an entry; a key in the first column only, since an indented one belongs to another, except in
 * quotes, as JSON has them.
 */
export function recoverLines(text: string, span: Span): Entry[] {
  const entries: Entry[] = [];
  let list: OpenList | undefined;
  for (const { start, end, line } of linesOf(text, span)) {
    const found = keyAt(text, start, end);
    if (found === undefined) {
      list = list && withLine(list, text.slice(start, end));
    } else {
      list = found.hasLines ? openList(found.rest) : undefined;
      entries.push({ key: found.key, value: list?.items ?? valueFrom(found.rest, found.isList), line });
    }
  }
  return entries;
}

/** A list whose further items are on the lines below its key. */
interface OpenList {
  readonly items: string[];
  /** In brackets that are not closed yet, rather than one item a line. */
  readonly isFlow: boolean;
}

interface KeyLine {
  readonly key: string;
  readonly rest: string;
  readonly isList: boolean;
  readonly hasLines: boolean;
}

function keyAt(text: string, start: number, end: number): KeyLine | undefined {
  const first = skipBlanks(text, start);
  KEY.lastIndex = text.charAt(first) === '"' ? first : start;
  const key = KEY.exec(text)?.[1]?.trim();
  if (key === undefined) {
    return undefined;
  }
  const name = key.toLowerCase();
  const rest = withoutComment(text.slice(Math.min(KEY.lastIndex, end), end));
  return { key, rest, isList: LIST_KEYS.has(name), hasLines: LINES_KEYS.has(name) };
}

/** A `#` and a space begin a comment; a `#` with a word after it is likelier a tag. */
function withoutComment(text: string): string {
  const at = text.startsWith("# ") ? 0 : text.indexOf(" # ");
  return (at < 0 ? text : text.slice(0, at)).trim();
}

function valueFrom(rest: string, isList: boolean): string | null | readonly string[] {
  if (rest === "") {
    return null;
  }
  return isList && rest.startsWith("[") ? flowItems(rest) : unquoted(rest);
}

function openList(rest: string): OpenList | undefined {
  if (rest === "") {
    return { items: [], isFlow: false };
  }
  return rest.startsWith("[") && !rest.includes("]") ? { items: flowItems(rest), isFlow: true } : undefined;
}

/** Adds what a line under a list key holds; undefined once the list is over. */
function withLine(list: OpenList, line: string): OpenList | undefined {
  const item = line.slice(skipBlanks(line, 0));
  if (list.items.length >= MOST_LINES) {
    return undefined;
  }
  if (list.isFlow) {
    list.items.push(...flowItems(item));
    return item.includes("]") ? undefined : list;
  }
  if (item.startsWith("- ")) {
    list.items.push(unquoted(withoutComment(item.slice(2))));
  }
  return list;
}

function flowItems(text: string): string[] {
  const inner = text.replace(/^\[/u, "").split("]", 1)[0] ?? "";
  return inner
    .split(",", MOST_LINES)
    .map((item) => unquoted(item.trim()))
    .filter((item) => item !== "");
}

/** Without the quotes round it, of which the second may be missing, and what follows them. */
function unquoted(text: string): string {
  const quote = text.charAt(0);
  if (quote !== '"' && quote !== "'") {
    return text;
  }
  const last = text.lastIndexOf(quote);
  return text.slice(1, last > 0 ? last : undefined).trim();
}
