import { parseDate, type DateOptions } from "../note/date";
import { monthsLater } from "../note/laterDay";
import type { CalendarDay } from "../note/note";
import type { DayNames } from "./dayNames";
import { daysLater, weekday } from "./daysLater";

export interface Spoken extends DateOptions {
  readonly today: CalendarDay;
  readonly names: DayNames;
}

const LONGEST = 60;
const NUMBERS: readonly string[] = ["a", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const SAME: Readonly<Record<string, string>> = {
  "day before yesterday": "-2",
  "the day before yesterday": "-2",
  "last night": "-1",
  tonight: "0",
  "this morning": "0",
  now: "0",
  "last week": "1 week ago",
  "last month": "1 month ago",
  "last year": "12 months ago",
};

/** In small letters, one blank between, without commas and the full stops of what is shortened. */
function plainWords(text: string): string {
  const words = text.slice(0, 2 * LONGEST).toLowerCase();
  return words
    .replace(/(?<=\p{L})\.|,|\.\s*$/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
}

type Reading = (text: string, spoken: Spoken) => CalendarDay | undefined;

/**
 * The day a person means: `yesterday`, `last friday`, `-3`, `2 weeks ago`, `12 nov`, `12/11`, `the 12th`, or any form that notes have.
 * Without a year, and with a weekday, the latest one that has come is meant. Undefined where it is no day.
 */
export function spokenDay(text: string, spoken: Spoken): CalendarDay | undefined {
  const words = plainWords(text);
  if (words === "" || words.length > LONGEST) {
    return undefined;
  }
  const said = SAME[words] ?? words;
  for (const read of readings) {
    const day = read(said, spoken);
    if (day !== undefined) {
      return isInCalendar(day) ? day : undefined;
    }
  }
  return parseDate(text.trim(), spoken);
}

const near: Reading = (text, { today, names }) => {
  const days = names.near.get(text);
  return days === undefined ? undefined : daysLater(today, days);
};

/** `-3`, `+1`, `0`: days from today. */
const counted: Reading = (text, { today }) =>
  /^(?:[+\-−]\d{1,5}|0)$/.test(text) ? daysLater(today, Number(text.replace("−", "-"))) : undefined;

/** `3 days ago`, `a week ago`, `in two weeks`. */
const ago: Reading = (text, { today }) => {
  const found = /^(in )?(\d{1,4}|[a-z]{1,5}) (day|week|month|year)s?( ago)?$/.exec(text);
  const amount = found ? numberOf(found[2] ?? "") : undefined;
  if (!found || amount === undefined || (found[1] === undefined) === (found[4] === undefined)) {
    return undefined;
  }
  const signed = found[1] === undefined ? -amount : amount;
  const unit = found[3];
  return unit === "day" || unit === "week"
    ? daysLater(today, signed * (unit === "week" ? 7 : 1))
    : monthsLater(today, signed * (unit === "year" ? 12 : 1));
};

/** `friday`, `last friday`, `this friday`, `next friday`, `friday last week`. */
const onWeekday: Reading = (text, { today, names }) => {
  const found = /^(?:(last|this|next|on) )?(\p{L}[\p{L}\p{M}-]{0,20})( last week)?$/u.exec(text);
  const wanted = names.weekdays.get(found?.[2] ?? "") ?? names.weekdays.get((found?.[2] ?? "").replace(/^(tue|wed|thu)r?s$/, "$1"));
  if (!found || wanted === undefined || (found[1] !== undefined && found[1] !== "on" && found[3] !== undefined)) {
    return undefined;
  }
  const inThisWeek = daysLater(today, wanted - weekday(today));
  switch (found[3] === undefined ? found[1] : "before") {
    case "before":
      return daysLater(inThisWeek, -7);
    case "this":
      return inThisWeek;
    case "last":
      return inThisWeek < today ? inThisWeek : daysLater(inThisWeek, -7);
    case "next":
      return inThisWeek > today ? inThisWeek : daysLater(inThisWeek, 7);
    default:
      return inThisWeek <= today ? inThisWeek : daysLater(inThisWeek, -7);
  }
};

/** `12 nov`, `nov 12`, `12th of november`, `12 nov 2025`. */
const onMonth: Reading = (text, { today, names }) => {
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th|\.)?(?: of)? (\p{L}[\p{L}\p{M}]{0,20})(?: (\d{4}))?$/u.exec(text);
  const monthFirst = /^(\p{L}[\p{L}\p{M}]{0,20}) (?:the )?(\d{1,2})(?:st|nd|rd|th)?(?: (\d{4}))?$/u.exec(text);
  const [day, name, year] = dayFirst ? [dayFirst[1], dayFirst[2], dayFirst[3]] : [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]];
  const month = names.months.get(name ?? "") ?? (name === "sept" ? 9 : undefined);
  return month === undefined ? undefined : latest(today, { year, month, day: Number(day) });
};

/** `12/11`, `12.11`, `12-11-26`. */
const inFigures: Reading = (text, { today, monthFirst = false }) => {
  const found = /^(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{2}))?$/.exec(text);
  if (!found) {
    return undefined;
  }
  const [first, second] = [Number(found[1]), Number(found[3])];
  const [month, day] = monthFirst ? [first, second] : [second, first];
  return latest(today, { year: found[4] && today.slice(0, 2) + found[4], month, day });
};

/** `the 12th`, `12th`, `12`: of this month, else of the one before. */
const ofMonth: Reading = (text, { today }) => {
  const found = /^(?:the )?(\d{1,2})(?:st|nd|rd|th)?$/.exec(text);
  if (!found) {
    return undefined;
  }
  for (let months = 0; months > -3; months--) {
    const [year = "", month = ""] = monthsLater(`${today.slice(0, 8)}01`, months).split("-");
    const day = dayOf(year, Number(month), Number(found[1]));
    if (day !== undefined && day <= today) {
      return day;
    }
  }
  return undefined;
};

const readings: readonly Reading[] = [near, counted, ago, onWeekday, onMonth, inFigures, ofMonth];

interface Parts {
  readonly year: string | undefined;
  readonly month: number;
  readonly day: number;
}

/** Without a year, the latest day of that name that is not to come; 29 February is looked for further back. */
function latest(today: CalendarDay, { year, month, day }: Parts): CalendarDay | undefined {
  if (year) {
    return dayOf(year, month, day);
  }
  for (let back = 0; back < 8; back++) {
    const found = dayOf(String(Number(today.slice(0, 4)) - back), month, day);
    if (found !== undefined && found <= today) {
      return found;
    }
  }
  return undefined;
}

function dayOf(year: string, month: number, day: number): CalendarDay | undefined {
  return parseDate([year.padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-"));
}

function numberOf(word: string): number | undefined {
  const known = word === "an" ? 1 : NUMBERS.indexOf(word) || 1;
  return /^\d+$/.test(word) ? Number(word) : known < 0 ? undefined : known;
}

/** Counting far enough leads out of any calendar that notes have. */
function isInCalendar(day: CalendarDay): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(day);
}
