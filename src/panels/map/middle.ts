import type { Entry } from "../../core/log/entry";
import type { Log } from "../../core/log/log";
import { noteKey, noteOfKey } from "../../core/log/noteKeys";

/** The note in the middle of the map; the same note when it is renamed or moved. */
export class Middle {
  /** A URI as text; of a note that may not have been read yet. */
  #id: string | undefined;
  #key: string | undefined;

  get isChosen(): boolean {
    return this.#id !== undefined;
  }

  /** Says whether that is another note. */
  choose(id: string): boolean {
    const isOther = id !== this.#id;
    if (isOther) {
      this.#id = id;
      this.#key = undefined;
    }
    return isOther;
  }

  /** Undefined when it is gone, or not there yet. Where none was chosen it is the newest. */
  entry(log: Log): Entry | undefined {
    const chosen = this.#id === undefined ? log.all()[0] : log.get(this.#id);
    const entry = this.#key === undefined ? chosen : noteOfKey(this.#key, log);
    if (entry) {
      this.#id = entry.id;
      this.#key = noteKey(entry);
    }
    return entry;
  }
}
