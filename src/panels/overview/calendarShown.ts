import type { Entry } from "../../core/log/entry";
import type { CalendarDay } from "../../core/note/note";
import { daysWritten } from "../../core/overview/calendarYear";
import { daysLater, lastDayOf, monthsOf } from "../../core/overview/days";
import type { CalendarShown, DayShown } from "../../protocol/overviewMessages";
import { noteShown, type OverviewSource } from "./overviewSource";

/** So many notes of a day are named in the table; a click on the day offers all. */
const mostNamed = 5;

/** Every day of the year, those with notes and the others. `years` are newest first. */
export function calendarShown(source: OverviewSource, year: string, years: readonly string[]): CalendarShown {
  const { entries, words } = source;
  const written = daysWritten(entries, year);
  const count = [...written.values()].reduce((sum, notes) => sum + notes.length, 0);
  return {
    year,
    back: years.find((other) => other < year),
    forward: years.findLast((other) => other > year),
    summary: words.notesIn(year, count),
    months: monthsOf(year).map((month) => ({
      month,
      label: words.month(month),
      days: daysOf(month).map((day) => dayShown(source, day, written.get(day) ?? [])),
    })),
  };
}

function dayShown({ words }: OverviewSource, day: CalendarDay, notes: readonly Entry[]): DayShown {
  const label = words.longDay(day);
  return {
    day,
    label,
    spoken: notes.length === 0 ? label : words.spokenCount(label, notes.length),
    count: notes.length,
    notes: notes.slice(0, mostNamed).map((entry) => noteShown(entry, words)),
  };
}

function daysOf(month: string): readonly CalendarDay[] {
  return Array.from({ length: Number(lastDayOf(month).slice(8)) }, (_, n) => daysLater(`${month}-01`, n));
}
