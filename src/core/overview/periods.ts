import { datedWithin } from "../log/calendar";
import type { Entry } from "../log/entry";
import type { CalendarDay } from "../note/note";
import { monthsOf } from "./days";

/** What is looked at: a year such as `2026`, or all of them. */
export type Period = string;

export const allYears = "all";

/** A stretch of time by its name: a month `2026-11`, a quarter `2026-Q4` or a year `2026`. */
export type Stretch = string;

export type StretchLength = "month" | "quarter" | "year";

/** So many fit beside one another; a log over more quarters is shown by years. */
const mostQuarters = 48;
/** Further apart than notes are in earnest: then only the stretches that have any are shown. */
const mostStretches = 200;

/** The notes of a period, given newest first; with all years those without a date are among them. */
export function notesWithin<E extends Entry>(entries: readonly E[], period: Period): readonly E[] {
  return period === allYears ? entries : datedWithin(entries, period);
}

export function stretchOf(day: CalendarDay, length: StretchLength): Stretch {
  const year = day.slice(0, 4);
  return length === "year" ? year : length === "month" ? day.slice(0, 7) : `${year}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

/** The months of a quarter such as `2026-Q4`. */
export function monthsOfQuarter(quarter: Stretch): readonly string[] {
  const last = Number(quarter.slice(6)) * 3;
  return monthsOf(quarter.slice(0, 4)).slice(last - 3, last);
}

/** The stretches that a period is shown in, oldest first: the months of a year; the quarters, or years, of all that has a date. */
export function stretchesOf(
  entries: readonly Entry[],
  period: Period,
): { readonly length: StretchLength; readonly stretches: readonly Stretch[] } {
  if (period !== allYears) {
    return { length: "month", stretches: monthsOf(period) };
  }
  const quarters = quartersOf(entries, period);
  return quarters.length > mostQuarters
    ? { length: "year", stretches: between(entries, "year") }
    : { length: "quarter", stretches: quarters };
}

/** The quarters of a year, or those from the first note to the latest, oldest first. */
export function quartersOf(entries: readonly Entry[], period: Period): readonly Stretch[] {
  return period === allYears ? between(entries, "quarter") : [1, 2, 3, 4].map((quarter) => `${period}-Q${quarter}`);
}

function between(entries: readonly Entry[], length: "quarter" | "year"): readonly Stretch[] {
  const days = entries.map(({ note }) => note.date).filter((day) => day !== undefined);
  const [latest, first] = [days[0], days.at(-1)];
  if (first === undefined || latest === undefined) {
    return [];
  }
  const years = Number(latest.slice(0, 4)) - Number(first.slice(0, 4)) + 1;
  return years * (length === "quarter" ? 4 : 1) > mostStretches
    ? [...new Set(days.map((day) => stretchOf(day, length)))].toReversed()
    : everyOne(first, latest, length);
}

function everyOne(first: CalendarDay, latest: CalendarDay, length: "quarter" | "year"): readonly Stretch[] {
  const [from, to] = [Number(first.slice(0, 4)), Number(latest.slice(0, 4))];
  const years = Array.from({ length: to - from + 1 }, (_, n) => String(from + n).padStart(4, "0"));
  const all = length === "year" ? years : years.flatMap((year) => [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`));
  return all.filter((stretch) => stretch >= stretchOf(first, length) && stretch <= stretchOf(latest, length));
}
