import type { KeyWriting, ValueWriting, Writing } from "./cursor";
import { wikilinkWriting } from "./cursorLink";
import { itemEnd, tagWriting } from "./cursorTags";
import { TAG_KEYS } from "./frontMatter/entries";
import type { Span } from "./span";
import { lineEnd, skipBlanks } from "./textLines";

/** A key that stands at the beginning of a line, and its colon. */
const KEY = /^(?:"([^"\r\n]{1,60})"|'([^'\r\n]{1,60})'|([\p{L}_][^:\r\n]{0,60}?))[ \t]{0,8}:(?=[ \t\r\n]|$)/u;
/** A list or text goes on for so many lines at most. */
const MOST_LINES = 2000;

/** A key with what is written behind it, as far as the cursor. */
export interface Owner {
  readonly key: string;
  /** Past the colon. */
  readonly start: number;
}

/** What is being written in front matter. Lines tell it: half-typed, hardly any of it parses. */
export function headWriting(text: string, head: Span, offset: number): Writing | undefined {
  const start = lineStartIn(text, head, offset);
  const owner = ownerOf(text, head, start);
  if (owner && owner.start <= offset && (owner.start >= start || isGoingOn(text, start, owner, offset))) {
    return valueWriting(text, { owner, start, offset });
  }
  return keyWriting(text, start, offset);
}

function lineStartIn(text: string, head: Span, offset: number): number {
  let start = offset;
  while (start > head.start && !"\r\n".includes(text.charAt(start - 1))) {
    start--;
  }
  return start;
}

/** The key on the line, or the nearest above it. */
function ownerOf(text: string, head: Span, from: number): Owner | undefined {
  let start = from;
  for (let lines = 0; lines < MOST_LINES; lines++) {
    const found = KEY.exec(text.slice(start, Math.min(lineEnd(text, start), start + 100)));
    if (found) {
      return { key: (found[1] ?? found[2] ?? found[3] ?? "").toLowerCase(), start: start + found[0].length };
    }
    if (start <= head.start) {
      return undefined;
    }
    start = lineStartIn(text, head, start - (text.startsWith("\r\n", start - 2) ? 2 : 1));
  }
  return undefined;
}

/** Whether a line below its key belongs to the value: further in, an item of a list, or in brackets that are still open. */
function isGoingOn(text: string, start: number, owner: Owner, offset: number): boolean {
  const isIndented = skipBlanks(text, start) > start;
  const isItem = /^-(?:[ \t\r\n]|$)/.test(text.slice(start, start + 2));
  return isIndented || isItem || (text.charAt(skipBlanks(text, owner.start)) === "[" && !text.slice(owner.start, offset).includes("]"));
}

function keyWriting(text: string, start: number, offset: number): KeyWriting | undefined {
  const prefix = text.slice(start, offset);
  if (!/^(?:[\p{L}_][\p{L}\p{N}_-]{0,60})?$/u.test(prefix)) {
    return undefined;
  }
  const rest = /^[\p{L}\p{N}_-]{0,60}/u.exec(text.slice(offset, offset + 60))?.[0] ?? "";
  const end = offset + rest.length;
  return { kind: "key", prefix, replace: { start, end }, hasColon: text.charAt(skipBlanks(text, end)) === ":" };
}

interface Place {
  readonly owner: Owner;
  /** Where the cursor's line begins. */
  readonly start: number;
  readonly offset: number;
}

function valueWriting(text: string, place: Place): Writing | undefined {
  const { owner, start, offset } = place;
  if (TAG_KEYS.has(owner.key)) {
    return tagWriting(text, place);
  }
  return wikilinkWriting(text, start, offset) ?? (owner.start >= start ? scalarWriting(text, owner, offset) : undefined);
}

/** The one value of a key, on the key's line. */
function scalarWriting(text: string, { key, start: colon }: Owner, offset: number): ValueWriting | undefined {
  const from = Math.min(skipBlanks(text, colon), offset);
  const first = text.charAt(from);
  const quote = from < offset && (first === '"' || first === "'") ? first : "";
  const start = from + quote.length;
  const prefix = text.slice(start, offset);
  const isOver = quote === "" ? /(?:^|\s)#/.test(prefix) || /^[[{&*!|>]/.test(prefix) : prefix.includes(quote);
  if (isOver) {
    return undefined;
  }
  const lead = from === colon ? " " : "";
  const { end, closing } = itemEnd(text, offset, { quote, within: "block" });
  return { kind: "value", key, prefix, replace: { start, end }, lead, quote, closing };
}
