import { newestFirst } from "./entry";
import type { Entry } from "./entry";
import type { Log } from "./log";

/** The newest `limit` notes that have all of these themes, newest first, and how many do; each distinct set of themes is looked at once. */
export function onAllThemes(
  log: Log,
  themeIds: readonly string[],
  limit = Infinity,
): { readonly entries: readonly Entry[]; readonly total: number } {
  const sets = log.themeSets().filter(({ names }) => themeIds.every((id) => names.includes(id)));
  const total = sets.reduce((sum, { size }) => sum + size, 0);
  const newest = sets.flatMap(({ entries }) => entries.slice(0, limit));
  return { entries: newest.toSorted(newestFirst).slice(0, limit), total };
}
