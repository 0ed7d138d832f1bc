import type { Entry } from "../log/entry";
import type { Link } from "../note/note";
import type { Connection, LinkReason } from "./connection";

/** The links between the note looked at and one other. */
export interface LinkedNote {
  readonly other: Entry;
  readonly links: readonly Link[];
}

/** Gathers links by the other note, in the order these first occur. */
export function gatherByNote(links: Iterable<{ readonly other: Entry; readonly link: Link }>): readonly LinkedNote[] {
  const notes = new Map<string, { readonly other: Entry; readonly links: Link[] }>();
  for (const { other, link } of links) {
    const note = notes.get(other.id) ?? { other, links: [] };
    note.links.push(link);
    notes.set(other.id, note);
  }
  return [...notes.values()];
}

/**
 * Linked notes as connections, the most often linked first and otherwise as they come. A link is the writer's own word that two notes
 * belong together, so one is strong already and each further one closes half of what is left to 1: strength = 1 − ½ⁿ.
 */
export function linkConnections(notes: readonly LinkedNote[], describe: (note: LinkedNote) => LinkPlace): readonly Connection[] {
  return notes.toSorted((a, b) => b.links.length - a.links.length).flatMap((note) => connectionOf(note, describe(note)));
}

interface LinkPlace {
  readonly kind: LinkReason["code"];
  readonly source: string;
}

function connectionOf({ other, links }: LinkedNote, { kind, source }: LinkPlace): readonly Connection[] {
  const [link] = links;
  if (!link) {
    return [];
  }
  const reason: LinkReason = { code: kind, link, count: links.length };
  return [{ kind, other, strength: 1 - 0.5 ** links.length, reason, line: link.line, source }];
}
