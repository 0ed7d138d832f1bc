import type { Finding, Rule } from "../finding";

const WORD = /[\p{L}\p{M}\p{N}]{1,100}/gu;
/** What may stand between the words of a name. */
const BETWEEN = /^[\s.,'’&\p{Pd}]{1,3}$/u;
const MOST_WORDS = 12;

/** Names that begin with the same words. */
interface Names {
  readonly next: Map<string, Names>;
  isName: boolean;
}

interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Names of people and places that a log's writer never wants in a note, in capital or small letters. */
export function ownWordsRule(names: readonly string[]): Rule {
  const all: Names = { next: new Map(), isName: false };
  for (const name of names) {
    const words = wordsOf(name).slice(0, MOST_WORDS);
    let at = all;
    for (const { word } of words) {
      const next = at.next.get(word) ?? { next: new Map<string, Names>(), isName: false };
      at.next.set(word, next);
      at = next;
    }
    at.isName = words.length > 0;
  }
  return all.next.size === 0 ? () => [] : (text) => namesIn(text, all);
}

function namesIn(text: string, names: Names): readonly Finding[] {
  const found: Finding[] = [];
  const words = wordsOf(text);
  for (let at = 0; at < words.length; at++) {
    const count = longestName({ text, words, at }, names);
    const [first, last] = [words[at], words[at + count - 1]];
    if (count > 0 && first && last) {
      found.push({ rule: "own-word", severity: "error", start: first.start, length: last.end - first.start });
      at += count - 1;
    }
  }
  return found;
}

/** How many words the longest name has that begins here; 0 where none does. */
function longestName({ text, words, at }: { text: string; words: readonly Word[]; at: number }, names: Names): number {
  let longest = 0;
  let node: Names | undefined = names;
  for (let count = 0; node && count <= MOST_WORDS; count++) {
    longest = node.isName ? count : longest;
    const [last, word] = [words[at + count - 1], words[at + count]];
    const isNext = word && (count === 0 || (last && word.start - last.end < 4 && BETWEEN.test(text.slice(last.end, word.start))));
    node = isNext ? node.next.get(word.word) : undefined;
  }
  return longest;
}

function wordsOf(text: string): readonly Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({ word: word.toLowerCase(), start: index, end: index + word.length }));
}
