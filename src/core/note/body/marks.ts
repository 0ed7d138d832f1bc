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

/** Length of a code fence that begins at `start`; 0 where there is none. */
export function fenceLength(text: string, start: number, end: number): number {
  const char = text.charCodeAt(start);
  const length = runLength(text, start, char);
  const isFence = length >= 3 && (char === 126 || !text.slice(start + length, end).includes("`"));
  return isFence ? length : 0;
}

/** Where a stretch stops being what a thematic rule is: marks such as its first with nothing but blanks between. */
export function ruleStop(text: string, start: number, end: number): number {
  const mark = text.charCodeAt(start);
  let at = start;
  for (; at < end; at++) {
    const char = text.charCodeAt(at);
    if (char !== mark && !isBlank(char)) {
      break;
    }
  }
  return at;
}

/** Whether the stretch, which is nothing but marks and blanks, has the three marks of a thematic rule. */
export function hasThreeMarks(text: string, start: number, end: number): boolean {
  let count = 0;
  for (let at = start; at < end && count < 3; at++) {
    count += isBlank(text.charCodeAt(at)) ? 0 : 1;
  }
  return count === 3;
}

/** Whether the stretch is the line of `=` or `-` that makes a heading of the paragraph above it. */
export function isUnderline(text: string, start: number, end: number): boolean {
  return skipBlanks(text, start + runLength(text, start, text.charCodeAt(start))) >= end;
}

/** Level of a heading that begins with `#`; 0 where none does. */
export function headingLevel(text: string, start: number, end: number): number {
  const level = runLength(text, start, 35);
  return level < 7 && (start + level >= end || isBlank(text.charCodeAt(start + level))) ? level : 0;
}

/** Text of a heading, whose marks end at `start`, without those that may close it. */
export function headingText(text: string, start: number, end: number): string {
  const from = Math.min(skipBlanks(text, start), end);
  const to = blanksStart(text, from, end);
  let bare = to;
  while (bare > from && text.charCodeAt(bare - 1) === 35) {
    bare--;
  }
  const isClosed = bare === from || isBlank(text.charCodeAt(bare - 1));
  return text.slice(from, isClosed ? blanksStart(text, from, bare) : to);
}

function isBlank(char: number): boolean {
  return char === 32 || char === 9;
}

/** Where the blanks begin that end a stretch. */
function blanksStart(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isBlank(text.charCodeAt(at - 1))) {
    at--;
  }
  return at;
}

/** Length of a list marker (`-`, `*`, `+`, `1.` or `1)`) with a blank or nothing behind it; 0 where there is none. */
export function markerLength(text: string, start: number, end: number): number {
  const char = text.charCodeAt(start);
  const length = char === 45 || char === 42 || char === 43 ? 1 : isDigit(char) ? orderedLength(text, start) : 0;
  const after = start + length;
  return length > 0 && (after >= end || isBlank(text.charCodeAt(after))) ? length : 0;
}

function orderedLength(text: string, start: number): number {
  let at = start;
  while (at - start < 10 && isDigit(text.charCodeAt(at))) {
    at++;
  }
  const close = text.charCodeAt(at);
  return at - start < 10 && (close === 46 || close === 41) ? at - start + 1 : 0;
}

function isDigit(char: number): boolean {
  return char >= 48 && char <= 57;
}

/** Where the words of a task begin whose box stands at `start`; undefined where no task does. */
export function taskStart(text: string, start: number, end: number): number | undefined {
  if (text.charCodeAt(start) !== 91 || text.charCodeAt(start + 2) !== 93 || !isBlank(text.charCodeAt(start + 3))) {
    return undefined;
  }
  const mark = text.charCodeAt(start + 1);
  const words = skipBlanks(text, start + 4);
  return words < end && (mark === 32 || mark === 120 || mark === 88) ? words : undefined;
}

/** The stretch without the blanks it ends in. */
export function withoutBlanks(text: string, start: number, end: number): string {
  return text.slice(start, blanksStart(text, start, end));
}
