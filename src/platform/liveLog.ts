import * as vscode from "vscode";
import type { Entry } from "../core/log/entry";
import { Log } from "../core/log/log";
import type { Files } from "../core/ports";
import { coalesce } from "./coalesce";
import { type FileChanges, watchFiles } from "./fileChanges";
import { isNoteUri, logFolders, type LogFolder, pathInFolder } from "./logFolders";
import type { LiveVocabulary } from "./liveVocabulary";
import { LogReader } from "./logReader";
import type { Settings } from "./settings";
import { UnsavedNotes } from "./unsavedNotes";

export type LogState = "unread" | "reading" | "read";

/** What is read, and how, depends on these: a change to one reads the log anew. */
const settingsThatMatter = ["log.scope", "log.exclude", "files.exclude", "notes.folder", "dates.monthFirst", "tags.inline"] as const;

/** Clocks of file systems tick more coarsely than ours (milliseconds). */
const clockTolerance = 2000;

interface Sources {
  readonly files: Files;
  readonly settings: Settings;
  readonly vocabulary: LiveVocabulary;
}

/** So many notes are sorted anew at a time, so that typing and views never wait. */
const sortedAtOnce = 500;

/**
 * The log kept in step with the disk and with open editors (an unsaved editor wins). Nothing is read until `start`:
 * a workspace that nobody looks at through Alongside costs nothing.
 */
