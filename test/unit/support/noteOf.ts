import type { Link, Note } from "../../../src/core/note/note";

/** A note made by hand: what a test does not say is empty. */
export function noteOf(says: Partial<Note> = {}): Note {
  const nothing = { tags: [], aliases: [], follows: [], roles: [], links: [], headings: [], tasks: [], problems: [] };
  const nowhere = { titleLine: undefined, tagsLine: undefined, rolesLine: undefined, revisit: undefined, rests: false };
  return { title: "A reflection", date: undefined, isPrivate: false, ...nowhere, ...nothing, ...says };
}

/** A wikilink to a target. */
export function linkTo(target: string, says: Partial<Link> = {}): Link {
  return { kind: "wikilink", target, embed: false, line: 0, ...says };
}
