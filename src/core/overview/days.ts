import type { CalendarDay } from "../note/note";

const dayLength = 24 * 60 * 60 * 1000;

/** The middle of the day in UTC, where no clock is ever put forward. */
function noonOf(day: CalendarDay): Date {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split("-").map(Number);
  const noon = new Date(0);
  // Not `Date.UTC`, to which the years 0 to 99 are of the twentieth century.
  noon.setUTCFullYear(year, month - 1, dayOfMonth);
  noon.setUTCHours(12);
  return noon;
}

/** How many days after `from` the other day is; negative where it is before. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return Math.round((noonOf(to).getTime() - noonOf(from).getTime()) / dayLength);
}

/** The day so many days on. */
export function daysLater(day: CalendarDay, days: number): CalendarDay {
  return new Date(noonOf(day).getTime() + days * dayLength).toISOString().slice(0, 10);
}

/** 1 for Monday to 7 for Sunday, as ISO numbers them. */
export function weekdayOf(day: CalendarDay): number {
  return noonOf(day).getUTCDay() || 7;
}

/** The last day of a month such as `2026-02`. */
export function lastDayOf(month: string): CalendarDay {
  const [year = 0, number = 1] = month.split("-").map(Number);
  const last = noonOf(`${month}-01`);
  last.setUTCFullYear(year, number, 0);
  return last.toISOString().slice(0, 10);
}

/** The months of a year such as `2026`. */
export function monthsOf(year: string): readonly string[] {
  return Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, "0")}`);
}

/** The weeks of a month, each of seven days from this weekday on; undefined stands for a day of the month before or after. */
export function weeksOf(month: string, firstWeekday: number): readonly (readonly (CalendarDay | undefined)[])[] {
  const first = `${month}-01`;
  const ahead = (weekdayOf(first) - firstWeekday + 7) % 7;
  const length = Number(lastDayOf(month).slice(8));
  return Array.from({ length: Math.ceil((ahead + length) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_unused, weekday) => {
      const day = week * 7 + weekday - ahead + 1;
      return day >= 1 && day <= length ? `${month}-${String(day).padStart(2, "0")}` : undefined;
    }),
  );
}
