import * as vscode from "vscode";
import type { Entry } from "../core/log/entry";
import { OpenSteps } from "../core/steps/openSteps";
import type { DateOptions } from "../core/note/date";
import type { LiveLog } from "./liveLog";
import type { Settings } from "./settings";

/** By how long ago they were written and the day they are for, or by the themes of their notes. */
export type StepGrouping = "age" | "theme";

interface Sources {
  readonly log: LiveLog;
  readonly settings: Settings;
  readonly storage: vscode.Memento;
}

/** Under which the grouping is remembered. */
const groupingKey = "steps.grouping";

/** The open steps of the log, gathered when first asked for, and how the view groups them. */
export class LiveSteps implements vscode.Disposable {
  readonly #sources: Sources;
  readonly #didChange = new vscode.EventEmitter<void>();
  readonly #following: vscode.Disposable;
  /** By the folder a note is in: asking VS Code for each would cost more than all the rest. */
  readonly #dates = new Map<string, DateOptions>();
  #steps: OpenSteps | undefined;

  /** Fires when the grouping has changed; the steps themselves change with the log. */
  readonly onDidChange = this.#didChange.event;

  constructor(sources: Sources) {
    this.#sources = sources;
    // The log is then read anew, and each note taken in again.
    this.#following = sources.settings.onDidChange((affects) => affects("dates.monthFirst") && this.#dates.clear());
  }

  /** As the log is now; this begins to read it. */
  get current(): OpenSteps {
    const { log } = this.#sources;
    void log.start();
    this.#steps ??= new OpenSteps(log.index, this.datesOf);
    this.#steps.update();
    return this.#steps;
  }

  get grouping(): StepGrouping {
    return this.#sources.storage.get(groupingKey) === "theme" ? "theme" : "age";
  }

  async group(by: StepGrouping): Promise<void> {
    await this.#sources.storage.update(groupingKey, by);
    this.#didChange.fire();
  }

  readonly datesOf = ({ root, id }: Entry): DateOptions => {
    const folder = root || id;
    const known = this.#dates.get(folder) ?? { monthFirst: this.#sources.settings.get("dates.monthFirst", vscode.Uri.parse(folder, true)) };
    this.#dates.set(folder, known);
    return known;
  };

  dispose(): void {
    this.#steps?.end();
    vscode.Disposable.from(this.#following, this.#didChange).dispose();
  }
}
