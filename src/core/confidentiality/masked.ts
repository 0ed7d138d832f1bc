import { codeIn } from "./codeIn";
import type { Stretch } from "./finding";

/** Stands for each character that was left out: no rule goes across it. */
const GAP = "\0";

/** Where Markdown links lead; what they lead to a person with is looked at. */
const LINK_TARGET = /\]\(<?(?!<?(?:mailto|tel):)((?:[^\s()<>]|\([^\s()]{0,200}\)){1,2000})/gi;
const DEFINITION = /^ {0,3}\[[^\]\r\n]{1,200}\]:[ \t]{0,20}(?!<?(?:mailto|tel):)(\S{1,2000})/gim;
/** The target of a link between notes that shows other words, or that is nothing but a number. */
const WIKI_TARGET = /\[\[([^[\]|\r\n]{1,300}(?=\|)|[\d-]{1,60}(?=\]\]|#))/g;
const ADDRESS = /\b((?:[a-z][a-z\d+.-]{1,20}:\/\/|www\.)[^\s<>]{1,2000})/gi;

/** Numbers of books, papers and things, and hashes. */
const IDENTIFIERS: readonly RegExp[] = [
  /\b(ISBN(?:-?1[03])?(?: ?\(1[03]\))?[ :=]{0,3}\d(?:[ \u2010-\u2013-]?\d){8,11}(?:[ \u2010-\u2013-]?[\dX])?)(?!\d)/gi,
  /\b(ISSN[ :=]{0,3}\d{4}-?\d{3}[\dX])\b/gi,
  /\b(10\.\d{4,9}\/[^\s<>]{1,300})/g,
  /\b(\d{4}-\d{4}-\d{4}-\d{3}[\dX])\b/g,
  /\b([\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12})\b/gi,
  /(\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)/g,
];

/** What holds no one's words, with one gap for each of its characters, so that offsets stay as they are. */
export function masked(text: string): string {
  const stretches = [...codeIn(text), ...patternsFor(text).flatMap((pattern) => groups(text, pattern))];
  return stretches.length === 0
    ? text
    : blanked(
        text,
        stretches.toSorted((a, b) => a.start - b.start),
      );
}

function patternsFor(text: string): readonly RegExp[] {
  return [
    ...(text.includes("](") ? [LINK_TARGET] : []),
    ...(text.includes("]:") ? [DEFINITION] : []),
    ...(text.includes("[[") ? [WIKI_TARGET] : []),
    ...(text.includes("://") || /www\./i.test(text) ? [ADDRESS] : []),
    ...IDENTIFIERS,
  ];
}

/** Where the one group of a pattern stands, at the end of each match. */
function groups(text: string, pattern: RegExp): readonly Stretch[] {
  return Array.from(text.matchAll(pattern), ({ 0: all, 1: group = "", index }) => ({
    start: index + all.length - group.length,
    end: index + all.length,
  }));
}

/** The stretches begin in order; they may overlap. */
function blanked(text: string, stretches: readonly Stretch[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of stretches) {
    if (end > at) {
      const from = Math.max(start, at);
      pieces.push(text.slice(at, from), GAP.repeat(end - from));
      at = end;
    }
  }
  return pieces.join("") + text.slice(at);
}
