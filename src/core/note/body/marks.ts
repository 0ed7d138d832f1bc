import { skipBlanks } from "../textLines";

/** A stretch of one line, from a mark to the line's end. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** How many times the character stands at `from` in a row. */
export function runLength(text: string, from: number, char: number): number {
  let at = from;
  while (text.charCodeAt(at) === char) {
    at++;
  }
  return at - from;
}

/** Length of a code fence at the start of the stretch; 0 where there is none. */
export function fenceLength(text: string, { start, end }: Stretch): number {
  const char = text.charCodeAt(start);
  const length = runLength(text, start, char);
  const isFence = length >= 3 && (char === 126 || !text.slice(start + length, end).includes("`"));
  return isFence ? length : 0;
}

/** Whether the stretch is a thematic rule: one of `*`, `-` and `_` at least three times, with nothing but blanks between. */
export function isRule(text: string, { start, end }: Stretch): boolean {
  const char = text.charCodeAt(start);
  let count = 0;
  for (let at = start; at < end; at++) {
    const here = text.charCodeAt(at);
    if (here === char) {
      count++;
    } else if (here !== 32 && here !== 9) {
      return false;
    }
  }
  return count >= 3;
}

/** Whether the stretch is the line of `=` or `-` that makes a heading of the paragraph above it. */
export function isUnderline(text: string, { start, end }: Stretch): boolean {
  return skipBlanks(text, start + runLength(text, start, text.charCodeAt(start))) >= end;
}

/** Level and text of a heading that begins with `#`. */
export function headingAt(text: string, { start, end }: Stretch): { level: number; text: string } | undefined {
  const level = runLength(text, start, 35);
  const after = start + level;
  if (level > 6 || (after < end && skipBlanks(text, after) === after)) {
    return undefined;
  }
  const inner = trimBlanks(text.slice(after, end));
  const bare = withoutTrailing(inner, 35);
  const isClosed = bare === "" || /[ \t]$/.test(bare);
  return { level, text: isClosed ? trimBlanks(bare) : inner };
}

function withoutTrailing(text: string, char: number): string {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === char) {
    end--;
  }
  return text.slice(0, end);
}

function trimBlanks(text: string): string {
  let end = text.length;
  while (end > 0 && (text.charCodeAt(end - 1) === 32 || text.charCodeAt(end - 1) === 9)) {
    end--;
  }
  return text.slice(Math.min(skipBlanks(text, 0), end), end);
}

/** Length of a list marker (`-`, `*`, `+`, `1.` or `1)`) with a blank or nothing behind it; 0 where there is none. */
export function markerLength(text: string, { start, end }: Stretch): number {
  const char = text.charCodeAt(start);
  const length = char === 45 || char === 42 || char === 43 ? 1 : orderedLength(text, start);
  const after = start + length;
  return length > 0 && (after >= end || skipBlanks(text, after) > after) ? length : 0;
}

function orderedLength(text: string, start: number): number {
  let at = start;
  while (at - start < 10 && isDigit(text.charCodeAt(at))) {
    at++;
  }
  const close = text.charCodeAt(at);
  return at > start && at - start < 10 && (close === 46 || close === 41) ? at - start + 1 : 0;
}

function isDigit(char: number): boolean {
  return char >= 48 && char <= 57;
}

/** Whether a task begins the stretch, whether it is done, and its text. */
export function taskAt(text: string, { start, end }: Stretch): { done: boolean; text: string } | undefined {
  if (text.charCodeAt(start) !== 91 || text.charCodeAt(start + 2) !== 93 || skipBlanks(text, start + 3) === start + 3) {
    return undefined;
  }
  const mark = text.charAt(start + 1);
  const words = trimBlanks(text.slice(start + 3, end));
  return words !== "" && " xX".includes(mark) ? { done: mark !== " ", text: words } : undefined;
}
