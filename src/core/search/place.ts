import { plainText } from "../note/body/plainText";
import { countUpTo, lineStarts } from "../note/edit/sourceLines";
import { splitFrontMatter } from "../note/frontMatter/frontMatter";
import { lineEnd } from "../note/textLines";
import { oneLine } from "../note/oneLine";
import { foldWithOffsets } from "./fold";
import type { Query } from "./query";

/** Where a note says what is sought: the line that holds most of it. Offsets count UTF-16 units of the text. */
export interface FoundPlace {
  readonly start: number;
  readonly end: number;
  /** The words round it, as a person reads them. */
  readonly snippet: string;
}

/** Further places of one term are not looked at. */
const mostPlaces = 100;
const longestBefore = 40;
const longestSnippet = 140;
/** What marks a line as a heading, a quote, an item or a task is no word of it. */
const LINE_MARKS = /^(?:[ \t]{0,40}(?:#{1,6}|>|[-*+]|\d{1,9}[.)])(?=[ \t]|$)){0,20}[ \t]{0,40}(?:\[[ xX]\][ \t])?/;

interface Place {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly term: number;
}

/** Undefined where the text below the front matter holds none of it. */
export function placeIn(text: string, { terms, dates }: Query): FoundPlace | undefined {
  const starts = lineStarts(text);
  const from = splitFrontMatter(text).bodyStart;
  const folded = foldWithOffsets(text.slice(from));
  const places = [...terms, ...dates].flatMap((term, index) => {
    const found: Place[] = [];
    for (let place = term.find(folded.text, 0); place && found.length < mostPlaces; place = term.find(folded.text, place.end)) {
      const start = from + folded.offsetOf(place.start);
      found.push({ start, end: from + folded.offsetOf(place.end), line: countUpTo(starts, start) - 1, term: index });
    }
    return found;
  });
  const best = bestOf(places);
  return best && { start: best.start, end: best.end, snippet: snippetOf(text, best, starts[best.line] ?? 0) };
}

/** The first place on the line that holds the most different terms, the first of such lines. */
function bestOf(places: readonly Place[]): Place | undefined {
  const byLine = new Map<number, Set<number>>();
  for (const { line, term } of places) {
    byLine.set(line, (byLine.get(line) ?? new Set()).add(term));
  }
  const termsOn = ({ line }: Place): number => byLine.get(line)?.size ?? 0;
  const [best] = places.toSorted((a, b) => termsOn(b) - termsOn(a) || a.start - b.start);
  return best;
}

function snippetOf(text: string, { start }: Place, lineStart: number): string {
  const line = text.slice(lineStart, lineEnd(text, lineStart));
  const marks = LINE_MARKS.exec(line)?.[0].length ?? 0;
  const at = Math.max(start - lineStart, marks);
  const from = at - marks <= longestBefore + 20 ? marks : afterBlank(line, at - longestBefore);
  const to = line.length - from <= longestSnippet ? line.length : beforeBlank(line, from + longestSnippet);
  const words = oneLine(plainText(line.slice(from, to)));
  return `${from > marks ? "…" : ""}${words}${to < line.length ? "…" : ""}`;
}

function afterBlank(line: string, at: number): number {
  const blank = line.indexOf(" ", at);
  return blank < 0 || blank > at + 20 ? at : blank + 1;
}

function beforeBlank(line: string, at: number): number {
  const blank = line.lastIndexOf(" ", at);
  return blank < at - 20 ? at : blank;
}
