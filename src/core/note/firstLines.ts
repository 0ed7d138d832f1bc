import { plainText } from "./body/plainText";
import { splitFrontMatter } from "./frontMatter/frontMatter";
import { oneLine } from "./oneLine";
import { lineStarts } from "./edit/sourceLines";
import { linesOf } from "./textLines";

interface Wanted {
  /** A first heading that only says it again is left out. */
  readonly title: string;
  /** The line to begin at; 0 for the beginning of the body. */
  readonly from: number;
}

const MOST_LINES = 3;
const LONGEST_LINE = 200;
const HEADING = /^ {0,3}#{1,6}\s/;
/** Blank lines and headings that are looked past. */
const MOST_LOOKED_AT = 200;

/** The first lines with words of a note, or of a part of it, as a person reads them: no marks, no comments, no headings but one it begins with. */
export function firstLines(text: string, { title, from }: Wanted): readonly string[] {
  const { bodyStart, bodyLine } = splitFrontMatter(text);
  const start = from > bodyLine ? (lineStarts(text)[from] ?? text.length) : bodyStart;
  const found: string[] = [];
  let looked = 0;
  for (const span of linesOf(text, { start, end: text.length, line: 0 })) {
    const line = text.slice(span.start, Math.min(span.end, span.start + 2 * LONGEST_LINE));
    const isAskedFor = span.start === start && start > bodyStart;
    const words = isAskedFor || !HEADING.test(line) ? wordsOf(line) : "";
    if (words !== "" && words !== title) {
      found.push(words.length > LONGEST_LINE ? `${words.slice(0, LONGEST_LINE).replace(/[\uD800-\uDBFF]$/, "")}…` : words);
    }
    if (found.length === MOST_LINES || ++looked === MOST_LOOKED_AT) {
      break;
    }
  }
  return found;
}

/** Without the marks a line begins with; nothing of a fence, a rule, a table's ruler or a comment. */
function wordsOf(line: string): string {
  const bare = line.replace(/^[\s>]{0,40}(?:#{1,6}\s|[-*+]\s(?:\[[ xX]\]\s)?|\d{1,9}[.)]\s)?/, "").trim();
  return /^(?:```|~~~|<!--|%%|[-*_=|:\s]{3,400}$)/.test(bare) ? "" : oneLine(plainText(bare));
}
