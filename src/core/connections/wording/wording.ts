import { firstNaming, type Mention, mentionsIn, mentionsOf } from "./mentions";
import { Names } from "./names";
import { type NoteWords, readNoteWords } from "./noteWords";
import { type SimilarNote, similarNotes, type Weights, weightsOf } from "./similar";
import { PAUSE, Terms } from "./terms";

/** A note's text, and what it may be called. */
export interface WordedNote {
  readonly id: string;
  readonly names: readonly string[];
  readonly text: string;
}

interface Answer {
  readonly version: number;
  readonly id: string;
}

/**
 * The words of all notes as numbers, some 3 KB a note: which notes say similar things, and which name others without a link. Putting one
 * touches its own words and names only.
 */
export class Wording {
  readonly #terms = new Terms();
  readonly #names = new Names(this.#terms);
  readonly #notes = new Map<string, NoteWords>();
  #version = 0;
  #weights: { readonly version: number; readonly weights: Weights } | undefined;
  #similar: (Answer & { readonly found: readonly SimilarNote[] }) | undefined;
  #mentions: (Answer & { readonly found: readonly Mention[] }) | undefined;

  get size(): number {
    return this.#notes.size;
  }

  /** Grows with each change. */
  get version(): number {
    return this.#version;
  }

  /** Takes a note in, in place of what it said before. */
  put({ id, names, text }: WordedNote): void {
    const before = this.#notes.get(id);
    const next = readNoteWords({ text, names }, this.#terms);
    this.#terms.hold(next.words, "note");
    this.#notes.set(id, next);
    this.#names.put(id, names);
    this.#terms.release(before?.words ?? [], "note");
    this.#version += 1;
  }

  remove(id: string): void {
    const before = this.#notes.get(id);
    if (before) {
      this.#notes.delete(id);
      this.#names.remove(id);
      this.#terms.release(before.words, "note");
      this.#version += 1;
    }
  }

  /** The notes most like this one, best first; the answer is remembered until something changes. */
  similarTo(id: string): readonly SimilarNote[] {
    if (this.#similar?.id !== id || this.#similar.version !== this.#version) {
      const found = similarNotes(id, { terms: this.#terms, notes: this.#notes }, this.#currentWeights());
      this.#similar = { id, version: this.#version, found };
    }
    return this.#similar.found;
  }

  /** Where this note's text names others, in its order, and then where others name it; remembered likewise. */
  mentions(id: string): readonly Mention[] {
    if (this.#mentions?.id !== id || this.#mentions.version !== this.#version) {
      const corpus = { terms: this.#terms, names: this.#names, notes: this.#notes };
      this.#mentions = { id, version: this.#version, found: [...mentionsIn(id, corpus), ...mentionsOf(id, corpus)] };
    }
    return this.#mentions.found;
  }

  /** Where in some words (an empty one is a pause) a note is first named: from which word to which. */
  placeOf(id: string, words: readonly string[]): { readonly start: number; readonly end: number } | undefined {
    const sequence = words.map((word) => (word === "" ? PAUSE : (this.#terms.numberOf(word) ?? -1)));
    return firstNaming(id, this.#names.findIn(sequence, this.#notes.size));
  }

  #currentWeights(): Weights {
    if (this.#weights?.version !== this.#version) {
      this.#weights = { version: this.#version, weights: weightsOf({ terms: this.#terms, notes: this.#notes }) };
    }
    return this.#weights.weights;
  }
}
