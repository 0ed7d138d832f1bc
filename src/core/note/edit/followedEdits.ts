import { followedLinks } from "../followedLinks";
import type { Link } from "../note";
import { followedPlaces, type FollowedPlace, type LinkPart } from "./followedPlaces";
import { checked, editableBlock, readHead, type Head } from "./head";
import { isSame } from "./sameData";
import { applyEdits, inOrder, refused, UNCHANGED, type EditRefusal, type EditResult, type TextEdit } from "./textEdit";

/** What becomes of the links that `follows` holds. */
export interface FollowedChange {
  readonly isWanted: (link: Link) => boolean;
  readonly part: LinkPart;
  /** The new text of that part; undefined where there can be none. */
  readonly textFor: (place: FollowedPlace) => string | undefined;
  /** Why a note is left alone in which there can be none. */
  readonly refusal: EditRefusal;
  /** Whether a link that was wanted is as it should be. */
  readonly isRight: (before: Link, now: Link) => boolean;
}

/** Changes links of `follows` and nothing else; quotes stay, and come where there were none if the new text needs them. */
export function changeFollowed(text: string, change: FollowedChange): EditResult {
  const head = /^[ \t"']{0,100}follows/im.test(text) ? readHead(text) : undefined;
  const links = head ? followedLinks(head.reading.follows) : [];
  if (!head || !links.some(change.isWanted)) {
    return UNCHANGED;
  }
  const block = editableBlock(head);
  const places = followedPlaces(head).filter(({ link }) => change.isWanted(link));
  if (typeof block === "string" || places.length === 0) {
    return refused(typeof block === "string" ? block : "unsupported");
  }
  const edits = places.map((place) => editOf(place, change));
  const possible = edits.filter((edit) => edit !== undefined);
  return possible.length < edits.length ? refused(change.refusal) : proven(head, possible, { links, change });
}

/** Gives a link that `follows` holds other words to show. */
export function renameFollowedWords(text: string, wanted: Link, words: string): EditResult {
  const isWanted = (link: Link): boolean => isSame(link, wanted);
  return changeFollowed(text, { part: "alias", isWanted, textFor: () => words, refusal: "unwritable", isRight: isSameEnd });
}

function editOf(place: FollowedPlace, { part, textFor }: FollowedChange): TextEdit | undefined {
  const text = textFor(place);
  return text === undefined || text === "" ? undefined : place.write(part, text);
}

interface Wanted {
  readonly links: readonly Link[];
  readonly change: FollowedChange;
}

function proven(head: Head, edits: readonly TextEdit[], { links, change }: Wanted): EditResult {
  const inText = inOrder(edits);
  const now = followedLinks(readHead(applyEdits(head.text, inText)).reading.follows);
  const isAsWanted = (link: Link, other: Link | undefined): boolean =>
    other !== undefined && link.kind === other.kind && (change.isWanted(link) ? change.isRight(link, other) : isSameEnd(link, other));
  const areRight = links.length === now.length && links.every((link, n) => isAsWanted(link, now[n]));
  return areRight ? checked(head, inText, { tags: head.reading.tags, free: "follows" }) : refused("unsafe");
}

/** Whether two links are written to lead to one place. */
export function isSameEnd(a: Link, b: Link): boolean {
  return a.target === b.target && a.heading === b.heading && a.block === b.block;
}
