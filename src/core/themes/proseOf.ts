import { splitFrontMatter } from "../note/frontMatter/frontMatter";

/** Stands where something was left out: no phrase goes across it. */
const GAP = " ; ";

const OPENING = /^[ \t>]{0,40}(?:[-*+][ \t]{1,4}|\d{1,9}[.)][ \t]{1,4})?(`{3,}|~{3,})([^\n]{0,200})/;

/** Code in a line, where links lead, addresses, tags of HTML, and definitions of links. */
const NO_PROSE =
  /`[^`\n]{1,300}`|!?\[\[[^[\]\n|]{1,500}(?:\||\]\])|\]\([^()\n]{0,1000}(?:\([^()\n]{0,300}\)[^()\n]{0,300})?\)|^[ \t]{0,3}\[[^\]\n]{1,300}\]:[^\n]{0,2000}|\b[a-z][a-z\d+.-]{1,20}:\/\/[^\s<>]{1,2000}|<[^<>\n]{1,500}>/gim;

/** What a note says in its own words: without front matter, code, and where its links lead. */
export function proseOf(text: string): string {
  const { bodyStart, unclosed } = splitFrontMatter(text);
  const lines = text.slice(unclosed?.end ?? bodyStart).split(/\r\n?|\n/);
  return withoutFences(lines).join("\n").replace(NO_PROSE, GAP);
}

function withoutFences(lines: readonly string[]): readonly string[] {
  let fence: string | undefined;
  return lines.map((line) => {
    const isInside = fence !== undefined;
    fence = fenceAfter(line, fence);
    return isInside || fence !== undefined ? GAP : line;
  });
}

/** The fence that is open after a line, where `fence` was before it. */
function fenceAfter(line: string, fence: string | undefined): string | undefined {
  const [, marks, behind = ""] = OPENING.exec(line) ?? [];
  if (fence !== undefined) {
    return marks?.startsWith(fence) === true && behind.trim() === "" ? undefined : fence;
  }
  return marks?.startsWith("`") === true && behind.includes("`") ? undefined : marks;
}
