/** What people call days, in one language, in small letters. */
export interface DayNames {
  /** Months from 1, by their long and short names. */
  readonly months: ReadonlyMap<string, number>;
  /** Weekdays from 1 for Monday. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** How many days from today a word is: `yesterday` is -1. */
  readonly near: ReadonlyMap<string, number>;
}

/** 2024 began with a Monday; each month of it is asked for its name on its first day. */
const aMonday = Date.UTC(2024, 0, 1);

/** English, and the language of the editor as far as the platform knows its words. */
export function dayNames(language: string): DayNames {
  const languages = [...new Set(["en", language])];
  const months = Array.from({ length: 12 }, (_, n) => Date.UTC(2024, n, 1));
  const weekdays = Array.from({ length: 7 }, (_, n) => aMonday + n * 86_400_000);
  return {
    months: namesOf(languages, months, "month"),
    weekdays: namesOf(languages, weekdays, "weekday"),
    near: nearNames(languages),
  };
}

function namesOf(languages: readonly string[], moments: readonly number[], part: "month" | "weekday"): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const language of languages) {
    for (const width of ["long", "short"] as const) {
      // With a day beside it a month has the form that it has in dates (Polish “listopada”).
      const styles: readonly Intl.DateTimeFormatOptions[] = [{ [part]: width }, { [part]: width, day: "numeric" }];
      for (const format of styles.map((style) => new Intl.DateTimeFormat(language, { ...style, timeZone: "UTC" }))) {
        moments.forEach((moment, n) => {
          const name = format.formatToParts(moment).find(({ type }) => type === part)?.value ?? "";
          names.set(bare(name), n + 1);
        });
      }
    }
  }
  names.delete("");
  return names;
}

function nearNames(languages: readonly string[]): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const language of languages) {
    const words = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
    for (const days of [-2, -1, 0, 1, 2]) {
      names.set(bare(words.format(days, "day")), days);
    }
  }
  return names;
}

/** A name as it is compared: small letters, no full stop. */
export function bare(name: string): string {
  return name.toLowerCase().replaceAll(".", "").trim();
}
