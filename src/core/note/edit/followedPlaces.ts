import { Findings } from "../body/findings";
import { followedLinks } from "../followedLinks";
import type { Link } from "../note";
import type { Span } from "../span";
import { followedTexts, type FollowedText } from "./followedTexts";
import { editableBlock, type Head } from "./head";
import { linkPlaces, type LinkPlace } from "./linkPlaces";
import { linkTargets, type WrittenTarget } from "./linkTargets";
import type { Passages } from "./passages";
import { isSame } from "./sameData";
import { escaped, isPlain, isWritable, scalarText } from "./scalarText";
import type { TextEdit } from "./textEdit";

export type LinkPart = "target" | "heading" | "alias";

/** A link of `follows` where it is written, in quotes or without. */
export interface FollowedPlace extends LinkPlace {
  readonly form: WrittenTarget["form"];
  /** A part of it as it is read. */
  readonly read: (part: LinkPart) => string;
  /** What gives a part of it another text, in such quotes as it then needs; undefined where it cannot hold that. */
  readonly write: (part: LinkPart, text: string) => TextEdit | undefined;
}

/** Where the links are that `follows` holds; none where it cannot be told of all of them. */
export function followedPlaces(head: Head): readonly FollowedPlace[] {
  const links = followedLinks(head.reading.follows);
  const block = links.length === 0 ? undefined : editableBlock(head);
  if (typeof block !== "object") {
    return [];
  }
  const ways = followedTexts(block).map((texts) => texts.flatMap((text) => placesIn(text, links[0]?.line ?? 0)));
  return (
    ways.find((places) =>
      isSame(
        places.map(({ link }) => link),
        links,
      ),
    ) ?? []
  );
}

/** A target by itself is read as if it stood in brackets. */
function placesIn(text: FollowedText, line: number): readonly FollowedPlace[] {
  const isBare = !text.value.includes("[[") && !text.value.includes("](");
  const shown = isBare ? `[[${text.value}]]` : text.value;
  const passage = { text: shown, line, isCell: false, noteOffset: (offset: number) => offset };
  const passages: Passages = { found: new Findings("["), passages: [passage], definitionOf: () => undefined };
  const { links, targetOf } = linkTargets(shown, passages);
  const forms = links.map((link) => targetOf(link)?.form ?? "wikilink");
  const lead = isBare ? 2 : 0;
  return linkPlaces(shown, passages).map((place, n) => placeIn(text, { place, lead, line, form: forms[n] ?? "wikilink" }));
}

interface Shown {
  readonly place: LinkPlace;
  /** How far what is shown begins ahead of the text. */
  readonly lead: number;
  readonly line: number;
  readonly form: WrittenTarget["form"];
}

function placeIn(text: FollowedText, { place, lead, line, form }: Shown): FollowedPlace {
  const inValue = ({ start, end }: Span): Span => ({ start: Math.max(0, start - lead), end: Math.min(text.value.length, end - lead) });
  const inNote = (span: Span | undefined): Span | undefined => {
    const { start, end } = span ? inValue(span) : { start: 0, end: 0 };
    return span && { start: text.noteOffset(start), end: text.noteOffset(end) };
  };
  const link: Link = { ...place.link, line };
  const { start, end } = inValue(place);
  return {
    link,
    start: text.noteOffset(start),
    end: text.noteOffset(end),
    inner: inNote(place.inner) ?? { start, end },
    target: inNote(place.target),
    heading: inNote(place.heading),
    block: inNote(place.block),
    alias: inNote(place.alias),
    inRow: false,
    form,
    read: (part) => (place[part] ? text.value.slice(inValue(place[part]).start, inValue(place[part]).end) : ""),
    write: (part, written) => (place[part] ? write(text, inValue(place[part]), written) : undefined),
  };
}

function write(text: FollowedText, { start, end }: Span, written: string): TextEdit | undefined {
  const { value, quote, kind, noteOffset } = text;
  if (!isWritable(written)) {
    return undefined;
  }
  const whole = value.slice(0, start) + written + value.slice(end);
  const isInPlace = quote !== "" || kind === "raw" || isPlain(whole, kind);
  return isInPlace
    ? { start: noteOffset(start), end: noteOffset(end), text: escaped(written, quote) }
    : { start: text.start, end: text.end, text: scalarText(whole, "", kind) };
}
