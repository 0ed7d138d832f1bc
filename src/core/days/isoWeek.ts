import type { CalendarDay } from "../note/note";
import { daysLater, weekday } from "./daysLater";

/** A week of ISO 8601: from Monday to Sunday, in the year that its Thursday is in. */
export interface IsoWeek {
  /** Four digits. */
  readonly year: string;
  /** `01` to `53`. */
  readonly week: string;
  readonly monday: CalendarDay;
  readonly sunday: CalendarDay;
}

export function isoWeek(day: CalendarDay): IsoWeek {
  const monday = daysLater(day, 1 - weekday(day));
  const thursday = daysLater(monday, 3);
  const year = thursday.slice(0, 4);
  const week = Math.floor((Date.parse(thursday) - Date.parse(`${year}-01-01`)) / (7 * 86_400_000)) + 1;
  return { year, week: String(week).padStart(2, "0"), monday, sunday: daysLater(monday, 6) };
}
