import { flat } from "../../note/flat";
import { isUnspaced } from "../../note/words";
import { stopWords } from "./stopWords";

/** Stands between words that no phrase goes across. */
export const PAUSE = 0;

const shortestTelling = 3;

/**
 * The words of all notes by number, 1 and up, and in how many notes each is. A number is given to another word once nothing holds it any
 * more, so that a day's typing leaves nothing behind.
 */
export class Terms {
  readonly #numbers = new Map<string, number>();
  readonly #words: (string | undefined)[] = [undefined];
  /** By number: in how many notes the word is, and how many things hold it, those notes included. */
  readonly #notes: number[] = [0];
  readonly #holds: number[] = [0];
  readonly #tells: boolean[] = [false];
  readonly #free: number[] = [];

  /** Past the largest number. */
  get end(): number {
    return this.#words.length;
  }

  numberOf(word: string): number | undefined {
    return this.#numbers.get(word);
  }

  wordOf(term: number): string {
    return this.#words[term] ?? "";
  }

  notesWith(term: number): number {
    return this.#notes[term] ?? 0;
  }

  /** Whether the word may say what a note is about. */
  isTelling(term: number): boolean {
    return this.#tells[term] === true;
  }

  /** The word's number, a new one if need be: it is to be held before another is asked to let go. */
  add(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) {
      return known;
    }
    const term = this.#free.pop() ?? this.#words.length;
    const own = flat(word);
    this.#numbers.set(own, term);
    this.#words[term] = own;
    this.#notes[term] = 0;
    this.#holds[term] = 0;
    this.#tells[term] = isTelling(own);
    return term;
  }

  hold(terms: Iterable<number>, by: "note" | "name"): void {
    for (const term of terms) {
      this.#holds[term] = (this.#holds[term] ?? 0) + 1;
      this.#notes[term] = (this.#notes[term] ?? 0) + (by === "note" ? 1 : 0);
    }
  }

  release(terms: Iterable<number>, by: "note" | "name"): void {
    for (const term of terms) {
      this.#notes[term] = (this.#notes[term] ?? 0) - (by === "note" ? 1 : 0);
      this.#holds[term] = (this.#holds[term] ?? 0) - 1;
      if (this.#holds[term] === 0 && term !== PAUSE) {
        this.#forget(term);
      }
    }
  }

  #forget(term: number): void {
    this.#numbers.delete(this.wordOf(term));
    this.#words[term] = undefined;
    this.#tells[term] = false;
    this.#free.push(term);
  }
}

/** Of scripts without spaces two letters together; else a word of some length that is no number and none of the commonest. */
function isTelling(word: string): boolean {
  if (isUnspaced(word)) {
    return Array.from(word).length > 1;
  }
  return word.length >= shortestTelling && /\p{L}/u.test(word) && !stopWords.has(word);
}
