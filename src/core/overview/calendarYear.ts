import { datedWithin } from "../log/calendar";
import type { Entry } from "../log/entry";
import type { CalendarDay } from "../note/note";

/** The days of a year that have notes, in the order of the calendar; the notes of a day are newest first, as given. */
export function daysWritten<E extends Entry>(entries: readonly E[], year: string): ReadonlyMap<CalendarDay, readonly E[]> {
  const days = new Map<CalendarDay, E[]>();
  for (const entry of datedWithin(entries, year).toReversed()) {
    const day = entry.note.date ?? "";
    const notes = days.get(day) ?? [];
    notes.unshift(entry);
    days.set(day, notes);
  }
  return days;
}

/** The years that have notes, and this one, newest first: those there is anything to see in. */
export function yearsToLookAt(entries: readonly Entry[], today: CalendarDay): readonly string[] {
  const dated = entries.flatMap(({ note }) => note.date ?? []);
  return [...new Set([...dated, today].map((day) => day.slice(0, 4)))].toSorted().toReversed();
}
