import { scanBody, type Body } from "../body/scanBody";
import { splitFrontMatter } from "../frontMatter/frontMatter";
import { headingMeant } from "../headingNames";
import type { Heading, Link } from "../note";
import { placesIn } from "../places";
import { changeFollowed } from "./followedEdits";
import { fragmentEdits, fragmentFor, headingOf, headingsAfter, type HeadingChange } from "./headingFragments";
import { isSame } from "./sameData";
import { isWritable } from "./scalarText";
import { applyEdits, both, inOrder, refused, UNCHANGED, type EditResult, type TextEdit } from "./textEdit";

export type { HeadingChange };

/** Gives a heading of this note other words, and the links in this note what makes them lead to the headings they lead to. */
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
  const words = to === place.heading.text ? [] : [{ ...place.text, text: to }];
  const fragments = fragmentEdits(text, places, change);
  const after = bodyOf(applyEdits(text, inOrder([...words, ...(fragments ?? [])]))).headings;
  const isRead = after.some((now) => now.line === place.heading.line && now.text === to);
  if (!isRead || fragments === undefined) {
    return refused(isRead ? "headingTaken" : "unwritable");
  }
  const wanted = { change, after };
  return both(changeFollowedHeadings(text, wanted), checked(text, [...words, ...fragments], wanted));
}

/** Changes the links of another note to the headings of the one. */
export function changeHeadingLinks(text: string, change: HeadingChange): EditResult {
  const edits = fragmentEdits(text, placesIn(text), change);
  const wanted = { change, after: headingsAfter(change) };
  return edits === undefined ? refused("headingTaken") : both(changeFollowedHeadings(text, wanted), checked(text, edits, wanted));
}

interface Wanted {
  readonly change: HeadingChange;
  /** The headings of that note as they are then. */
  readonly after: readonly Heading[];
}

function changeFollowedHeadings(text: string, { change, after }: Wanted): EditResult {
  const fragment = (link: Link, written: string): string | undefined => {
    const meant = headingOf(link, change);
    return meant && fragmentFor(link, { written, meant }, change);
  };
  return changeFollowed(text, {
    part: "heading",
    isWanted: (link) => headingOf(link, change) !== undefined,
    textFor: ({ link, read }) => fragment(link, read("heading")),
    refusal: "headingTaken",
    isRight: (link, now) => link.target === now.target && headingMeant(after, now.heading ?? "")?.line === headingOf(link, change)?.line,
  });
}

/** The edits, if they change those words and fragments and nothing else. */
function checked(text: string, edits: readonly TextEdit[], wanted: Wanted): EditResult {
  const inText = inOrder(edits);
  if (inText.length === 0 || inText.some(({ text: written }) => written === "")) {
    return inText.length === 0 ? UNCHANGED : refused("unwritable");
  }
  const before = bodyOf(text);
  const after = bodyOf(applyEdits(text, inText));
  const hasSameLinks =
    before.links.length === after.links.length && before.links.every((link, n) => isAsWanted(link, after.links[n], wanted));
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

function isAsWanted(link: Link, now: Link | undefined, { change, after }: Wanted): boolean {
  const meant = headingOf(link, change);
  return (
    now !== undefined &&
    link.kind === now.kind &&
    link.target === now.target &&
    link.line === now.line &&
    link.block === now.block &&
    (meant === undefined ? link.heading === now.heading : headingMeant(after, now.heading ?? "")?.line === meant.line)
  );
}
