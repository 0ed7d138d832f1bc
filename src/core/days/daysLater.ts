import type { CalendarDay } from "../note/note";

const millisecondsADay = 86_400_000;

/** The day so many days on; before it where the number is negative. Days are counted, not hours: no change of clocks moves one. */
export function daysLater(day: CalendarDay, days: number): CalendarDay {
  return new Date(Date.parse(day) + days * millisecondsADay).toISOString().slice(0, 10);
}

/** 1 for Monday to 7 for Sunday. */
export function weekday(day: CalendarDay): number {
  return new Date(Date.parse(day)).getUTCDay() || 7;
}
