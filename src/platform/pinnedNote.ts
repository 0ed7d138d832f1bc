import * as vscode from "vscode";
import type { Entry } from "../core/log/entry";
import type { ActiveNote } from "./activeNote";
import type { LiveLog } from "./liveLog";

interface Sources {
  readonly log: LiveLog;
  readonly activeNote: ActiveNote;
}

/**
 * The note whose connections are shown: the one that is pinned, else the one that is open. A pinned note stays so when it is renamed,
 * and until it is gone. Not kept: a new window begins with the open note.
 */
export class PinnedNote implements vscode.Disposable {
  readonly #log: LiveLog;
  readonly #activeNote: ActiveNote;
  readonly #didChange = new vscode.EventEmitter<void>();
  readonly #subscription: vscode.Disposable;
  #pinned: Pick<Entry, "id" | "identity"> | undefined;

  /** Fires when another note is to be shown, or the same one is pinned or no longer. */
  readonly onDidChange = this.#didChange.event;

  constructor({ log, activeNote }: Sources) {
    this.#log = log;
    this.#activeNote = activeNote;
    const follow = (): void => this.#follow();
    const tell = (): void => void (this.#pinned ? undefined : this.#didChange.fire());
    this.#subscription = vscode.Disposable.from(log.onDidChange(follow), activeNote.onDidChange(tell));
  }

  /** The pinned note, if any is. */
  get entry(): Entry | undefined {
    return this.#pinned && this.#log.index.get(this.#pinned.id);
  }

  /** The id of the note to show the connections of. */
  get shown(): string | undefined {
    return this.#pinned?.id ?? this.#activeNote.uri?.toString();
  }

  /** False where there is no such note. */
  pin(id: string): boolean {
    const entry = this.#log.index.get(id);
    this.#pinned = entry ?? this.#pinned;
    this.#didChange.fire();
    return entry !== undefined;
  }

  unpin(): void {
    this.#pinned = undefined;
    this.#didChange.fire();
  }

  dispose(): void {
    vscode.Disposable.from(this.#subscription, this.#didChange).dispose();
  }

  #follow(): void {
    const pinned = this.#pinned;
    if (pinned && !this.#log.index.get(pinned.id)) {
      this.#pinned = this.#log.index.all().find(({ identity }) => identity === pinned.identity);
      this.#didChange.fire();
    }
  }
}
