import type { Entry } from "../log/entry";
import type { CalendarDay } from "../note/note";
import { daysBetween } from "./days";

/** So many days without a note are worth a quiet word to who asked for it: a week, as people who keep a weekly hour think. */
const worthSaying = 7;

/**
 * How many days ago the last note was written, where that is worth saying; undefined where it is not, where there is no dated note, and until the
 * day to which it is put off. `entries` are newest first; notes of days to come do not count.
 */
export function daysSinceLastNote(
  entries: readonly Entry[],
  { today, putOffTo }: { today: CalendarDay; putOffTo: CalendarDay },
): number | undefined {
  if (today < putOffTo) {
    return undefined;
  }
  for (const { note } of entries) {
    if (note.date === undefined) {
      return undefined;
    }
    if (note.date <= today) {
      const days = daysBetween(note.date, today);
      return days >= worthSaying ? days : undefined;
    }
  }
  return undefined;
}
