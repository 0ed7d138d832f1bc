import { scanBody, type Body } from "../body/scanBody";
import { splitFrontMatter } from "../frontMatter/frontMatter";
import { headingSlug } from "../headingNames";
import type { Heading, Link } from "../note";
import { placesIn, type NotePlaces } from "../places";
import type { LinkPlace } from "./linkPlaces";
import { isSame } from "./sameData";
import { isWritable } from "./scalarText";
import { applyEdits, inOrder, refused, UNCHANGED, type EditResult, type TextEdit } from "./textEdit";

/** A heading that gets other words, and which links lead to it. */
export interface HeadingChange {
  /** All headings of the note it is in. */
  readonly headings: readonly Heading[];
  readonly heading: Heading;
  readonly to: string;
  readonly leadsThere: (link: Link) => boolean;
}

/** Gives a heading of this note other words, and the links in this note that lead to it. */
export function changeHeading(text: string, change: HeadingChange): EditResult {
  const places = placesIn(text);
  const place = places.headings.find(({ heading }) => heading.line === change.heading.line);
  const to = change.to.trim();
  if (place === undefined || place.heading.text !== change.heading.text) {
    return refused("notThere");
  }
  if (to === "" || !isWritable(to) || text.slice(place.text.start, place.text.end) !== place.heading.text) {
    return refused("unwritable");
  }
  const edits = to === place.heading.text ? [] : [{ ...place.text, text: to }];
  const result = checked(text, [...edits, ...fragmentEdits(text, places, change)], change);
  const isRead =
    result.ok && bodyOf(applyEdits(text, result.edits)).headings.some((now) => now.line === place.heading.line && now.text === to);
  return result.ok && !isRead ? refused("unwritable") : result;
}

/** Changes the links that lead to a heading of another note. */
export function changeHeadingLinks(text: string, change: HeadingChange): EditResult {
  return checked(text, fragmentEdits(text, placesIn(text), change), change);
}

/** Links that a definition stands for are written in one place. */
function fragmentEdits(text: string, { links }: NotePlaces, change: HeadingChange): readonly TextEdit[] {
  const edits = new Map<number, TextEdit>();
  for (const place of links) {
    const { link, heading: span } = place;
    if (span !== undefined && link.heading !== undefined && change.leadsThere(link)) {
      edits.set(span.start, { start: span.start, end: span.end, text: fragmentText(place, text.slice(span.start, span.end), change) });
    }
  }
  return [...edits.values()].filter((edit) => text.slice(edit.start, edit.end) !== edit.text);
}

/** A fragment in the form the old one has: as an address, or as the words themselves; of `A#B` the last part changes. */
function fragmentText({ link }: LinkPlace, written: string, { headings, heading, to }: HeadingChange): string {
  const hash = link.kind === "wikilink" ? written.lastIndexOf("#") + 1 : 0;
  const old = link.kind === "wikilink" ? written.slice(hash) : (link.heading ?? "");
  const now = headings.map((one) => (one.line === heading.line ? { ...one, text: to } : one));
  const isAddress = old.toLowerCase() !== heading.text.toLowerCase() && old === headingSlug(headings, heading);
  if (link.kind === "wikilink") {
    return written.slice(0, hash) + (isAddress ? headingSlug(now, { ...heading, text: to }) : inBrackets(to));
  }
  const isWords = old === heading.text && old !== headingSlug(headings, heading);
  return isWords ? encodeURIComponent(to).replace(/[()]/g, codeOf) : slugLike(written, headingSlug(now, { ...heading, text: to }));
}

function slugLike(old: string, slug: string): string {
  return /%[89a-f]/i.test(old) ? encodeURIComponent(slug) : slug;
}

function codeOf(char: string): string {
  return `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** Without the marks that end a heading's words in a wikilink. */
function inBrackets(words: string): string {
  return words
    .replace(/[[\]|#^]/g, " ")
    .replace(/\s{1,1000}/g, " ")
    .trim();
}

/** The edits, if they change those words and fragments and nothing else. */
function checked(text: string, edits: readonly TextEdit[], change: HeadingChange): EditResult {
  const inText = inOrder(edits);
  if (inText.length === 0 || inText.some(({ text: written }) => written === "")) {
    return inText.length === 0 ? UNCHANGED : refused("unwritable");
  }
  const before = bodyOf(text);
  const after = bodyOf(applyEdits(text, inText));
  const hasSameLinks =
    before.links.length === after.links.length && before.links.every((link, n) => isAsWanted(link, after.links[n], change));
  return hasSameLinks && isSame(outlineOf(before), outlineOf(after)) ? { ok: true, edits: inText } : refused("unsafe");
}

function bodyOf(text: string): Body {
  const { bodyStart, bodyLine } = splitFrontMatter(text);
  return scanBody(text, { offset: bodyStart, line: bodyLine });
}

/** Links and words within a heading may be what is changed. */
function outlineOf({ headings, tasks }: Body): unknown {
  return [headings.map(({ level, line }) => [level, line]), tasks.map(({ done, line }) => [done, line])];
}

function isAsWanted(link: Link, now: Link | undefined, { leadsThere }: HeadingChange): boolean {
  const isFree = link.heading !== undefined && leadsThere(link);
  return (
    now !== undefined &&
    link.kind === now.kind &&
    link.target === now.target &&
    link.line === now.line &&
    link.block === now.block &&
    (isFree ? now.heading !== undefined : link.heading === now.heading)
  );
}
