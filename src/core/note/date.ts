import type { CalendarDay } from "./note";

export interface DateOptions {
  /** Whether `03-04-2026` is 4 March rather than 3 April. */
  readonly monthFirst?: boolean;
}

const LONGEST = 100;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH_NAMES =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s{1,4}/i;

/** As nearly all dates are written. */
const ISO_DAY = /^\d{4}-\d\d-\d\d$/;
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:\d{4}(?:\d{2})?)?(?!\d)/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/;
const DAY_MONTH = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?(?:\\s{1,4}of)?[\\s-]{1,4}(${MONTH_NAMES})\\.?,?[\\s-]{1,4}(\\d{4})(?!\\d)`, "i");
const MONTH_DAY = new RegExp(`^(${MONTH_NAMES})\\.?\\s{1,4}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,4}(\\d{4})(?!\\d)`, "i");
/** What may follow a day: nothing, a time of day with anything the tools write behind it, or an offset. */
const TIME = /^(?:$|(?:T|,?\s{1,4}(?:at\s)?)\d{1,2}(?:[:.h]?\d{2}|\s?[ap]\.?m)|T\d|Z$|[+-]\d{2}:?\d{2}$)/i;
/** Seconds or milliseconds since 1970, which Dendron writes. */
const INSTANT = /^\d{10}(?:\d{3})?$/;

/** The day a text names, as written: a time or an offset behind it never moves it. Undefined where no such day exists. */
export function parseDate(text: string, options: DateOptions = {}): CalendarDay | undefined {
  if (ISO_DAY.test(text)) {
    return isDay(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))) ? text : undefined;
  }
  const bare = unwrapped(text);
  if (bare.length > LONGEST) {
    return undefined;
  }
  return INSTANT.test(bare) ? dayOfInstant(bare) : dayAtStart(bare.replace(WEEKDAY, ""), options);
}

/** Without the quotes or the `[[` `]]` of a daily note round it. */
function unwrapped(text: string): string {
  const bare = text.trim();
  const inner = /^(?:"([^"]{1,99})"|'([^']{1,99})'|\[\[([^[\]]{1,99})\]\])$/.exec(bare);
  return (inner?.[1] ?? inner?.[2] ?? inner?.[3] ?? bare).trim();
}

/** An instant has no day of its own; the one in UTC is the same for every reader. */
function dayOfInstant(digits: string): CalendarDay {
  const milliseconds = Number(digits) * (digits.length === 10 ? 1000 : 1);
  return new Date(milliseconds).toISOString().slice(0, 10);
}

function dayAtStart(text: string, { monthFirst = false }: DateOptions): CalendarDay | undefined {
  const found =
    match(YEAR_FIRST, text, ([year, , month, day]) => [year, month, day]) ??
    match(COMPACT, text, ([year, month, day]) => [year, month, day]) ??
    match(YEAR_LAST, text, ([first, , second, year]) => (monthFirst ? [year, first, second] : [year, second, first])) ??
    match(DAY_MONTH, text, ([day, month, year]) => [year, monthOf(month), day]) ??
    match(MONTH_DAY, text, ([month, day, year]) => [year, monthOf(month), day]);
  return found;
}

type Parts = readonly [year: string | undefined, month: string | undefined, day: string | undefined];

function match(pattern: RegExp, text: string, order: (groups: readonly string[]) => Parts): CalendarDay | undefined {
  const found = pattern.exec(text);
  if (found === null || !TIME.test(text.slice(found[0].length))) {
    return undefined;
  }
  return dayOf(order(found.slice(1)));
}

function monthOf(name = ""): string {
  return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}

/** The day, if the calendar has it. */
function dayOf(parts: Parts): CalendarDay | undefined {
  const [year = 0, month = 0, day = 0] = parts.map(Number);
  if (!isDay(year, month, day)) {
    return undefined;
  }
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}

function isDay(year: number, month: number, day: number): boolean {
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  if (month === 2) {
    return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  }
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** In a name only years a note could be from count, so that a number of eight digits is rarely taken for a day. */
const NAME_YEAR = "(19\\d{2}|2[01]\\d{2})";
const NAMED_YEAR_FIRST = new RegExp(`(?<!\\d)${NAME_YEAR}([-_. ]?)(\\d{2})\\2(\\d{2})(?!\\d)`, "g");
const NAMED_MINUTES = new RegExp(`(?<!\\d)${NAME_YEAR}()(\\d{2})(\\d{2})[0-2]\\d[0-5]\\d(?:[0-5]\\d)?(?!\\d)`, "g");
const NAMED_YEAR_LAST = new RegExp(`(?<!\\d)(\\d{2})([-_. ])(\\d{2})\\2${NAME_YEAR}(?!\\d)`, "g");

/** The day in a file's name, at its start, its end or anywhere between: `2026-11-22-x`, `x 20261122`, `202611220930`, `22-11-2026`. */
export function dateFromFileName(name: string, { monthFirst = false }: DateOptions = {}): CalendarDay | undefined {
  if (!/\d\d/.test(name)) {
    return undefined;
  }
  const dayLast = (groups: readonly string[]): Parts => [groups[0], groups[2], groups[3]];
  const yearLast = ([first, , second, year]: readonly string[]): Parts => (monthFirst ? [year, first, second] : [year, second, first]);
  return firstDay(NAMED_YEAR_FIRST, name, dayLast) ?? firstDay(NAMED_MINUTES, name, dayLast) ?? firstDay(NAMED_YEAR_LAST, name, yearLast);
}

function firstDay(pattern: RegExp, name: string, order: (groups: readonly string[]) => Parts): CalendarDay | undefined {
  for (const found of name.matchAll(pattern)) {
    const day = dayOf(order(found.slice(1)));
    if (day !== undefined) {
      return day;
    }
  }
  return undefined;
}
