import { skipCode, type Skips } from "../note/body/inlineSkips";
import { afterLineEnd, lineEnd } from "../note/textLines";
import type { Stretch } from "./finding";

/** A fence, behind quote marks, blanks and one list mark. */
const FENCE = /[ \t>]{0,40}(?:(?:[-*+]|\d{1,9}[.)])[ \t]{1,4}){0,2}(`{3,}(?=[^`\r\n]*$)|~{3,})/my;
const BLANK_LINE = /[ \t>]{0,200}$/my;

/** Fenced code and code spans, in the order in which they begin. */
export function codeIn(text: string): readonly Stretch[] {
  if (!text.includes("`") && !text.includes("~~~")) {
    return [];
  }
  const found: Stretch[] = [];
  let paragraph = 0;
  for (let start = 0; start < text.length;) {
    const fence = matchAt(FENCE, text, start);
    if (fence !== undefined) {
      spansIn(text, { start: paragraph, end: start }, found);
      const end = fenceEnd(text, start, fence);
      found.push({ start, end });
      start = paragraph = end;
      continue;
    }
    const next = afterLineEnd(text, lineEnd(text, start));
    if (matchAt(BLANK_LINE, text, start) !== undefined) {
      spansIn(text, { start: paragraph, end: start }, found);
      paragraph = next;
    }
    start = next;
  }
  spansIn(text, { start: paragraph, end: text.length }, found);
  return found;
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match ? (match[1] ?? "") : undefined;
}

/** Past the line that closes a fence; the text's end where none does. */
function fenceEnd(text: string, from: number, opening: string): number {
  const mark = opening.charAt(0) === "~" ? "~" : "`";
  const close = new RegExp(`[ \\t>]{0,40}\\${mark}{${Math.min(opening.length, 1000)},}[ \\t]*$`, "my");
  for (let start = afterLineEnd(text, lineEnd(text, from)); start < text.length;) {
    const next = afterLineEnd(text, lineEnd(text, start));
    close.lastIndex = start;
    if (close.test(text)) {
      return next;
    }
    start = next;
  }
  return text.length;
}

function spansIn(text: string, { start, end }: Stretch, found: Stretch[]): void {
  const paragraph = text.slice(start, end);
  const skips: Skips = {};
  for (let at = paragraph.indexOf("`"); at >= 0;) {
    const to = skipCode(paragraph, at, skips);
    if (/[^`]/u.test(paragraph.slice(at, to))) {
      found.push({ start: start + at, end: start + to });
    }
    at = paragraph.indexOf("`", to);
  }
}
