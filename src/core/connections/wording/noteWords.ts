import { readBlocks } from "../../note/body/blocks";
import { Findings } from "../../note/body/findings";
import { proseOf } from "../../note/body/prose";
import { splitFrontMatter } from "../../note/frontMatter/frontMatter";
import { isUnspaced, readWords, type WordVisitor } from "../../note/words";
import { PAUSE, type Terms } from "./terms";

/** How much of a note is read, in UTF-16 units: some sixty pages. */
const longestText = 200_000;

/** Set in the number that says where a line begins; the rest of it is the line. */
const LINE = 0x80000000;

/** What is kept of a note's text, as numbers of `Terms`. */
export interface NoteWords {
  /** Every word once, in rising order. */
  readonly words: Uint32Array;
  /** The words of its running text one after another, with pauses and the beginnings of lines between them. */
  readonly sequence: Uint32Array;
}

/** The line, counted from 0, that begins here; undefined where a word or a pause is. */
export function lineAt(item: number): number | undefined {
  return item >= LINE ? item - LINE : undefined;
}

/**
 * Reads a note's own words: no front matter, code or links, and of headings none but its title, since the rest are mostly a template's.
 * The words of its names count, but no phrase is looked for in them.
 */
export function readNoteWords({ text, names }: { readonly text: string; readonly names: readonly string[] }, terms: Terms): NoteWords {
  const read = text.slice(0, longestText);
  const { bodyStart, bodyLine, unclosed } = splitFrontMatter(read);
  const found = new Findings("");
  const start = unclosed
    ? { offset: unclosed.end, line: bodyLine + lineFeeds(read, bodyStart, unclosed.end) }
    : { offset: bodyStart, line: bodyLine };
  readBlocks(read, start, found);
  const gatherer = new Gatherer(terms);
  for (const name of names) {
    gatherer.pause();
    readWords(name, gatherer);
  }
  for (const passage of found.passages) {
    if (!passage.isHeading) {
      gatherer.begin(passage.line);
      readWords(proseOf(passage, found.definitions), gatherer);
    }
  }
  return gatherer.noteWords();
}

function lineFeeds(text: string, from: number, to: number): number {
  return text.slice(from, to).split("\n").length - 1;
}

function ascending(a: number, b: number): number {
  return a - b;
}

class Gatherer implements WordVisitor {
  readonly #terms: Terms;
  readonly #words = new Set<number>();
  readonly #sequence: number[] = [];
  /** Undefined until the first passage. */
  #line: number | undefined;
  /** The last word, where it is a letter of a script without spaces. */
  #letter = "";

  constructor(terms: Terms) {
    this.#terms = terms;
  }

  begin(line: number): void {
    this.#line = line - 1;
    this.line();
  }

  word(word: string): void {
    const term = this.#terms.add(word);
    this.#words.add(term);
    this.#goOn(term);
    if (this.#letter !== "" || word.charCodeAt(0) > 0xdff) {
      this.#pair(word);
    }
  }

  pause(): void {
    this.#letter = "";
    this.#goOn(PAUSE);
  }

  line(): void {
    this.#letter = "";
    this.#line = this.#line === undefined ? undefined : this.#line + 1;
    this.#goOn(LINE + (this.#line ?? 0));
  }

  #goOn(item: number): void {
    if (this.#line !== undefined) {
      this.#sequence.push(item);
    }
  }

  noteWords(): NoteWords {
    // Both in one buffer: each costs as much again as a short note.
    const items = new Uint32Array(this.#words.size + this.#sequence.length);
    items.set([...this.#words].toSorted(ascending));
    items.set(this.#sequence, this.#words.size);
    return { words: items.subarray(0, this.#words.size), sequence: items.subarray(this.#words.size) };
  }

  /** Two letters together are the nearest thing to a word that a script without spaces shows. */
  #pair(word: string): void {
    const letter = isUnspaced(word) ? word : "";
    if (letter !== "" && this.#letter !== "") {
      this.#words.add(this.#terms.add(this.#letter + letter));
    }
    this.#letter = letter;
  }
}
