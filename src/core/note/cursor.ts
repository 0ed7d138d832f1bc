import { headWriting } from "./cursorHead";
import { linkWriting } from "./cursorLink";
import type { Quote } from "./edit/scalarText";
import { splitFrontMatter, type Split } from "./frontMatter/frontMatter";
import type { Span } from "./span";
import { lineEnd, afterLineEnd, skipBlanks } from "./textLines";

/** What is being written at a place, however little of it is there yet. */
export type Writing = TagWriting | KeyWriting | ValueWriting | LinkWriting | FragmentWriting;

interface Typed {
  /** What is written of it ahead of the cursor. */
  readonly prefix: string;
  /** What a choice takes the place of: all of the word, also what is behind the cursor. */
  readonly replace: Span;
}

export interface TagWriting extends Typed {
  readonly kind: "tag";
  /** A blank, where one is missing behind the comma, dash or colon. */
  readonly lead: "" | " ";
  readonly quote: Quote;
  /** The quote that is missing behind it. */
  readonly closing: Quote;
  /** Words of a text are parted by commas, so that none can be in a tag. */
  readonly within: "flow" | "block" | "text";
}

export interface KeyWriting extends Typed {
  readonly kind: "key";
  /** Whether a colon follows already. */
  readonly hasColon: boolean;
}

export interface ValueWriting extends Typed {
  readonly kind: "value";
  /** In lower case. */
  readonly key: string;
  readonly lead: "" | " ";
  readonly quote: Quote;
  readonly closing: Quote;
}

/** What a wikilink stands in, which may take some of its marks for its own. */
export interface LinkPlace {
  /** What parts its target from its words: in the row of a table, a bar with a backslash. */
  readonly bar: "|" | "\\|";
  /** The quotes that it stands in, in front matter. */
  readonly quote: Quote;
}

export interface LinkWriting extends Typed, LinkPlace {
  readonly kind: "wikilink";
  readonly isClosed: boolean;
}

/** The part of a wikilink behind its `#` or `#^`. */
export interface FragmentWriting extends Typed, LinkPlace {
  readonly kind: "heading" | "block";
  /** The note it is a part of; empty for the one it stands in. */
  readonly target: string;
  readonly isClosed: boolean;
}

/** What is being written at an offset; undefined in prose, code and comments. */
export function writingAt(text: string, offset: number): Writing | undefined {
  const split = splitFrontMatter(text);
  const head = headOf(text, split);
  if (head && offset >= head.start && (offset < head.end || (offset === head.end && head.isOpen))) {
    return headWriting(text, head, offset);
  }
  return offset >= split.bodyStart ? linkWriting(text, split.bodyStart, offset) : undefined;
}

interface HeadSpan extends Span {
  /** Whether no fence follows, so that the cursor may stand at the very end. */
  readonly isOpen: boolean;
}

/** The lines of front matter in YAML, also where nothing is in them yet that could tell it from prose between two rules. */
function headOf(text: string, { frontMatter, unclosed }: Split): HeadSpan | undefined {
  if (frontMatter) {
    return frontMatter.language === "yaml" ? { ...frontMatter.text, isOpen: false } : undefined;
  }
  return unclosed ? { ...unclosed, isOpen: true } : barelyBegun(text);
}

const FENCE = /^(?:---|\.\.\.)[ \t]{0,20}$/;

function barelyBegun(text: string): HeadSpan | undefined {
  const opening = /^\uFEFF?---[ \t]{0,20}(?:\r\n?|\n)/.exec(text);
  return opening ? linesFrom(text, opening[0].length) : undefined;
}

/** The lines up to a fence or a blank one. */
function linesFrom(text: string, start: number): HeadSpan {
  for (let at = start; ;) {
    const end = lineEnd(text, at);
    const isFence = FENCE.test(text.slice(at, Math.min(end, at + 30)));
    if (isFence || skipBlanks(text, at) >= end || end >= text.length) {
      return { start, end: isFence ? at : end, isOpen: !isFence };
    }
    at = afterLineEnd(text, end);
  }
}
