import { isUnspaced, readWords } from "../../note/words";
import { lineAt } from "./noteWords";
import { stopWords } from "./stopWords";
import { PAUSE, type Terms } from "./terms";

const fewestLetters = 4;
/** Of a script that leaves no space between words. */
const fewestUnspaced = 2;
const mostWords = 40;
/** A name of one word counts unless one note in so many has the word, and more than the fewest do. */
const commonShare = 20;
const fewestCommon = 10;

interface Name {
  readonly terms: readonly number[];
  /** The notes that are called so, with the name as each writes it. */
  readonly owners: Map<string, string>;
}

/** A name in a text, from one place of its sequence to another. */
export interface FoundName {
  readonly owners: ReadonlyMap<string, string>;
  readonly start: number;
  readonly end: number;
}

/** The names notes are called by, and where in a text they stand. */
export class Names {
  readonly #terms: Terms;
  readonly #names = new Map<string, Name>();
  readonly #ofNote = new Map<string, readonly Name[]>();
  /** By first word, how many names of each length there are. */
  readonly #lengths = new Map<number, Map<number, number>>();

  constructor(terms: Terms) {
    this.#terms = terms;
  }

  /** Gives a note these names in place of those it had. */
  put(id: string, written: readonly string[]): void {
    const before = this.#ofNote.get(id) ?? [];
    const names = written.map((name) => this.#add(id, name)).filter((name) => name !== undefined);
    before.filter((name) => !names.includes(name)).forEach((name) => this.#drop(id, name));
    if (names.length > 0) {
      this.#ofNote.set(id, [...new Set(names)]);
    } else {
      this.#ofNote.delete(id);
    }
  }

  remove(id: string): void {
    this.put(id, []);
  }

  /** The names of a note that count now, as numbers. */
  termsOf(id: string, notes: number): readonly (readonly number[])[] {
    const names = this.#ofNote.get(id) ?? [];
    return names.map(({ terms }) => terms).filter((terms) => this.#counts(terms, notes));
  }

  /** Every name in a sequence that counts in a log of so many notes; of names that begin at one place, or overlap, the first and longest. */
  findIn(sequence: ArrayLike<number>, notes: number): readonly FoundName[] {
    const found: FoundName[] = [];
    for (let at = 0; at < sequence.length; at++) {
      const name = this.#longestAt(sequence, at, notes);
      if (name) {
        found.push({ owners: name.owners, start: at, end: at + name.terms.length });
        at += name.terms.length - 1;
      }
    }
    return found;
  }

  #longestAt(sequence: ArrayLike<number>, at: number, notes: number): Name | undefined {
    const lengths = this.#lengths.get(sequence[at] ?? PAUSE);
    let longest: Name | undefined;
    for (const length of lengths?.keys() ?? []) {
      const isLonger = length > (longest?.terms.length ?? 0) && at + length <= sequence.length;
      const name = isLonger ? this.#names.get(keyOf(sequence, at, length)) : undefined;
      longest = name && this.#counts(name.terms, notes) ? name : longest;
    }
    return longest;
  }

  /** One very common word says nothing of the note that is called so. */
  #counts(terms: readonly number[], notes: number): boolean {
    const [first = PAUSE] = terms;
    return terms.length > 1 || this.#terms.notesWith(first) <= Math.max(fewestCommon, notes / commonShare);
  }

  #add(id: string, written: string): Name | undefined {
    const words = wordsOf(written);
    if (!isTelling(words)) {
      return undefined;
    }
    const terms = words.map((word) => (word === "" ? PAUSE : this.#terms.add(word)));
    const key = keyOf(terms, 0, terms.length);
    const known = this.#names.get(key);
    if (!known) {
      this.#terms.hold(terms, "name");
      this.#count(terms, 1);
    }
    const name = known ?? { terms, owners: new Map<string, string>() };
    this.#names.set(key, name);
    name.owners.set(id, written);
    return name;
  }

  #drop(id: string, { terms, owners }: Name): void {
    owners.delete(id);
    if (owners.size === 0) {
      this.#names.delete(keyOf(terms, 0, terms.length));
      this.#count(terms, -1);
      this.#terms.release(terms, "name");
    }
  }

  #count(terms: readonly number[], by: 1 | -1): void {
    const [first = PAUSE] = terms;
    const lengths = this.#lengths.get(first) ?? new Map<number, number>();
    const count = (lengths.get(terms.length) ?? 0) + by;
    if (count > 0) {
      lengths.set(terms.length, count);
    } else {
      lengths.delete(terms.length);
    }
    if (lengths.size > 0) {
      this.#lengths.set(first, lengths);
    } else {
      this.#lengths.delete(first);
    }
  }
}

function keyOf(sequence: ArrayLike<number>, start: number, length: number): string {
  let key = "";
  for (let at = start; at < start + length; at++) {
    key += `${sequence[at]} `;
  }
  return key;
}

/** The words of a name, an empty one for each pause. */
function wordsOf(name: string): readonly string[] {
  const words: string[] = [];
  readWords(name, { word: (word) => words.push(word), pause: () => words.push(""), line: () => words.push("") });
  return words[0] === "" ? words.slice(1) : words;
}

/** Whether it is long enough to be noticed in a text, and has a word that means something. */
function isTelling(words: readonly string[]): boolean {
  const letters = words.join("").match(/\p{L}/gu)?.length ?? 0;
  const isLong = letters >= fewestLetters || (letters >= fewestUnspaced && words.some(isUnspaced));
  return isLong && words.length <= mostWords && words.some((word) => word !== "" && !stopWords.has(word));
}

/** Whether terms stand somewhere in a sequence, one after another. */
export function standsIn(terms: readonly number[], sequence: Uint32Array): boolean {
  const [first = PAUSE] = terms;
  for (let at = sequence.indexOf(first); at >= 0; at = sequence.indexOf(first, at + 1)) {
    if (terms.every((term, index) => sequence[at + index] === term)) {
      return true;
    }
  }
  return false;
}

/** The line that a place of a sequence is on. */
export function lineOf(sequence: ArrayLike<number>, place: number): number {
  for (let at = place; at >= 0; at--) {
    const line = lineAt(sequence[at] ?? PAUSE);
    if (line !== undefined) {
      return line;
    }
  }
  return 0;
}
