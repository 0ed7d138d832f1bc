import * as vscode from "vscode";
import { Wording } from "../core/connections/wording/wording";
import type { ChangeWatch } from "../core/log/log";
import type { Files } from "../core/ports";
import { coalesce } from "./coalesce";
import type { LiveLog } from "./liveLog";
import { readTexts } from "./noteTexts";

export type WordingState = "unread" | "reading" | "read";

interface Sources {
  readonly log: LiveLog;
  readonly files: Files;
}

/**
 * What the notes say, kept in step with the log. No text is read until `start`: it takes seconds and memory in a large log, so only who
 * shows something of it asks for it. Reading gives way to other work all the time.
 */
export class LiveWording implements vscode.Disposable {
  readonly #log: LiveLog;
  readonly #files: Files;
  readonly #didChange = new vscode.EventEmitter<void>();
  readonly #followSoon = coalesce(300, 1500, () => this.#follow());
  readonly #subscription: vscode.Disposable;
  #reading: Promise<void> | undefined;
  #wording: Wording | undefined;
  #changes: ChangeWatch | undefined;
  /** Grows when what is being read is wanted no more. */
  #generation = 0;

  /** Fires after what the notes say, or the state of reading it, has changed: once for many. */
  readonly onDidChange = this.#didChange.event;

  constructor({ log, files }: Sources) {
    this.#log = log;
    this.#files = files;
    this.#subscription = log.onDidChange(() => this.#wording && this.#followSoon());
  }

  get state(): WordingState {
    return this.#wording ? "read" : this.#reading ? "reading" : "unread";
  }

  /** What the notes say; undefined until all have been read. */
  get current(): Wording | undefined {
    return this.#wording;
  }

  /** Begins to read all notes, once. Resolves when they are read, or wanted no more. */
  start(): Promise<void> {
    this.#reading ??= this.#read();
    return this.#reading;
  }

  /** Lets go of what was read, and calls off what is being read. */
  stop(): void {
    this.#generation += 1;
    this.#reading = undefined;
    this.#wording = undefined;
    this.#changes?.end();
    this.#changes = undefined;
  }

  dispose(): void {
    this.stop();
    vscode.Disposable.from(this.#followSoon, this.#subscription, this.#didChange).dispose();
  }

  async #read(): Promise<void> {
    const generation = this.#generation;
    const isCancelled = (): boolean => generation !== this.#generation;
    await this.#log.start();
    if (isCancelled()) {
      return;
    }
    const wording = new Wording();
    this.#changes = this.#log.index.watch();
    const ids = this.#log.index.all().map(({ id }) => id);
    await this.#take(wording, ids, isCancelled);
    if (!isCancelled()) {
      this.#wording = wording;
      this.#followSoon();
      this.#didChange.fire();
    }
  }

  /** Takes in what changed in the log since. */
  async #follow(): Promise<void> {
    const [wording, generation] = [this.#wording, this.#generation];
    const ids = this.#changes?.take() ?? [];
    if (wording && ids.length > 0) {
      await this.#take(wording, ids, () => generation !== this.#generation);
      this.#didChange.fire();
    }
  }

  /** A note that cannot be read still has its names. */
  async #take(wording: Wording, ids: readonly string[], isCancelled: () => boolean): Promise<void> {
    const unread = new Set(ids);
    const put = (id: string, text: string): void => {
      const note = this.#log.index.get(id)?.note;
      unread.delete(id);
      if (note) {
        wording.put({ id, names: [note.title, ...note.aliases], text });
      } else {
        wording.remove(id);
      }
    };
    await readTexts(this.#files, ids, put, isCancelled);
    if (!isCancelled()) {
      unread.forEach((id) => put(id, ""));
    }
  }
}
