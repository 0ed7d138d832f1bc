import { readDestination, skipSpace, titleEnd, type Read } from "./destination";
import { MOST_KEPT } from "../limits";
import { oneLine } from "../oneLine";
import { skipBlanks } from "../textLines";

const LONGEST_LABEL = 999;
const LONGEST_NESTED = 200;

/** Targets of reference links by label; the first definition of a label counts. */
export type Definitions = ReadonlyMap<string, string>;

export const NO_DEFINITIONS: Definitions = new Map();

/** Labels are one whatever their case and spacing. */
export function normalLabel(label: string): string {
  return oneLine(label).toLowerCase().toUpperCase();
}

/** Takes the definitions a paragraph begins with; answers where the rest of it starts, and that is its end where there are too many. */
export function takeDefinitions(text: string, definitions: Map<string, string>): number {
  let at = 0;
  for (let start = skipSpace(text, 0); text.charCodeAt(start) === 91; start = skipSpace(text, at)) {
    const end = definitions.size < MOST_KEPT ? takeDefinition(text, start, definitions) : text.length;
    if (end === undefined) {
      break;
    }
    at = end;
  }
  return at;
}

/** Takes the definition that begins at `start`; answers where it ends, or undefined where there is none. A label with `^` is a footnote's. */
export function takeDefinition(text: string, start: number, definitions: Map<string, string>): number | undefined {
  const label = readLabel(text, start);
  if (label === undefined || text.charAt(label.end) !== ":" || label.text.startsWith("^")) {
    return undefined;
  }
  const name = normalLabel(label.text);
  const target = readDestination(text, skipSpace(text, label.end + 1));
  const end = target && endOfDefinition(text, target.end);
  if (target === undefined || end === undefined || name === "") {
    return undefined;
  }
  if (!definitions.has(name)) {
    definitions.set(name, target.text);
  }
  return end;
}

/** The text in brackets that begin at `start`, without brackets of its own. */
export function readLabel(text: string, start: number): Read | undefined {
  const last = Math.min(text.length, start + LONGEST_LABEL + 2);
  for (let at = start + 1; at < last; at++) {
    const char = text.charAt(at);
    if (char === "]") {
      return { text: text.slice(start + 1, at), end: at + 1 };
    }
    if (char === "[") {
      return undefined;
    }
    at += char === "\\" ? 1 : 0;
  }
  return undefined;
}

/** Whether the bracket at `start` soon closes, whatever brackets stand in it: then it is a label, though none that can be defined. */
export function isBalanced(text: string, start: number): boolean {
  const last = Math.min(text.length, start + LONGEST_NESTED);
  let depth = 0;
  for (let at = start; at < last; at++) {
    const char = text.charCodeAt(at);
    depth += char === 91 ? 1 : char === 93 ? -1 : 0;
    if (depth === 0) {
      return true;
    }
    at += char === 92 ? 1 : 0;
  }
  return false;
}

/** Past the title, if the line ends with one, else past the line the target ends. */
function endOfDefinition(text: string, targetEnd: number): number | undefined {
  const next = skipSpace(text, targetEnd);
  const title = next > targetEnd ? titleEnd(text, next) : undefined;
  return (title === undefined ? undefined : lineEndAfterBlanks(text, title)) ?? lineEndAfterBlanks(text, targetEnd);
}

/** Past the line end that only blanks come before. */
function lineEndAfterBlanks(text: string, from: number): number | undefined {
  let at = skipBlanks(text, from);
  if (text.charAt(at) === "\r") {
    at++;
  }
  if (at >= text.length) {
    return at;
  }
  return text.charAt(at) === "\n" ? at + 1 : undefined;
}
