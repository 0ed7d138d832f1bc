import type { CalendarDay } from "../note/note";
import type { Step } from "./step";

/**
 * Steps for a day to come, today among them; steps whose day has gone by; the others by how long ago their note was written, or without
 * a day of writing.
 */
export type AgeGroupId = "comingUp" | "goneBy" | "week" | "month" | "quarter" | "year" | "longer" | "undated";

export interface AgeGroup {
  readonly id: AgeGroupId;
  readonly count: number;
  /** The first so many: the nearest day first, the newest note first. */
  first(limit: number): readonly Step[];
}

/** In days. */
const ages: readonly (readonly [AgeGroupId, number])[] = [
  ["week", 7],
  ["month", 31],
  ["quarter", 92],
  ["year", 366],
];

interface Steps {
  /** In the order of their days. */
  readonly withDay: readonly Step[];
  /** Newest first. */
  readonly withoutDay: readonly Step[];
}

/** The groups that have any. Found by leaps, not by looking at each step. */
export function byAge({ withDay, withoutDay }: Steps, today: CalendarDay): readonly AgeGroup[] {
  const now = firstNot(withDay, ({ due = "" }) => due < today);
  const coming = group("comingUp", withDay, [now, withDay.length]);
  const gone: AgeGroup = {
    id: "goneBy",
    count: now,
    first: (limit) => withDay.slice(Math.max(0, now - limit), now).toReversed(),
  };
  return [coming, gone, ...written(withoutDay, today)].filter(({ count }) => count > 0);
}

function written(steps: readonly Step[], today: CalendarDay): readonly AgeGroup[] {
  const since = (day: CalendarDay): number => firstNot(steps, ({ entry }) => (entry.note.date ?? "") >= day);
  const ends = ages.map(([, days]) => since(daysBefore(today, days)));
  const bounds = [0, ...ends, since("0"), steps.length];
  const ids: readonly AgeGroupId[] = [...ages.map(([id]) => id), "longer", "undated"];
  return ids.map((id, n) => group(id, steps, [bounds[n] ?? 0, bounds[n + 1] ?? 0]));
}

function group(id: AgeGroupId, steps: readonly Step[], [start, end]: readonly [number, number]): AgeGroup {
  return { id, count: end - start, first: (limit) => steps.slice(start, Math.min(end, start + limit)) };
}

function daysBefore(day: CalendarDay, days: number): CalendarDay {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, dayOfMonth - days)).toISOString().slice(0, 10);
}

/** How many days after `from` a day is; negative before it. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** The index of the first step for which the test, true of all before it, is no longer so. */
function firstNot(steps: readonly Step[], isSo: (step: Step) => boolean): number {
  let [low, high] = [0, steps.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const step = steps[middle];
    if (step && isSo(step)) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
