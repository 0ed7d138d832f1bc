import { parseDate, type DateOptions } from "../note/date";
import type { CalendarDay } from "../note/note";
import { fold } from "./fold";

/** What a note must hold somewhere: a word, or several just so, with any space between them. All folded. */
export interface Term {
  readonly text: string;
  /** Tells whether a folded text holds it. */
  isIn(folded: string): boolean;
  /** Where it stands in a folded text from an offset on. */
  find(folded: string, from: number): { readonly start: number; readonly end: number } | undefined;
}

/** A day or a month that is meant by words; a note may also be said to hold the words themselves. */
export interface DateTerm extends Term {
  /** `2026-11` or `2026-11-22`. */
  readonly period: CalendarDay;
}

/** What is sought: a note must answer to every part of it. */
export interface Query {
  readonly terms: readonly Term[];
  readonly dates: readonly DateTerm[];
  /** The beginnings of themes or tags, folded. */
  readonly themes: readonly string[];
}

const LONGEST = 500;
const MOST_TERMS = 20;
const PIECES = /(?:theme|tag):(?:["“]([^"”]*)["”]?|(\S*))|#([^\s"#]+)|["“]([^"”]*)["”]?|(\S+)/giu;
const MONTHS =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const WRITTEN_DATE = new RegExp(`(?<![\\p{L}\\d:#"“])(?:(\\d{1,2})(?:st|nd|rd|th)?\\s{1,4})?(${MONTHS})\\.?\\s{1,4}(\\d{4})(?!\\d)`, "giu");
const SLASHED_DATE = /^\d{1,2}[/.]\d{1,2}[/.]\d{4}$/;

/** Reads what was typed. Digits of a date, such as `2026-11`, are words like others: a note's date is among its words. */
export function readQuery(typed: string, options: DateOptions = {}): Query {
  const dates: DateTerm[] = [];
  const rest = typed.slice(0, LONGEST).replace(WRITTEN_DATE, (words: string, day: string | undefined, month: string, year: string) => {
    const period = parseDate(`${day ?? "1"} ${month} ${year}`, options);
    if (period === undefined) {
      return words;
    }
    dates.push({ ...termOf(fold(words)), period: day === undefined ? period.slice(0, 7) : period });
    return " ";
  });
  const themes: string[] = [];
  const terms: Term[] = [];
  for (const [, quotedTheme, theme, tag, phrase, word] of rest.matchAll(PIECES)) {
    const sought = quotedTheme ?? theme ?? tag;
    const text = fold(sought ?? phrase ?? word ?? "").trim();
    const day = word !== undefined && SLASHED_DATE.test(word) ? parseDate(word, options) : undefined;
    if (text === "") {
      continue;
    }
    if (sought !== undefined) {
      themes.push(text);
    } else if (day !== undefined) {
      dates.push({ ...termOf(text), period: day });
    } else {
      terms.push(termOf(text));
    }
  }
  return { terms: terms.slice(0, MOST_TERMS), dates: dates.slice(0, MOST_TERMS), themes: themes.slice(0, MOST_TERMS) };
}

export function isEmptyQuery({ terms, dates, themes }: Query): boolean {
  return terms.length + dates.length + themes.length === 0;
}

function termOf(text: string): Term {
  const words = text.split(/\s+/);
  return words.length > 1 ? phraseTerm(text, words) : wordTerm(text);
}

function wordTerm(text: string): Term {
  return {
    text,
    isIn: (folded) => folded.includes(text),
    find: (folded, from) => {
      const start = folded.indexOf(text, from);
      return start < 0 ? undefined : { start, end: start + text.length };
    },
  };
}

/** Lines may end within a phrase; the words alone are sooner looked for. */
function phraseTerm(text: string, words: readonly string[]): Term {
  const pattern = new RegExp(words.map(literally).join("\\s{1,80}(?:>\\s{0,4})?"), "g");
  const find: Term["find"] = (folded, from) => {
    pattern.lastIndex = from;
    const found = pattern.exec(folded);
    return found ? { start: found.index, end: found.index + found[0].length } : undefined;
  };
  return { text, find, isIn: (folded) => words.every((word) => folded.includes(word)) && find(folded, 0) !== undefined };
}

function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}

/** The words of what was typed, without quotes and without what narrows it to themes. */
export function plainWords(typed: string): string {
  const words = Array.from(typed.slice(0, LONGEST).matchAll(PIECES), ([, , , , phrase, word]) => phrase ?? word ?? "");
  return words.filter((word) => word.trim() !== "").join(" ");
}
