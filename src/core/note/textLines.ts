/** Offset of the end of the line that starts at or spans `from`, before its ending (LF, CRLF or a lone CR). */
export function lineEnd(text: string, from: number): number {
  let end = from;
  for (; end < text.length; end++) {
    const char = text.charCodeAt(end);
    if (char === 10 || char === 13) {
      break;
    }
  }
  return end;
}

/** Offset just past the line ending at `end`; `end` itself where the text stops. */
export function afterLineEnd(text: string, end: number): number {
  if (text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10) {
    return end + 2;
  }
  return Math.min(end + 1, text.length);
}

/** Offset of the first character at or after `from` that is neither space nor tab. */
export function skipBlanks(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9) {
    at++;
  }
  return at;
}

/** A stretch of a note's text, with the line its first character is on. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/** The lines of a span, each without its ending. */
export function* linesOf(text: string, span: Span): Generator<Span> {
  let line = span.line;
  for (let start = span.start; start < span.end; line++) {
    const end = Math.min(lineEnd(text, start), span.end);
    yield { start, end, line };
    start = afterLineEnd(text, end);
  }
}
