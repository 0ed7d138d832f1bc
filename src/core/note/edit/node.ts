import { afterLineEnd, lineEnd, skipBlanks } from "../textLines";
import type { Quote } from "./scalarText";

/** The source of one YAML value, without its anchor and tag. `empty` has no text: nothing or only a comment is on its line. */
export interface Node {
  readonly kind: "empty" | "plain" | "quoted" | "literal" | "list" | "map" | "alias";
  readonly start: number;
  readonly end: number;
}

/** A block's text, and how far in the lines of a value must go at least for them to be its own. */
export interface Place {
  readonly block: string;
  readonly indent: number;
}

/** The value that begins on the line of `from`; undefined where it has no end. */
export function nodeAt({ block, indent }: Place, from: number): Node | undefined {
  const start = skipProperties(block, from);
  switch (block.charAt(start)) {
    case "":
    case "\n":
    case "\r":
    case "#":
      return { kind: "empty", start, end: start };
    case "'":
    case '"':
      return ended("quoted", start, quotedEnd(block, start));
    case "[":
      return ended("list", start, bracketsEnd(block, start));
    case "{":
      return ended("map", start, bracketsEnd(block, start));
    case "*":
      return ended("alias", start, wordEnd(block, start));
    case "|":
    case ">":
      return ended("literal", start, literalEnd({ block, indent }, start));
    default:
      return { kind: "plain", start, end: plainEnd({ block, indent }, start) };
  }
}

export function quoteOf(block: string, { kind, start }: Node): Quote {
  return kind === "quoted" ? (block.charAt(start) === "'" ? "'" : '"') : "";
}

function ended(kind: Node["kind"], start: number, end: number | undefined): Node | undefined {
  return end === undefined ? undefined : { kind, start, end };
}

/** Past blanks, anchors (`&a`) and tags (`!a`). */
export function skipProperties(block: string, from: number): number {
  let at = skipBlanks(block, from);
  while (block.charAt(at) === "&" || block.charAt(at) === "!") {
    at = skipBlanks(block, wordEnd(block, at));
  }
  return at;
}

/** End of a name that blanks, line ends and the marks of a list end. */
export function wordEnd(block: string, start: number): number {
  let at = start;
  while (at < block.length && !" \t\r\n,[]{}".includes(block.charAt(at))) {
    at++;
  }
  return at;
}

/** Past the quote that ends what the one at `start` begins. */
export function quotedEnd(block: string, start: number): number | undefined {
  const quote = block.charAt(start);
  for (let at = start + 1; at < block.length; at++) {
    const char = block.charAt(at);
    if (char === "\\" && quote === '"') {
      at++;
    } else if (char === quote && (quote === '"' || block.charAt(at + 1) !== quote)) {
      return at + 1;
    } else if (char === quote) {
      at++;
    }
  }
  return undefined;
}

/** Past the bracket that closes the one at `start`. */
export function bracketsEnd(block: string, start: number): number | undefined {
  let depth = 0;
  for (let at = start; at < block.length; at++) {
    const char = block.charAt(at);
    if (char === "[" || char === "{") {
      depth++;
    } else if ((char === "]" || char === "}") && --depth === 0) {
      return at + 1;
    } else if (char === "#" && isBlankAt(block, at - 1)) {
      at = lineEnd(block, at) - 1;
    } else if ((char === "'" || char === '"') && beginsToken(block, at)) {
      at = (quotedEnd(block, at) ?? block.length) - 1;
    }
  }
  return undefined;
}

/** Whether the character before is a blank or line end, or there is none. */
export function isBlankAt(block: string, at: number): boolean {
  return at < 0 || " \t\r\n".includes(block.charAt(at));
}

function beginsToken(block: string, at: number): boolean {
  return isBlankAt(block, at - 1) || "[{,:".includes(block.charAt(at - 1));
}

/** The end of a line's text, before a comment and the blanks ahead of it. */
export function contentEnd(block: string, start: number): number {
  let end = start;
  for (let at = start, last = lineEnd(block, start); at < last; at++) {
    if (!isBlankAt(block, at)) {
      if (block.charAt(at) === "#" && isBlankAt(block, at - 1)) {
        break;
      }
      end = at + 1;
    }
  }
  return end;
}

/** A plain scalar goes on over lines that are further in, up to a comment. */
function plainEnd({ block, indent }: Place, start: number): number {
  let end = contentEnd(block, start);
  for (let at = nextLine(block, end); at < block.length && isIdle(block, end); at = nextLine(block, at)) {
    const first = skipBlanks(block, at);
    if (first < lineEnd(block, at)) {
      if (first - at <= indent || block.charAt(first) === "#") {
        break;
      }
      end = contentEnd(block, first);
    }
  }
  return end;
}

/** Whether nothing but blanks follows on the line: no comment either. */
function isIdle(block: string, at: number): boolean {
  return skipBlanks(block, at) >= lineEnd(block, at);
}

/** Where the line after the one of `at` begins. */
export function nextLine(block: string, at: number): number {
  return afterLineEnd(block, lineEnd(block, at));
}

/** Where the line of `at` begins. */
export function lineStart(block: string, at: number): number {
  let start = at;
  while (start > 0 && !"\r\n".includes(block.charAt(start - 1))) {
    start--;
  }
  return start;
}

/** The end of the last line of a literal that is not blank; a header with a comment is not looked through. */
function literalEnd({ block, indent }: Place, start: number): number | undefined {
  const header = lineEnd(block, start);
  if (!/^[|>][-+\d]{0,2}[ \t]{0,100}$/.test(block.slice(start, header))) {
    return undefined;
  }
  let end = header;
  for (let at = nextLine(block, start); at < block.length; at = nextLine(block, at)) {
    const first = skipBlanks(block, at);
    const last = lineEnd(block, at);
    if (first < last && first - at <= indent) {
      break;
    }
    end = first < last ? last : end;
  }
  return end;
}
