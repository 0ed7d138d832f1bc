import type { Entry } from "./entry";

/** The entries, given newest first, whose date starts with `prefix`, such as `2026-11`. */
export function datedWithin<E extends Entry>(entries: readonly E[], prefix: string): readonly E[] {
  return entries.slice(...rangeOf(entries, prefix));
}

/** The entries, given newest first, of the days from one to another, both among them. */
export function datedBetween<E extends Entry>(entries: readonly E[], from: string, to: string): readonly E[] {
  return entries.slice(
    firstAfter(entries, (date) => date > to),
    firstAfter(entries, (date) => date >= from),
  );
}

export function undatedOf<E extends Entry>(entries: readonly E[]): readonly E[] {
  return entries.slice(firstAfter(entries, (date) => date !== ""));
}

function rangeOf(entries: readonly Entry[], prefix: string): [start: number, end: number] {
  const start = firstAfter(entries, (date) => date.slice(0, prefix.length) > prefix);
  return [start, firstAfter(entries, (date) => date.slice(0, prefix.length) >= prefix)];
}

/** The index of the first entry for which the test, true of all before it, is no longer so. An undated entry's date is empty. */
function firstAfter(entries: readonly Entry[], isBefore: (date: string) => boolean): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(entries[middle]?.note.date ?? "")) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
