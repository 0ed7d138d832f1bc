import { revisitedDays } from "../note/comingBack";
import type { CalendarDay, Note } from "../note/note";
import { newestFirst, type Entry } from "./entry";
import type { ChangeWatch, Log } from "./log";

/** A note to come back to, and the day its writer chose for it. */
export interface Revisit {
  readonly entry: Entry;
  readonly day: CalendarDay;
}

export interface Revisits {
  /** Those whose day has come, the one that waits longest first. */
  readonly due: readonly Revisit[];
  /** The others, the soonest first. */
  readonly later: readonly Revisit[];
}

/**
 * The notes with a day to come back to. Made when somebody first looks, by going through the log once; from then on by what changes in it. A note
 * that was come back to on its day, or after it, is done with, and one that rests is left in peace.
 */
export class RevisitList {
  readonly #log: Log;
  readonly #words: readonly string[];
  readonly #watch: ChangeWatch;
  readonly #waiting = new Map<string, Revisit>();
  #inOrder: readonly Revisit[] | undefined;

  /** `words` are those a heading begins with under which a note was come back to. */
  constructor(log: Log, words: readonly string[]) {
    this.#log = log;
    this.#words = words;
    this.#watch = log.watch();
    log.all().forEach((entry) => this.#take(entry.id, entry));
  }

  on(today: CalendarDay): Revisits {
    for (const id of this.#watch.take()) {
      this.#take(id, this.#log.get(id));
    }
    this.#inOrder ??= [...this.#waiting.values()].toSorted(soonestFirst);
    const firstLater = this.#inOrder.findIndex(({ day }) => day > today);
    const due = firstLater < 0 ? this.#inOrder.length : firstLater;
    return { due: this.#inOrder.slice(0, due), later: this.#inOrder.slice(due) };
  }

  end(): void {
    this.#watch.end();
  }

  #take(id: string, entry: Entry | undefined): void {
    const day = entry && dayToComeBack(entry.note, this.#words);
    if (entry && day !== undefined) {
      this.#waiting.set(id, { entry, day });
      this.#inOrder = undefined;
    } else if (this.#waiting.delete(id)) {
      this.#inOrder = undefined;
    }
  }
}

/** Undefined where there is none to come. */
function dayToComeBack(note: Note, words: readonly string[]): CalendarDay | undefined {
  const { revisit, rests } = note;
  if (revisit === undefined || rests || revisitedDays(note, words).some((day) => day >= revisit)) {
    return undefined;
  }
  return revisit;
}

function soonestFirst(a: Revisit, b: Revisit): number {
  return a.day === b.day ? newestFirst(a.entry, b.entry) : a.day < b.day ? -1 : 1;
}
