import { daysLater, lastDayOf, weekdayOf } from "../../../src/core/overview/days";
import { monthsLater } from "../../../src/core/note/laterDay";

/** A key with what is held down beside it. */
export type Pressed = Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey" | "metaKey">;

/**
 * The day a key leads to from another, as in the calendars people know; it stays in the year. Undefined for a key that leads nowhere. With Shift,
 * Page Up and Page Down are the page's: they go to another year.
 */
export function dayAfterKey({ key, shiftKey, ctrlKey, metaKey }: Pressed, day: string, firstWeekday: number): string | undefined {
  const year = day.slice(0, 4);
  const intoWeek = (weekdayOf(day) - firstWeekday + 7) % 7;
  const [first, last] = [`${day.slice(0, 7)}-01`, lastDayOf(day.slice(0, 7))];
  if (shiftKey) {
    return undefined;
  }
  switch (key) {
    case "ArrowLeft":
      return within(year, daysLater(day, -1));
    case "ArrowRight":
      return within(year, daysLater(day, 1));
    case "ArrowUp":
      return within(year, daysLater(day, -7), day);
    case "ArrowDown":
      return within(year, daysLater(day, 7), day);
    case "PageUp":
      return within(year, monthsLater(day, -1), day);
    case "PageDown":
      return within(year, monthsLater(day, 1), day);
    case "Home":
      return ctrlKey || metaKey ? `${year}-01-01` : later(first, daysLater(day, -intoWeek));
    case "End":
      return ctrlKey || metaKey ? `${year}-12-31` : earlier(last, daysLater(day, 6 - intoWeek));
    default:
      return undefined;
  }
}

/** The same day of another year, or the last of its month where there is none. */
export function sameDayIn(year: string, day: string): string {
  const month = `${year}-${day.slice(5, 7)}`;
  return earlier(lastDayOf(month), `${month}-${day.slice(8)}`);
}

function within(year: string, day: string, otherwise?: string): string {
  return day.startsWith(year) ? day : (otherwise ?? (day < year ? `${year}-01-01` : `${year}-12-31`));
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}
