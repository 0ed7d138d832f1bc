import type { CalendarDay } from "./note";

/** The day so many months on, or the last one of that month where it has no such day. */
export function monthsLater(day: CalendarDay, months: number): CalendarDay {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0));
  const wanted = new Date(Date.UTC(year, month - 1 + months, Math.min(dayOfMonth, last.getUTCDate())));
  return wanted.toISOString().slice(0, 10);
}

/** The day so many days on, or before where the number is negative. */
export function daysLater(day: CalendarDay, days: number): CalendarDay {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, dayOfMonth + days)).toISOString().slice(0, 10);
}
