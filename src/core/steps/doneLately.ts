import type { Entry } from "../log/entry";
import type { Log } from "../log/log";
import type { Note } from "../note/note";
import { type DatesOf, doneStepsOf, type Step, stepKey } from "./step";

/** More than this many are not kept: the first of them are no longer of late. */
const mostKept = 50;

/** Steps that were seen open and then done, wherever they were ticked. One that is opened again, or goes, is no longer among them. */
export class DoneLately {
  readonly #log: Log;
  readonly #datesOf: DatesOf;
  /** In the order in which they were done. */
  #steps: readonly Step[] = [];

  constructor(log: Log, datesOf: DatesOf) {
    this.#log = log;
    this.#datesOf = datesOf;
  }

  /** The last one first. */
  steps(): readonly Step[] {
    return this.#steps.toReversed();
  }

  /** Takes in notes that changed; `openBefore` still tells of their open steps as they were. */
  take(ids: readonly string[], openBefore: (id: string) => readonly Step[]): void {
    const entries = ids.map((id) => this.#log.get(id)).filter((entry) => entry !== undefined);
    const kept = this.#steps.length === 0 ? [] : this.#keptOf(new Set(ids), entries);
    const known = new Set(kept.map(stepKey));
    const done = entries.flatMap((entry) => this.#doneIn(entry, openBefore(entry.id)).filter((step) => !known.has(stepKey(step))));
    this.#steps = [...kept, ...done].slice(-mostKept);
  }

  /** Those that are still done, as their notes are now. */
  #keptOf(changed: ReadonlySet<string>, entries: readonly Entry[]): readonly Step[] {
    const byIdentity = new Map(entries.map((entry) => [entry.identity, entry]));
    return this.#steps.flatMap((step) => {
      const entry = byIdentity.get(step.entry.identity);
      if (!entry) {
        return changed.has(step.entry.id) ? [] : [step];
      }
      return doneStepsOf(entry, this.#datesOf).filter((now) => stepKey(now) === stepKey(step));
    });
  }

  #doneIn(entry: Entry, before: readonly Step[]): readonly Step[] {
    const ticked = before.filter((step) => isDoneSince(step, entry.note));
    if (ticked.length === 0) {
      return [];
    }
    const keys = new Set(ticked.map(stepKey));
    return doneStepsOf(entry, this.#datesOf).filter((step) => keys.has(stepKey(step)));
  }
}

/** Whether its note now has more done tasks of its words than it had. */
function isDoneSince({ task, entry }: Step, now: Note): boolean {
  const count = (note: Note): number => note.tasks.filter(({ text, done }) => done && text === task.text).length;
  return count(now) > count(entry.note);
}
