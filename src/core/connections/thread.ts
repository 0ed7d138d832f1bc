import type { Entry } from "../log/entry";
import type { Log } from "../log/log";
import type { Connection, ConnectionKind, ThreadReason } from "./connection";
import { defaultLimit } from "./connection";

/** A thread is followed until so many notes of it are met: far more than anyone writes, and soon done. */
const longestThread = 500;

interface Step {
  readonly other: Entry;
  readonly direction: ThreadReason["direction"];
  /** How many notes on from the note looked at. */
  readonly steps: number;
  /** The line that says so nearest to a reader: in the note looked at for what came before it, in the other for what came after. */
  readonly line: number;
  readonly source: string;
}

/**
 * The notes of this one's thread: those it continues, those that these continue, and so on, and the same the other way; nearest first. A
 * note that can be reached in several ways is where it is nearest. Strength is 1 for a note next to this one and falls with the steps
 * between them: 1 / steps.
 */
export const thread: ConnectionKind = {
  id: "thread",
  find(entry, log, { limit = defaultLimit } = {}) {
    const found = stepsFrom(entry, log);
    return { connections: found.slice(0, limit).map(connectionOf), total: found.length };
  },
};

function stepsFrom(entry: Entry, log: Log): readonly Step[] {
  const met = new Set([entry.id]);
  const isNew = ({ other }: Step): boolean => met.size < met.add(other.id).size;
  const found: Step[] = [];
  let ends: readonly Step[] = [...before(entry, log), ...after(entry, log, 1)].filter(isNew);
  while (ends.length > 0 && found.length < longestThread) {
    found.push(...ends);
    ends = ends.flatMap((end) => onFrom(end, log)).filter(isNew);
  }
  return found;
}

function before({ id }: Entry, log: Log): readonly Step[] {
  return log.before(id).map(({ entry, link }) => ({ other: entry, direction: "before", steps: 1, line: link.line, source: id }));
}

function after({ id }: Entry, log: Log, steps: number): readonly Step[] {
  return log.after(id).map(({ entry, link }) => ({ other: entry, direction: "after", steps, line: link.line, source: entry.id }));
}

function onFrom(end: Step, log: Log): readonly Step[] {
  const steps = end.steps + 1;
  return end.direction === "after"
    ? after(end.other, log, steps)
    : log.before(end.other.id).map(({ entry }) => ({ ...end, other: entry, steps }));
}

function connectionOf({ other, direction, steps, line, source }: Step): Connection {
  return { kind: "thread", other, strength: 1 / steps, reason: { code: "thread", direction, steps }, line, source };
}
