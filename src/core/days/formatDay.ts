import type { CalendarDay } from "../note/note";
import { weekday } from "./daysLater";
import { isoWeek } from "./isoWeek";

/** Letters that stand for a part of a day, as many tools write them, or words in `[ ]` that stand for themselves. */
const PART = /\[([^\]]{0,60})\]|YYYY|YY|MMMM|MMM|MM|M|dddd|ddd|DD|D|GGGG|WW|W|Q|E/g;

/** A day in a form of one's own, such as `D MMMM YYYY` or `GGGG-[W]WW`; names of months and weekdays in the language. */
export function formatDay(day: CalendarDay, format: string, language: string): string {
  return format.replace(PART, (part, literal: string | undefined) => literal ?? partOf(day, part, language));
}

function partOf(day: CalendarDay, part: string, language: string): string {
  const [year = "", month = "", dayOfMonth = ""] = day.split("-");
  switch (part) {
    case "YYYY":
      return year;
    case "YY":
      return year.slice(2);
    case "MMMM":
    case "MMM":
      return named(day, language, { month: part === "MMMM" ? "long" : "short" });
    case "MM":
      return month;
    case "M":
      return String(Number(month));
    case "dddd":
    case "ddd":
      return named(day, language, { weekday: part === "dddd" ? "long" : "short" });
    case "DD":
      return dayOfMonth;
    case "D":
      return String(Number(dayOfMonth));
    case "GGGG":
      return isoWeek(day).year;
    case "WW":
      return isoWeek(day).week;
    case "W":
      return String(Number(isoWeek(day).week));
    case "Q":
      return String(Math.ceil(Number(month) / 3));
    default:
      return String(weekday(day));
  }
}

function named(day: CalendarDay, language: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" }).format(Date.parse(day));
}
