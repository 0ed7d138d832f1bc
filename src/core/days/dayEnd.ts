import type { CalendarDay } from "../note/note";
import { daysLater } from "./daysLater";

/** An hour of the night or the morning, `0:00` to `12:00`. */
const HOUR = /^(?:(0?\d|1[01]):([0-5]\d)|12:00)$/;

/** When a day ends, as minutes past midnight; 0 where what is written is no such hour. */
export function dayEndMinutes(written: string): number {
  const found = HOUR.exec(written.trim());
  return !found ? 0 : found[1] === undefined ? 720 : Number(found[1]) * 60 + Number(found[2]);
}

const two = (n: number): string => String(n).padStart(2, "0");

/**
 * The day that a moment belongs to, in the time zone of the machine: until the hour at which days end, it is still the day before. An
 * hour that comes twice when clocks go back ends the day the first time; one that is left out ends it where the clocks go on.
 */
export function dayAt(moment: Date, endsAt = 0): CalendarDay {
  const day = `${String(moment.getFullYear()).padStart(4, "0")}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
  const end = new Date(moment.getFullYear(), moment.getMonth(), moment.getDate(), Math.floor(endsAt / 60), endsAt % 60);
  return endsAt > 0 && moment.getTime() < end.getTime() ? daysLater(day, -1) : day;
}
