/** What is told of the words of a text, in its order. */
export interface WordVisitor {
  /** A word in the form in which two spellings are one, and where it stands. */
  word(word: string, start: number, end: number): void;
  /** Something between two words that no phrase goes across: the end of a sentence, brackets, quotes, marks. */
  pause(): void;
  /** The text goes on with the next line. */
  line(): void;
}

/** Letters, marks and digits of any language: an apostrophe or a hyphen stands between two words. */
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Scripts that leave no space between words; of these each letter is taken for a word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const LETTERS = new RegExp(`${UNSPACED.source}\\p{M}*|(?:(?!${UNSPACED.source}).)+`, "gsu");
const PAUSE = /[^\s\p{L}\p{M}\p{N},'’&/+–—‑-]/u;

/** Whether a word is one letter of a script without spaces. */
export function isUnspaced(word: string): boolean {
  return UNSPACED.test(word);
}

/** Tells of each word of a passage. */
export function readWords(text: string, visitor: WordVisitor): void {
  const lower = text.toLowerCase();
  // Hardly ever does a letter become two.
  const source = lower.length === text.length ? lower : text;
  const isAscii = /^[\0-\x7f]*$/.test(source);
  let last = 0;
  WORD.lastIndex = 0;
  for (let found = WORD.exec(source); found; found = WORD.exec(source)) {
    const [run] = found;
    if (last > 0 || found.index > 0) {
      readGap(source, [last, found.index], visitor);
    }
    last = found.index + run.length;
    if (isAscii) {
      visitor.word(run, found.index, last);
    } else {
      readRun(run, found.index, visitor);
    }
  }
}

function readRun(run: string, start: number, visitor: WordVisitor): void {
  if (!UNSPACED.test(run)) {
    visitor.word(wordKey(run), start, start + run.length);
    return;
  }
  for (const { 0: letters, index } of run.matchAll(LETTERS)) {
    visitor.word(wordKey(letters), start + index, start + index + letters.length);
  }
}

function wordKey(word: string): string {
  return word.toLowerCase().normalize("NFC");
}

function readGap(text: string, [from, to]: readonly [number, number], visitor: WordVisitor): void {
  if (to - from === 1 && text.charCodeAt(from) === 32) {
    return; // nearly always
  }
  const gap = text.slice(from, to);
  if (PAUSE.test(gap)) {
    visitor.pause();
  }
  for (let at = gap.indexOf("\n"); at >= 0; at = gap.indexOf("\n", at + 1)) {
    visitor.line();
  }
}
