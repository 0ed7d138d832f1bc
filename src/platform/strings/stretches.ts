import type { CalendarDay } from "../../core/note/note";
import { monthsOfQuarter, type Stretch, type StretchLength } from "../../core/overview/periods";
import { localeOf } from "./dates";

/** Months, quarters and weekdays in words, in the editor's language. */
export function stretchWords(language: string) {
  const locale = localeOf(language);
  const formatter = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
  const shortMonth = formatter({ month: "short", year: "numeric" });
  const longMonth = formatter({ month: "long" });
  const longMonthAndYear = formatter({ month: "long", year: "numeric" });
  const [weekday, shortWeekday] = [formatter({ weekday: "long" }), formatter({ weekday: "narrow" })];
  /** A range costs far more to format than to remember. */
  const known = new Map<Stretch, string>();
  const quarter = (stretch: Stretch): string => {
    const months = monthsOfQuarter(stretch);
    const words = known.get(stretch) ?? shortMonth.formatRange(middleOf(months[0] ?? ""), middleOf(months.at(-1) ?? ""));
    known.set(stretch, words);
    return words;
  };
  return {
    /** Nov 2026; Oct–Dec 2026; 2026 */
    stretch: (stretch: Stretch, length: StretchLength): string =>
      length === "year" ? stretch : length === "quarter" ? quarter(stretch) : shortMonth.format(middleOf(stretch)),
    /** March; of another year than today's, March 2025 */
    since: (day: CalendarDay, today: CalendarDay): string =>
      (day.slice(0, 4) === today.slice(0, 4) ? longMonth : longMonthAndYear).format(middleOf(day)),
    /** 1 for Monday to 7 for Sunday. */
    firstWeekday: firstWeekdayIn(locale),
    /** Monday to Sunday. */
    weekdays: Array.from({ length: 7 }, (_, n) => {
      // 5 January 2026 is a Monday.
      const day = new Date(Date.UTC(2026, 0, 5 + n, 12));
      return { long: weekday.format(day), short: shortWeekday.format(day) };
    }),
  };
}

/** Where the platform does not say, weeks begin as ISO has them. */
function firstWeekdayIn(locale: string): number {
  const about: object = new Intl.Locale(locale);
  const info: unknown =
    "getWeekInfo" in about && typeof about.getWeekInfo === "function"
      ? about.getWeekInfo()
      : "weekInfo" in about
        ? about.weekInfo
        : undefined;
  const first = typeof info === "object" && info !== null && "firstDay" in info ? info.firstDay : undefined;
  return typeof first === "number" && first >= 1 && first <= 7 ? first : 1;
}

/** Any moment of the month that is in no time zone another. */
function middleOf(monthOrDay: string): Date {
  const [year = 0, month = 1] = monthOrDay.split("-").map(Number);
  const middle = new Date(0);
  middle.setUTCFullYear(year, month - 1, 15);
  return middle;
}
