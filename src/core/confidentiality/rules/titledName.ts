import { after } from "../around";
import type { Finding } from "../finding";
import { MICROSOFT, PLAIN_WORDS, ROLE_WORDS } from "../nameWords";

const TITLE = /\b(?:Dr|Mrs|Mr|Ms|Miss|Mx|Professor|Prof|Staff Nurse|Nurse|Sister|Matron|Midwife|Patient)\b\.?[ \u00a0]{1,2}/g;
const TITLES = new Set("Dr Mrs Mr Ms Miss Mx Professor Prof Staff Nurse Sister Matron Midwife Patient".split(" "));
/** A small word within a surname, or a capitalised one. */
const WORD =
  /(?:(?:van|von|de|der|den|du|da|di|del|della|la|le|bin|ibn|al|el|ter|ten|y)[ \u00a0])?(?:(?:van|von|de|der|den|la|al)[ \u00a0])?(?:(?:d|de|al|el)['’-])?\p{Lu}(?:['’]\p{Lu})?[\p{L}\p{M}]{0,40}(?:['’-][\p{L}\p{M}]{1,40}){0,4}/uy;
const FULL_STOP = /\.(?=[ \u00a0]\p{Lu})/uy;
const BLANK = /[ \u00a0]/y;
const MOST_WORDS = 6;
/** Titles that are words as well. */
const AMBIGUOUS = /Nurse|Sister|Matron|Midwife|Patient|Miss/;

const YEAR = "\\(?(?:1[5-9]|20)\\d\\d[a-z]?(?![\\d/.-]\\d|\\d)";
/** What follows the name of an author. */
const CITED = new RegExp(
  `^(?:['’]s?)?,?[ \\u00a0]?(?:(?:\\d{1,4} )?${YEAR}|\\(?et al\\b|(?:and|&) (?:[\\p{L}.'’-]{1,30} ?){1,4},? ?\\(?${YEAR})`,
  "u",
);

/** A name behind a title, to the last of its capitalised words. */
export function titledNames(text: string): readonly Finding[] {
  const found: Finding[] = [];
  for (const { 0: title, index: start } of text.matchAll(TITLE)) {
    const end = nameEnd(text, start + title.length, title.trim().replace(".", ""));
    if (end !== undefined && !CITED.test(after(text, end, 120))) {
      found.push({ rule: "titled-name", severity: "warning", start, length: end - start });
    }
  }
  return found;
}

/** Where the name ends that begins at an offset; undefined where none does. */
function nameEnd(text: string, from: number, title: string): number | undefined {
  let end: number | undefined;
  let at = from;
  for (let count = 0; count < MOST_WORDS; count++) {
    const word = match(WORD, text, at);
    const bare = word?.replace(/['’]s$/u, "");
    if (word === undefined || bare === undefined || isNoName(bare, count === 0 ? title : undefined)) {
      break;
    }
    const isInitial = /^\p{Lu}$/u.test(bare);
    at += bare.length;
    end = isInitial ? end : at;
    at += isInitial ? (match(FULL_STOP, text, at)?.length ?? 0) : 0;
    if (bare !== word || match(BLANK, text, at) === undefined) {
      break;
    }
    at++;
  }
  return end;
}

/** Whether a word cannot be a name: the first behind a title, or one of those after it. */
function isNoName(word: string, title: string | undefined): boolean {
  const [first = ""] = word.split(/['’-]/u, 1);
  const isAmbiguous = title !== undefined && AMBIGUOUS.test(title);
  const isCapitals = /^\p{Lu}{2,}$/u.test(word);
  return (
    TITLES.has(first) ||
    ((title === undefined || isAmbiguous) && first.length > 1 && PLAIN_WORDS.has(first)) ||
    (isAmbiguous && (ROLE_WORDS.has(first) || isCapitals)) ||
    (title !== undefined && isCapitals && word.length === 2) ||
    (title === "Ms" && MICROSOFT.has(word))
  );
}

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
