import * as vscode from "vscode";
import type { CalendarDay } from "../core/note/note";
import { daysLater } from "../core/overview/days";
import { daysSinceLastNote } from "../core/overview/lastNote";
import type { Clock } from "../core/ports";
import type { LiveLog } from "./liveLog";
import type { Settings } from "./settings";

const storageKey = "gentleCue.putOffTo";

interface CueOptions {
  readonly log: LiveLog;
  readonly settings: Settings;
  readonly clock: Clock;
  readonly storage: vscode.Memento;
}

/** Whether there is something to be said about how long ago the last note was: off unless asked for, and a line in the Log view at most. */
export class GentleCue implements vscode.Disposable {
  readonly #options: CueOptions;
  readonly #didChange = new vscode.EventEmitter<void>();
  readonly #following: vscode.Disposable;

  readonly onDidChange = this.#didChange.event;

  constructor(options: CueOptions) {
    this.#options = options;
    this.#following = options.settings.onDidChange((affects) => affects("views.lastNoteCue") && this.#didChange.fire());
  }

  /** How many days ago the last note was; undefined where nothing is to be said. */
  get days(): number | undefined {
    const { log, settings, clock, storage } = this.#options;
    return settings.get("views.lastNoteCue") && log.state === "read"
      ? daysSinceLastNote(log.index.all(), { today: clock.today(), putOffTo: storage.get(storageKey, "") })
      : undefined;
  }

  /** Says nothing for so many days; kept for this workspace. */
  async putOff(days: number): Promise<void> {
    const to: CalendarDay = daysLater(this.#options.clock.today(), days);
    await this.#options.storage.update(storageKey, to);
    this.#didChange.fire();
  }

  dispose(): void {
    this.#following.dispose();
    this.#didChange.dispose();
  }
}
