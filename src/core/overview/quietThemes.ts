import type { Entry } from "../log/entry";
import type { CalendarDay } from "../note/note";
import type { Theme, Vocabulary } from "../themes/vocabulary";
import { daysBetween } from "./days";

/** So many days without a note on it make a theme quiet. */
export const quietAfter = 90;

export interface QuietTheme {
  readonly theme: Theme;
  readonly latest: Entry;
  /** The day of that note. */
  readonly since: CalendarDay;
}

/**
 * Themes that were written on, and not for a while, the longest quiet first. Where nothing at all was written meanwhile it is the log that is
 * quiet, not its themes: then there are none. `entries` are newest first.
 */
export function quietThemes(entries: readonly Entry[], vocabulary: Vocabulary, today: CalendarDay): readonly QuietTheme[] {
  const latest = new Map<string, QuietTheme>();
  let isLogQuiet = true;
  for (const entry of entries) {
    const since = entry.note.date;
    if (since === undefined) {
      break;
    }
    isLogQuiet &&= isQuiet(since, today);
    for (const id of entry.themes) {
      const theme = vocabulary.theme(id);
      if (theme && !latest.has(id)) {
        latest.set(id, { theme, latest: entry, since });
      }
    }
  }
  return isLogQuiet ? [] : [...latest.values()].filter(({ since }) => isQuiet(since, today)).toReversed();
}

function isQuiet(since: CalendarDay, today: CalendarDay): boolean {
  return daysBetween(since, today) >= quietAfter;
}
