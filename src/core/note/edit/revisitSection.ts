import { splitFrontMatter } from "../frontMatter/frontMatter";
import { scanBody } from "../body/scanBody";
import { lineEnd, afterLineEnd } from "../textLines";
import { applyEdits, refused, UNCHANGED, type EditResult } from "./textEdit";

/**
 * Adds a section under everything a note says, and touches none of that: only what is missing of an empty line above goes before it. Nothing is added
 * where the note's last section has that heading already. Refused (`openBlock`) where the end lies in code or a comment that is not closed.
 */
export function addRevisitSection(text: string, heading: string): EditResult {
  if (lastHeading(text) === heading) {
    return UNCHANGED;
  }
  const ending = endingOf(text);
  const edits = [{ start: text.length, end: text.length, text: `${gapBehind(text, ending)}## ${heading}${ending}${ending}` }];
  return lastHeading(applyEdits(text, edits)) === heading ? { ok: true, edits } : refused("openBlock");
}

function lastHeading(text: string): string | undefined {
  const { bodyStart, bodyLine } = splitFrontMatter(text);
  return scanBody(text, { offset: bodyStart, line: bodyLine }).headings.at(-1)?.text;
}

/** The ending of the note's first line. */
function endingOf(text: string): string {
  const end = lineEnd(text, 0);
  return text.slice(end, afterLineEnd(text, end)) || "\n";
}

function gapBehind(text: string, ending: string): string {
  if (/^\s*$/.test(text)) {
    return "";
  }
  if (!/[\r\n]$/.test(text)) {
    return ending + ending;
  }
  return /(?:\r\n?|\n)[ \t]{0,99}(?:\r\n?|\n)$/.test(text) ? "" : ending;
}
