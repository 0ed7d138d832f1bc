import type { Definitions } from "./definitions";
import type { Passage } from "./findings";
import { readInline } from "./inline";
import type { Stretch } from "./marks";

/** Stands for each character that was left out: no phrase goes across it. */
const GAP = "\0";

/** Addresses that no mark is round, and tags. */
const UNMARKED = /\b(?:[a-z][a-z\d+.-]{1,20}:\/\/|www\.)[^\s<>]{1,2000}|(?<![\p{L}\p{N}])#[\p{L}\p{N}_/-]{1,200}/giu;

/** A passage in its writer's own words, as long as it was: links, images, code, addresses, HTML and tags are blanked out. */
export function proseOf(passage: Passage, definitions: Definitions): string {
  const { text } = passage;
  const notProse: Stretch[] = [];
  if (/[`<[]/.test(text)) {
    readInline(passage, { definitions, links: [], tags: undefined, notProse });
  }
  const prose = notProse.length === 0 ? text : blanked(text, notProse);
  return prose.includes("#") || prose.includes("//") || prose.includes("www.")
    ? prose.replace(UNMARKED, ({ length }) => GAP.repeat(length))
    : prose;
}

/** The stretches end in order; one may hold those before it. */
function blanked(text: string, stretches: readonly Stretch[]): string {
  const pieces: string[] = [];
  let at = text.length;
  for (const { start, end } of stretches.toReversed()) {
    const to = Math.min(end, at);
    if (start < to) {
      pieces.push(text.slice(to, at), GAP.repeat(to - start));
      at = start;
    }
  }
  return text.slice(0, at) + pieces.toReversed().join("");
}
