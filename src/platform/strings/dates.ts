import type { CalendarDay } from "../../core/note/note";

export type Dates = ReturnType<typeof createDates>;

/** Calendar days in words, in the editor's language (its English is British). */
export function createDates(language: string) {
  const locale = localeOf(language);
  const inWords = (options: Intl.DateTimeFormatOptions): ((day: CalendarDay) => string) => {
    // Made on first use: a formatter costs far more than a date.
    let format: Intl.DateTimeFormat | undefined;
    return remembering((day) =>
      (format ??= new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" })).format(atNoon(day)).replace(",", ""),
    );
  };
  const month = inWords({ month: "long" });
  const longDate = inWords({ day: "numeric", month: "long", year: "numeric" });
  return {
    /** 22 Nov 2026 */
    day: inWords({ day: "numeric", month: "short", year: "numeric" }),
    /** Sunday 22 November 2026 */
    longDay: inWords({ weekday: "long", day: "numeric", month: "long", year: "numeric" }),
    /** 22 November 2026 where the language is English, else as 2026-11-22: what stands in a note is read again. */
    headingDay: (day: CalendarDay) => (locale.startsWith("en") ? longDate(day) : day),
    /** Sun 22 */
    dayOfMonth: inWords({ weekday: "short", day: "numeric" }),
    /** `2026-11` → November */
    month: (yearAndMonth: string) => month(`${yearAndMonth}-01`),
  };
}

/** The editor's English is British. */
export function localeOf(language: string): string {
  return language === "en" ? "en-GB" : language;
}

/** Views say the same days over and over; ten years of them are kept. */
function remembering(inWords: (day: CalendarDay) => string): (day: CalendarDay) => string {
  const known = new Map<CalendarDay, string>();
  return (day) => {
    const words = known.get(day) ?? inWords(day);
    if (known.size > 4000) {
      known.clear();
    }
    known.set(day, words);
    return words;
  };
}

function atNoon(day: CalendarDay): Date {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, dayOfMonth, 12));
}
