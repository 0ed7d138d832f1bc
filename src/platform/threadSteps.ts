import type { Entry } from "../core/log/entry";
import type { Log } from "../core/log/log";

/** The notes next to one in its thread, each once. */
export function notesBefore(log: Log, id: string): readonly Entry[] {
  return [...new Set(log.before(id).map(({ entry }) => entry))];
}

export function notesAfter(log: Log, id: string): readonly Entry[] {
  return [...new Set(log.after(id).map(({ entry }) => entry))];
}
