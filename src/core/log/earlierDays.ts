import { daysLater, monthsLater } from "../note/laterDay";
import type { CalendarDay } from "../note/note";
import { datedBetween } from "./calendar";
import { newestFirst, type Entry } from "./entry";
import type { Log } from "./log";

/** The notes of this day in earlier years, newest first. On 28 February of a year without a 29th, those of the 29th come too. */
export function onThisDay(log: Log, today: CalendarDay): readonly Entry[] {
  const [thisYear = "", monthAndDay] = [today.slice(0, 4), today.slice(4)];
  const isLeapless = monthAndDay === "-02-28" && daysLater(today, 1).endsWith("-03-01");
  const days = isLeapless ? ["-02-29", monthAndDay] : [monthAndDay];
  const years = log.years().filter(({ year }) => year < thisYear);
  return years.flatMap(({ year }) => days.flatMap((day) => log.onDay(year + day))).filter(({ note }) => !note.rests);
}

/** So many days before and after count as a year ago: hardly anybody writes on a theme each day. */
const around = 21;

/** The notes on any of these themes from about a year before today, those nearest to that day first; without the note itself. */
export function aYearAgo(log: Log, { themes, id }: Pick<Entry, "themes" | "id">, today: CalendarDay): readonly Entry[] {
  const day = monthsLater(today, -12);
  const [from, to] = [daysLater(day, -around), daysLater(day, around)];
  const found = new Set(themes.flatMap((theme) => datedBetween(log.onTheme(theme), from, to)));
  const away = ({ note }: Entry): number => Math.abs(Date.parse(note.date ?? "") - Date.parse(day));
  return [...found].filter((entry) => entry.id !== id && !entry.note.rests).toSorted((a, b) => away(a) - away(b) || newestFirst(a, b));
}
