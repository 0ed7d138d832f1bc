import { linkPlaces, type LinkPlace } from "./edit/linkPlaces";
import { followedPlaces, type FollowedPlace } from "./edit/followedPlaces";
import { editableBlock, readHead, type Block, type Head } from "./edit/head";
import { locatePassages } from "./edit/passages";
import { tagPlaces, type TagPlace } from "./edit/tagKeys";
import type { Heading } from "./note";
import { lineStarts } from "./edit/sourceLines";
import type { Span } from "./span";
import { lineEnd } from "./textLines";

/** A key of the front matter. */
export interface KeyPlace extends Span {
  readonly key: string;
  /** Undefined where nothing is written behind the key. */
  readonly value: Span | undefined;
}

export interface HeadingPlace extends Span {
  readonly heading: Heading;
  /** The words of the heading, without its marks. */
  readonly text: Span;
}

/** Where what a note says is written. */
export interface NotePlaces {
  /** From the first fence to past the last one, with its line end. */
  readonly frontMatter: Span | undefined;
  /** Empty, as are the tags, where the front matter is not YAML or does not parse. */
  readonly keys: readonly KeyPlace[];
  readonly tags: readonly TagPlace[];
  readonly links: readonly LinkPlace[];
  /** The links that `follows` holds; they are not among `links`. */
  readonly follows: readonly FollowedPlace[];
  readonly headings: readonly HeadingPlace[];
}

/** Finds where in its text everything is that a note says. Offsets are as in `Span`. */
export function placesIn(text: string): NotePlaces {
  const head = readHead(text);
  const block = editableBlock(head);
  const inBlock = typeof block === "object" ? block : undefined;
  const found = locatePassages(text, head.split);
  return {
    frontMatter: frontMatterSpan(head),
    keys: inBlock ? keyPlaces(inBlock) : [],
    tags: inBlock ? tagPlaces(inBlock, head.reading.tags) : [],
    links: linkPlaces(text, found),
    follows: followedPlaces(head),
    headings: headingPlaces(text, found.found.headings),
  };
}

function frontMatterSpan({ text, split }: Head): Span | undefined {
  return split.frontMatter === undefined ? undefined : { start: text.length - text.trimStart().length, end: split.bodyStart };
}

function keyPlaces({ text, start: from, entries }: Block): readonly KeyPlace[] {
  return entries.map(({ key, start, colon, node }) => {
    const indent = text.slice(start).search(/\S/);
    const value = node.kind === "empty" ? undefined : { start: from + node.start, end: from + node.end };
    return { key, start: from + start + Math.max(0, indent), end: from + colon - 1, value };
  });
}

function headingPlaces(text: string, headings: readonly Heading[]): readonly HeadingPlace[] {
  const starts = lineStarts(text);
  return headings.map((heading) => {
    const start = starts[heading.line] ?? text.length;
    const end = lineEnd(text, start);
    const at = text.slice(start, end).indexOf(heading.text);
    const isThere = at >= 0 && heading.text !== "";
    return { heading, start, end, text: isThere ? { start: start + at, end: start + at + heading.text.length } : { start, end } };
  });
}

/** The links of a note wherever they stand, in the order of the text. */
export function everyLink({ follows, links }: Pick<NotePlaces, "follows" | "links">): readonly LinkPlace[] {
  return follows.length === 0 ? links : [...follows, ...links];
}
