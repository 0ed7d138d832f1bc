/** A step on the way through the letters of a cue. */
interface Step {
  readonly next: Map<string, Step>;
  /** A cue whose last word has got so far: it stands for all words that begin so. */
  beginning?: string;
  /** A cue whose last word ends here: it stands for this word only. */
  whole?: string;
}

export interface Word {
  /** As words are compared: lower-case, without accents. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

const OF_WORDS = /^[\p{L}\p{N}\p{M}]/u;
const ACCENTS = /[\u0300-\u036f]+/g;
/** What may stand between the words of a phrase. */
const WITHIN_PHRASE = /^(?:[ \t\u00a0'’*_~=‐‑-]|\n(?![ \t]*\n)){1,8}$/;
/** Scripts that put no spaces between words: there, a word may begin anywhere. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
/** A last word as short as this is meant whole: `doing to` is no beginning of “doing today's round”. */
const longestWhole = 3;
const longestCue = 100;

/** A loop over letters: an expression with their classes takes several times as long. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (let at = 0; at < text.length; at++) {
    const start = at;
    for (let length = lengthOfLetter(text, at); length > 0; length = lengthOfLetter(text, at)) {
      at += length;
    }
    if (at > start) {
      words.push({ key: wordKey(text.slice(start, at)), start, end: at });
    }
  }
  return words;
}

/** How long the letter, digit or mark of a word at an offset is; 0 where none is. */
function lengthOfLetter(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) {
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) ? 1 : 0;
  }
  const letter = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return at < text.length && OF_WORDS.test(letter) ? letter.length : 0;
}

/** The form in which two spellings of a cue are one: its words with a space between; undefined for what no word is in. */
export function cueKey(cue: string): string | undefined {
  const words = cue.length <= longestCue ? wordsOf(cue) : [];
  return words.length === 0 ? undefined : words.map(({ key }) => key).join(" ");
}

/** Whether the one is found wherever the other is. */
export function isHeldBy(held: string, cue: string): boolean {
  return isWhole(held) ? ` ${cue} `.includes(` ${held} `) : ` ${cue}`.includes(` ${held}`);
}

function wordKey(word: string): string {
  return /^[a-z\d]+$/.test(word) ? word : word.normalize("NFKD").replace(ACCENTS, "").toLowerCase();
}

function isWhole(key: string): boolean {
  const last = key.slice(key.lastIndexOf(" ") + 1);
  return last.length <= longestWhole && !UNSPACED.test(last);
}

interface Search {
  readonly text: string;
  readonly words: readonly Word[];
  readonly found: Map<string, string>;
}

/** Finds many cues in a text at once: a letter of it is looked at no more often than the longest cue has words. */
export class Cues {
  readonly #root: Step = { next: new Map() };

  add(key: string): void {
    let step = this.#root;
    for (const letter of key.split("")) {
      const next = step.next.get(letter) ?? { next: new Map() };
      step.next.set(letter, next);
      step = next;
    }
    step[isWhole(key) ? "whole" : "beginning"] = key;
  }

  /** The cues in the text, and for each the words that stand for it where it comes first, as written. */
  in(text: string): ReadonlyMap<string, string> {
    const search = { text, words: wordsOf(text), found: new Map<string, string>() };
    search.words.forEach(({ key }, n) => {
      const starts = UNSPACED.test(key) ? key.length : 1;
      for (let at = 0; at < starts; at++) {
        this.#follow(search, n, at);
      }
    });
    return search.found;
  }

  /** Goes along the cues from a letter of a word on. */
  #follow(search: Search, first: number, offset: number): void {
    let step: Step | undefined = this.#root;
    for (let n = first; step; n++) {
      const letters: string = search.words[n]?.key ?? "";
      for (let at = n === first ? offset : 0; step && at < letters.length; at++) {
        step = step.next.get(letters.charAt(at));
        take(search, step?.beginning, [first, n]);
      }
      take(search, step?.whole, [first, n]);
      const further: Step | undefined = step?.next.get(" ");
      step = further && goesOn(search, n) ? further : undefined;
    }
  }
}

function take({ text, words, found }: Search, cue: string | undefined, [first, last]: readonly [number, number]): void {
  if (cue !== undefined && !found.has(cue)) {
    found.set(cue, UNSPACED.test(cue) ? cue : plain(text.slice(words[first]?.start, words[last]?.end)));
  }
}

/** A phrase as a person reads it: on one line, without marks of emphasis. */
function plain(phrase: string): string {
  return phrase.replaceAll(/[*_~=]/g, "").replaceAll(/\s+/g, " ");
}

/** Whether a phrase may go on from a word to the next. */
function goesOn({ text, words }: Search, n: number): boolean {
  const [word, next] = [words[n], words[n + 1]];
  return word !== undefined && next !== undefined && WITHIN_PHRASE.test(text.slice(word.end, Math.min(next.start, word.end + 9)));
}
