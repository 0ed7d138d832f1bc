import { parseDate, type DateOptions } from "../note/date";
import type { CalendarDay } from "../note/note";

/** The day a step is for, and where the words that say so stand in its text. */
export interface Due {
  readonly day: CalendarDay;
  readonly start: number;
  readonly end: number;
}

export interface DueOptions extends DateOptions {
  /** The day of the note: a day written without its year is the next such one from here. */
  readonly from?: CalendarDay | undefined;
}

/** Hardly any task has one of these. */
const HINT = /due|📅|📆|🗓/iu;
/** Within brackets, as Dataview and TaskPaper have it, nothing but the day stands. */
const BRACKETED = /\[due::?\s{0,4}([^[\]]{1,40})\]|\(due::?\s{0,4}([^()]{1,40})\)|@due\(([^()]{1,40})\)/iu;
const MARKED = /(?:(?<![\p{L}\p{N}])due::?|[📅📆🗓]\uFE0F?)\s{0,4}/giu;
/** A day has so many words at most: `Thursday, 12 November 2026`. */
const MOST_WORDS = 4;
const LONGEST = 60;

/** The day a task's text gives: behind `📅`, or behind `due:` with any day that front matter may have, too. */
export function dueIn(text: string, options: DueOptions = {}): Due | undefined {
  return HINT.test(text) ? (bracketed(text, options) ?? marked(text, options)) : undefined;
}

/** The text of a task without the words that say what day it is for. */
export function withoutDue(text: string, { start, end }: Due): string {
  const before = text.slice(0, start).trimEnd();
  const after = text.slice(end).trimStart();
  return after === "" ? before.replace(/[,;:]$/, "").trimEnd() : `${before} ${after}`.trim();
}

function bracketed(text: string, options: DueOptions): Due | undefined {
  const found = BRACKETED.exec(text);
  const day = found && dayOf(found[1] ?? found[2] ?? found[3] ?? "", options);
  return found && day !== undefined && day !== null ? { day, start: found.index, end: found.index + found[0].length } : undefined;
}

function marked(text: string, options: DueOptions): Due | undefined {
  for (const { 0: mark, index } of text.matchAll(MARKED)) {
    const from = index + mark.length;
    for (const words of beginnings(text.slice(from, from + LONGEST))) {
      const day = dayOf(words, options);
      if (day !== undefined) {
        return { day, start: index, end: from + words.length };
      }
    }
  }
  return undefined;
}

/** The first words of a text, the most first; without what ends a sentence. */
function beginnings(text: string): readonly string[] {
  const ends = Array.from(text.matchAll(/\S+/g), ({ 0: word, index }) => index + word.replace(/[.,;:!?)\]]+$/, "").length);
  return ends
    .slice(0, MOST_WORDS)
    .map((end) => text.slice(0, end))
    .toReversed();
}

function dayOf(words: string, options: DueOptions): CalendarDay | undefined {
  return parseDate(words, options) ?? (options.from === undefined ? undefined : nextOf(words, options.from, options));
}

function nextOf(words: string, from: CalendarDay, options: DueOptions): CalendarDay | undefined {
  const year = Number(from.slice(0, 4));
  const isBare = /^[\p{L}\d.\s]+$/u.test(words) && /\p{L}/u.test(words) && /\d/.test(words) && !/\d{3}/.test(words);
  const days = isBare ? [year, year + 1].map((each) => parseDate(`${words} ${each}`, options)) : [];
  return days.find((day) => day !== undefined && day >= from);
}
