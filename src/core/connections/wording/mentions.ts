import type { FoundName, Names } from "./names";
import { lineOf, standsIn } from "./names";
import type { NoteWords } from "./noteWords";
import type { Terms } from "./terms";

/** A note named in another's text. */
export interface Mention {
  /** The note with the text. */
  readonly from: string;
  /** The note that is named. */
  readonly to: string;
  /** As that note writes it: the name that comes first. */
  readonly name: string;
  /** The line it first stands on, counted from 0. */
  readonly line: number;
  /** How often the note is named. */
  readonly count: number;
}

interface Corpus {
  readonly terms: Terms;
  readonly names: Names;
  readonly notes: ReadonlyMap<string, NoteWords>;
}

/** The other notes that a note's text names, in the order of the text. */
export function mentionsIn(from: string, { names, notes }: Corpus): readonly Mention[] {
  const { sequence = new Uint32Array() } = notes.get(from) ?? {};
  const mentions = new Map<string, Mention>();
  for (const found of names.findIn(sequence, notes.size)) {
    for (const [to, name] of found.owners) {
      const before = mentions.get(to);
      const mention = before ?? { from, to, name, line: lineOf(sequence, found.start), count: 0 };
      mentions.set(to, { ...mention, count: mention.count + 1 });
    }
  }
  mentions.delete(from);
  return [...mentions.values()];
}

/** The notes whose text names this one. */
export function mentionsOf(to: string, corpus: Corpus): readonly Mention[] {
  const { names, notes } = corpus;
  const from = new Set(names.termsOf(to, notes.size).flatMap((terms) => notesWith(terms, corpus)));
  from.delete(to);
  return [...from].flatMap((id) => mentionsIn(id, corpus).filter((mention) => mention.to === to));
}

/** The notes in which a phrase stands: first those with its rarest word. */
function notesWith(phrase: readonly number[], { terms, notes }: Corpus): readonly string[] {
  const [rarest = 0] = phrase.filter((term) => term > 0).toSorted((a, b) => terms.notesWith(a) - terms.notesWith(b));
  const found: string[] = [];
  for (const [id, { words, sequence }] of notes) {
    if (has(words, rarest) && standsIn(phrase, sequence)) {
      found.push(id);
    }
  }
  return found;
}

/** Whether a number is among others in rising order. */
function has(words: Uint32Array, term: number): boolean {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? 0) < term) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return words[low] === term;
}

/** The first of some names that is this note's. */
export function firstNaming(to: string, found: readonly FoundName[]): FoundName | undefined {
  return found.find(({ owners }) => owners.has(to));
}
