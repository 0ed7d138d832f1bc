import { lineEnd, skipBlanks } from "../textLines";
import { isBlankAt, nextLine, nodeAt, quotedEnd, skipProperties, type Node, type Place } from "./node";

/** One key of a block and where it stands. */
export interface KeyEntry {
  readonly key: string;
  /** Where its line begins. */
  readonly start: number;
  /** Past the colon. */
  readonly colon: number;
  readonly node: Node;
  /** Where the line after its last one begins; blank lines and comments between two keys belong to neither. */
  readonly end: number;
}

/** The keys of a block of YAML in the order of its lines; undefined where they are written in a way that is not followed here. */
export function keyEntries(block: string): readonly KeyEntry[] | undefined {
  const entries: KeyEntry[] = [];
  let indent: number | undefined;
  for (let at = nextContent(block, 0); at < block.length; at = nextContent(block, entries.at(-1)?.end ?? block.length)) {
    const first = skipBlanks(block, at);
    indent ??= first - at;
    const entry = first - at === indent ? entryAt({ block, indent }, at) : undefined;
    if (entry === undefined) {
      return undefined;
    }
    entries.push(entry);
  }
  return entries;
}

/** Start of the first line from `at` that is neither blank nor a comment. */
export function nextContent(block: string, from: number): number {
  let at = from;
  while (at < block.length && isIdleLine(block, at)) {
    at = nextLine(block, at);
  }
  return at;
}

function isIdleLine(block: string, at: number): boolean {
  const first = skipBlanks(block, at);
  return first >= lineEnd(block, at) || block.charAt(first) === "#";
}

function entryAt(place: Place, start: number): KeyEntry | undefined {
  const { block, indent } = place;
  const name = nameAt(block, start + indent);
  const inline = name && nodeAt(place, name.colon);
  if (name === undefined || inline === undefined) {
    return undefined;
  }
  const below = inline.kind === "empty" ? nodeBelow(place, start) : undefined;
  const node = below ?? inline;
  const end = Math.max(nextLine(block, node.end), inline.kind === "empty" ? endOfLinesBelow(place, start) : 0);
  return { ...name, start, node, end };
}

/** The value on the lines under the one it belongs to, unless that is a list of lines that begin with a dash. */
export function nodeBelow({ block, indent }: Place, start: number): Node | undefined {
  const at = nextContent(block, nextLine(block, start));
  const first = skipBlanks(block, at);
  return at < block.length && first - at > indent && !isDash(block, first) ? nodeAt({ block, indent }, first) : undefined;
}

/** Whether the dash of a list stands there. */
export function isDash(block: string, at: number): boolean {
  return block.charAt(at) === "-" && (at + 1 >= block.length || isBlankAt(block, at + 1));
}

/** Past the last line that is further in than the key, begins with the dash of a list as far in, or goes on with quotes opened above. */
function endOfLinesBelow({ block, indent }: Place, start: number): number {
  let end = nextLine(block, start);
  for (let at = end; at < block.length;) {
    const first = skipBlanks(block, at);
    const isBlank = first >= lineEnd(block, at);
    const isOwn = first - at > indent || (first - at === indent && isDash(block, first));
    if (!isBlank && !isOwn && block.charAt(first) !== "#") {
      break;
    }
    at = nextLine(block, isBlank ? at : (openQuotesEnd(block, first) ?? at));
    end = isBlank || !isOwn ? end : at;
  }
  return end;
}

/** Past the quotes a line's value begins with, behind dashes and a key. */
function openQuotesEnd(block: string, first: number): number | undefined {
  let at = skipProperties(block, first);
  while (isDash(block, at)) {
    at = skipProperties(block, at + 1);
  }
  const name = nameAt(block, at);
  at = name === undefined ? at : skipProperties(block, name.colon);
  return block.charAt(at) === "'" || block.charAt(at) === '"' ? quotedEnd(block, at) : undefined;
}

interface Name {
  readonly key: string;
  readonly colon: number;
}

function nameAt(block: string, start: number): Name | undefined {
  const quote = block.charAt(start);
  if (quote === "'" || quote === '"') {
    return quotedName(block, start, quote);
  }
  return "[]{}&*!|>%@`,#".includes(quote) || isDash(block, start) || (quote === "?" && isBlankAt(block, start + 1))
    ? undefined
    : plainName(block, start);
}

function quotedName(block: string, start: number, quote: string): Name | undefined {
  const end = quotedEnd(block, start) ?? block.length;
  const colon = skipBlanks(block, end);
  const key = block.slice(start + 1, end - 1);
  const isName = block.charAt(colon) === ":" && isBlankAt(block, colon + 1) && !/[\\\r\n]/.test(key);
  return isName ? { key: quote === "'" ? key.replaceAll("''", "'") : key, colon: colon + 1 } : undefined;
}

function plainName(block: string, start: number): Name | undefined {
  for (let at = start, last = lineEnd(block, start); at < last; at++) {
    const char = block.charAt(at);
    if (char === ":" && (at + 1 === last || isBlankAt(block, at + 1))) {
      return { key: block.slice(start, at).trimEnd(), colon: at + 1 };
    }
    if (char === "#" && isBlankAt(block, at - 1)) {
      return undefined;
    }
  }
  return undefined;
}
