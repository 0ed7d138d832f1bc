import { readLabel } from "../body/definitions";
import { readDestination, readInlineTarget, skipSpace } from "../body/destination";
import { readInline } from "../body/inline";
import type { Stretch } from "../body/marks";
import type { Link } from "../note";
import type { LocatedPassage, Passages, Place } from "./passages";

/** Where the target of a link is written: without heading, block, query or what stands round it. */
export interface WrittenTarget {
  readonly link: Link;
  readonly start: number;
  readonly end: number;
  readonly form: "wikilink" | "bare" | "angled";
}

/** The links of a body in their order, and where the target of each is; that is undefined where it cannot be told. */
export interface LinkTargets {
  readonly links: readonly Link[];
  readonly targetOf: (link: Link) => WrittenTarget | undefined;
  /** What the link has between its brackets, as a stretch of its passage. */
  readonly inBrackets: (link: Link) => LocatedStretch | undefined;
}

export interface LocatedStretch extends Stretch {
  readonly passage: LocatedPassage;
}

export function linkTargets(note: string, found: Passages): LinkTargets {
  const stretches = new Map<Link, Stretch>();
  const passages = new Map<Link, LocatedPassage>();
  const links: Link[] = [];
  for (const passage of found.passages) {
    const { length } = links;
    readInline(passage, { definitions: found.found.definitions, links, tags: undefined, stretches });
    for (let index = length; index < links.length; index++) {
      const link = links[index];
      if (link !== undefined) {
        passages.set(link, passage);
      }
    }
  }
  return {
    links,
    targetOf: (link) => {
      const [stretch, passage] = [stretches.get(link), passages.get(link)];
      return stretch && passage && targetOf(link, stretch, { passage, found, note });
    },
    inBrackets: (link) => {
      const [stretch, passage] = [stretches.get(link), passages.get(link)];
      return stretch && passage && { ...stretch, passage };
    },
  };
}

interface Context {
  readonly passage: LocatedPassage;
  readonly found: Passages;
  readonly note: string;
}

function targetOf(link: Link, inBrackets: Stretch, { passage, found, note }: Context): WrittenTarget | undefined {
  if (link.kind === "wikilink") {
    return located(note, { link, form: "wikilink", passage, ...wikilinkTarget(passage.text, inBrackets) });
  }
  const place = destinationPlace(passage, inBrackets, found);
  const written = place && readDestination(place.passage.text, place.offset);
  if (place === undefined || written === undefined) {
    return undefined;
  }
  const form = place.passage.text.charAt(place.offset) === "<" ? "angled" : "bare";
  const start = place.offset + (form === "angled" ? 1 : 0);
  return located(note, { link, form, passage: place.passage, start, end: start + pathLength(written.text) });
}

/** What `[[` holds, up to a heading, block or alias, without the blanks round it. */
function wikilinkTarget(text: string, { start, end }: Stretch): Stretch {
  const [beforeAlias = ""] = text.slice(start, end).split("|", 1);
  const [beforeHash = ""] = beforeAlias.replace(/\\$/, "").split("#", 1);
  const blanks = beforeHash.length - beforeHash.trimStart().length;
  return { start: start + blanks, end: start + blanks + beforeHash.trim().length };
}

/** Where the destination of a Markdown link begins: behind its words, or in the definition they or the label name. */
function destinationPlace(passage: LocatedPassage, { start, end }: Stretch, { definitionOf }: Passages): Place | undefined {
  const { text } = passage;
  if (text.charAt(end + 1) === "(" && readInlineTarget(text, end + 2) !== undefined) {
    return { passage, offset: skipSpace(text, end + 2) };
  }
  const label = text.charAt(end + 1) === "[" ? readLabel(text, end + 1)?.text : "";
  const place = definitionOf(label || text.slice(start, end));
  return place && { ...place, offset: skipSpace(place.passage.text, place.offset) };
}

/** How much of a written destination is the path: not the fragment, whose `#` may have a backslash, nor the query. */
export function pathLength(written: string): number {
  const hash = /(?<!&)\\?#/.exec(written)?.index ?? written.length;
  const query = /\\?\?[^?]*$/.exec(written.slice(0, hash))?.index;
  return query ?? hash;
}

/** The stretch of the note that is a stretch of a passage; undefined where the two differ. */
function located(note: string, { passage, ...target }: WrittenTarget & { readonly passage: LocatedPassage }): WrittenTarget | undefined {
  const [start, end] = [passage.noteOffset(target.start), passage.noteOffset(target.end)];
  if (start === undefined || end === undefined) {
    return undefined;
  }
  const written = passage.isCell ? note.slice(start, end).replaceAll("\\|", "|") : note.slice(start, end);
  return written === passage.text.slice(target.start, target.end) ? { ...target, start, end } : undefined;
}