export class LiveLog implements vscode.Disposable {
  readonly #settings: Settings;
  readonly #vocabulary: LiveVocabulary;
  readonly #didChange = new vscode.EventEmitter<void>();
  readonly #disposables: vscode.Disposable[] = [this.#didChange];
  readonly #unsaved = new UnsavedNotes();
  readonly #reader: LogReader;
  readonly #edited = new Set<string>();
  #folders: readonly LogFolder[] = [];
  #state: LogState = "unread";
  #reading: Promise<void> | undefined;
  #readSoFar: number | undefined;
  #missed: FileChanges[] = [];
  #busy = new Set<string>();
  readonly #lookAtBusy = coalesce(1500, 6000, async () => {
    const busy = this.#busy;
    this.#busy = new Set();
    await this.#lookBelow(busy);
  });
  /** When the whole log was last looked at, in milliseconds since the epoch. */
  #lastLook = 0;
  /** Grows with each full reading, so that an outdated one stops. */
  #generation = 0;

  /** Fires after notes, or the state of reading them, have changed: once for many. */
  readonly onDidChange = this.#didChange.event;
  readonly index: Log;

  constructor({ files, settings, vocabulary }: Sources) {
    this.#settings = settings;
    this.#vocabulary = vocabulary;
    this.index = new Log(vocabulary.current);
    this.#disposables.push(vocabulary.onDidChange(() => void this.#sortAnew()));
    this.#reader = new LogReader(files, this.index, (id) => this.#unsaved.textOf(id));
  }

  get state(): LogState {
    return this.#state;
  }

  /** How many notes have been read, once a reading has taken long enough (400 ms) to say so. */
  get readSoFar(): number | undefined {
    return this.#readSoFar;
  }

  /** Begins to read and to watch, once. Resolves when the first reading is done. */
  start(): Promise<void> {
    if (!this.#reading) {
      this.#listen();
      this.#reading = this.#readAll();
    }
    return this.#reading;
  }

  /** Takes in a note that was just made, without waiting for the disk to tell of it. */
  takeNew(uri: vscode.Uri, text: string): void {
    if (this.#state !== "unread") {
      this.#reader.putText(uri.toString(), text);
      this.#didChange.fire();
    }
  }

  /** Takes in what was moved or renamed, notes or folders of them, without waiting for the disk to tell of it. */
  async takeMoved(uris: readonly vscode.Uri[]): Promise<void> {
    const others = uris.filter((uri) => !isNoteUri(uri)).map(String);
    const notes = uris.filter(isNoteUri).map(String);
    await this.#tellIfChanged(async () => this.#reader.read([...notes, ...(await this.#reader.notesBelow(new Set(others)))]));
  }

  /** Reads one file again: it may have gone. */
  lookAgain(uri: vscode.Uri): Promise<void> {
    return this.#tellIfChanged(() => this.#reader.read([uri.toString()]));
  }

  entry(uri: vscode.Uri): Entry | undefined {
    return this.index.get(uri.toString());
  }

  /** Whether the file belongs to the log, read yet or not. */
  isNote(uri: vscode.Uri): boolean {
    const folders = this.#folders.length > 0 ? this.#folders : logFolders(this.#settings);
    return isNoteUri(uri) && folders.some((folder) => pathInFolder(folder, uri) !== undefined);
  }

  dispose(): void {
    this.#generation++;
    vscode.Disposable.from(...this.#disposables).dispose();
  }

  #listen(): void {
    const flushEdits = coalesce(100, 300, () => this.#putEdited());
    const edited = ({ uri }: vscode.TextDocument): void => {
      if (this.isNote(uri)) {
        this.#edited.add(uri.toString());
        flushEdits();
      }
    };
    this.#disposables.push(
      flushEdits,
      this.#lookAtBusy,
      this.#unsaved,
      watchFiles((changes) => this.#takeIn(changes)),
      vscode.workspace.onDidOpenTextDocument(edited),
      vscode.workspace.onDidChangeTextDocument(({ document }) => edited(document)),
      vscode.workspace.onDidSaveTextDocument(edited),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.isNote(uri) && void this.lookAgain(uri)),
      vscode.workspace.onDidChangeWorkspaceFolders(({ added }) => void this.#readFolders(added)),
      vscode.window.onDidChangeWindowState(({ focused }) => focused && void this.#lookAround()),
      this.#settings.onDidChange((affects) => {
        if (settingsThatMatter.some(affects)) {
          void this.#readAll();
        }
      }),
    );
  }

  /** Reads every note anew. Notes appear as they are read, and what is not there any more goes at the end. */
  async #readAll(): Promise<void> {
    const generation = ++this.#generation;
    const isCancelled = (): boolean => generation !== this.#generation;
    this.#folders = logFolders(this.#settings);
    this.#lastLook = Date.now();
    this.#setState("reading");
    let read = 0;
    const showProgress = setInterval(() => {
      this.#readSoFar = read;
      this.#didChange.fire();
    }, 400);
    try {
      await this.#vocabulary.ready();
      await this.#reader.readAll(this.#folders, () => read++, isCancelled);
    } finally {
      clearInterval(showProgress);
    }
    if (!isCancelled()) {
      this.#readSoFar = undefined;
      this.#setState("read");
      await this.#catchUp();
    }
  }

  /** A folder that was just opened may not be watched from the first moment. */
  async #readFolders(added: readonly vscode.WorkspaceFolder[]): Promise<void> {
    await this.#readAll();
    added.forEach(({ uri }) => this.#busy.add(uri.toString().replace(/\/$/, "")));
    this.#lookAtBusy();
  }

  /** Sorts the notes whose tags mean something else now. */
  async #sortAnew(): Promise<void> {
    const stale = this.index.vocabulary === this.#vocabulary.current ? [] : this.index.setVocabulary(this.#vocabulary.current);
    for (let at = 0; at < stale.length; at += sortedAtOnce) {
      this.index.resort(stale.slice(at, at + sortedAtOnce));
      await new Promise((resolve) => setTimeout(resolve));
    }
    this.#didChange.fire();
  }

  /** Takes in what changed on disk during a full reading, after it has been passed. */
  async #catchUp(): Promise<void> {
    const missed = this.#missed;
    this.#missed = [];
    for (const changes of missed) {
      await this.#takeIn(changes);
    }
  }

  /** A note that is open is as its editor says; what has been closed since is read from disk. */
  #putEdited(): void {
    const ids = [...this.#edited];
    this.#edited.clear();
    void this.#tellIfChanged(() => {
      for (const id of ids) {
        const document = this.#unsaved.open(id);
        if (document) {
          this.#reader.putText(id, document.getText());
        }
      }
    });
  }

  async #takeIn(changes: FileChanges): Promise<void> {
    if (this.#state === "reading") {
      this.#missed.push(changes);
      return;
    }
    await this.#tellIfChanged(async () => {
      const touched = await this.#reader.notesBelow(changes.others);
      await this.#reader.read([...changes.notes, ...touched]);
    });
    this.#lookAgainLater(changes);
  }

  /** What comes and goes again within a moment is told of by nothing, so where much happens we look again when it is quiet. */
  #lookAgainLater({ notes, others }: FileChanges): void {
    if (notes.size + others.size > 1) {
      [...notes, ...others].forEach((id) => this.#busy.add(id.slice(0, id.lastIndexOf("/"))));
      this.#lookAtBusy();
    }
  }

  /** Looks for what happened untold, as in folders made a moment ago, while another window was in front. */
  async #lookAround(): Promise<void> {
    const onDisk = this.#folders.map(({ id }) => id).filter((id) => id.startsWith("file:"));
    const since = this.#lastLook - clockTolerance;
    this.#lastLook = Date.now();
    await this.#lookBelow(new Set(onDisk), since);
  }

  async #lookBelow(folders: ReadonlySet<string>, since?: number): Promise<void> {
    if (this.#state === "read") {
      await this.#tellIfChanged(() => this.#reader.lookBelow(folders, since));
    }
  }

  async #tellIfChanged(change: () => void | Promise<void>): Promise<void> {
    const before = this.index.version;
    await change();
    if (this.index.version !== before) {
      this.#didChange.fire();
    }
  }

  #setState(state: LogState): void {
    this.#state = state;
    this.#didChange.fire();
  }
}
