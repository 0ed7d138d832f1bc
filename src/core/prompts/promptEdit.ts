import { splitFrontMatter } from "../note/frontMatter/frontMatter";
import { afterLineEnd, lineEnd, skipBlanks } from "../note/textLines";
import { oneLine } from "../templates/oneLine";
import { writingPlace } from "../templates/writingPlace";

/** Words put in at one place of a note, with a line to answer on below them. */
export interface PromptEdit {
  readonly at: number;
  readonly text: string;
  /** Where writing goes on, in the text after the edit. */
  readonly cursor: number;
}

/** A question as a quotation at the cursor, or below the paragraph, heading or front matter that the cursor is in: nothing else is touched. */
export function promptEdit(text: string, offset: number, prompt: string): PromptEdit {
  const eol = /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
  const { bodyStart } = splitFrontMatter(text);
  const at = placeIn(text, offset < bodyStart ? writingPlace(text, bodyStart) : offset);
  const before = text.slice(0, at);
  const lead = before === "" || /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)$/.test(before) ? "" : /[\r\n]$/.test(before) ? eol : eol + eol;
  const written = `${lead}> ${oneLine(prompt)}${eol}${eol}`;
  const isTight = /^[ \t]*(?:\r\n|\n|\r)[ \t]*\S/.test(text.slice(at, at + 200));
  return { at, text: written + (isTight ? eol : ""), cursor: at + written.length };
}

/** The empty line the cursor is on, else an empty line that has one above it, else the end of the paragraph. */
function placeIn(text: string, offset: number): number {
  const start = lineStart(text, offset);
  if (isBlank(text, start)) {
    return start;
  }
  let end = lineEnd(text, start);
  for (let next = afterLineEnd(text, end); next > end && !isBlank(text, next); next = afterLineEnd(text, end)) {
    end = lineEnd(text, next);
  }
  const blank = afterLineEnd(text, end);
  const second = afterLineEnd(text, lineEnd(text, blank));
  return blank > end && second > blank && isBlank(text, second) ? second : end;
}

function lineStart(text: string, offset: number): number {
  let start = Math.min(offset, text.length);
  while (start > 0 && !"\r\n".includes(text.charAt(start - 1))) {
    start--;
  }
  return start;
}

function isBlank(text: string, start: number): boolean {
  return skipBlanks(text, start) >= lineEnd(text, start);
}
