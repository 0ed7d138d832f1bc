import * as vscode from "vscode";
import type { Entry } from "../core/log/entry";
import { Log } from "../core/log/log";
import { noteWithProblem, readNote } from "../core/note/readNote";
import type { FileContent, Files, FoundFile } from "../core/ports";
import type { Vocabulary } from "../core/themes/vocabulary";
import { coalesce } from "./coalesce";
import { type FileChanges, watchFiles } from "./fileChanges";
import { isNoteUri, logFolders, type LogFolder, pathInFolder } from "./logFolders";
import type { Settings } from "./settings";

export type LogState = "unread" | "reading" | "read";

/** What is read, and how, depends on these: a change to one reads the log anew. */
const settingsThatMatter = ["log.scope", "notes.folder", "dates.monthFirst", "tags.inline"] as const;

interface Sources {
  readonly files: Files;
  readonly settings: Settings;
  readonly vocabulary: Vocabulary;
}

/**
 * The log kept in step with the disk and with open editors (an unsaved editor wins). Nothing is read until `start`:
 * a workspace that nobody looks at through Alongside costs nothing.
 */
export class LiveLog implements vscode.Disposable {
  readonly #sources: Sources;
  readonly #didChange = new vscode.EventEmitter<void>();
  readonly #disposables: vscode.Disposable[] = [this.#didChange];
  readonly #edited = new Map<string, vscode.TextDocument>();
  #folders: readonly LogFolder[] = [];
  #index: Log;
  #state: LogState = "unread";
  #reading: Promise<void> | undefined;
  #readSoFar: number | undefined;
  #missed: FileChanges[] = [];
  /** Grows with each full reading, so that an outdated one stops. */
  #generation = 0;

  /** Fires after notes, or the state of reading them, have changed: once for many. */
  readonly onDidChange = this.#didChange.event;

  constructor(sources: Sources) {
    this.#sources = sources;
    this.#index = new Log(sources.vocabulary);
  }

  get index(): Log {
    return this.#index;
  }

  get state(): LogState {
    return this.#state;
  }

  /** Reads one file again: it may have gone. */
  async lookAgain(uri: vscode.Uri): Promise<void> {
    await this.#readChanged([uri.toString()]);
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
      this.#putChanged(uri.toString(), { kind: "text", text });
      this.#didChange.fire();
    }
  }

  entry(uri: vscode.Uri): Entry | undefined {
    return this.#index.get(uri.toString());
  }

  /** Whether the file belongs to the log, read yet or not. */
  isNote(uri: vscode.Uri): boolean {
    const folders = this.#folders.length > 0 ? this.#folders : logFolders(this.#sources.settings);
    return isNoteUri(uri) && folders.some((folder) => pathInFolder(folder, uri) !== undefined);
  }

  dispose(): void {
    this.#generation++;
    vscode.Disposable.from(...this.#disposables).dispose();
  }

  #listen(): void {
    const flushEdits = coalesce(100, 300, () => this.#putEdited());
    const edited = (document: vscode.TextDocument): void => {
      if (this.isNote(document.uri)) {
        this.#edited.set(document.uri.toString(), document);
        flushEdits();
      }
    };
    this.#disposables.push(
      flushEdits,
      watchFiles((changes) => this.#takeIn(changes)),
      vscode.workspace.onDidOpenTextDocument(edited),
      vscode.workspace.onDidChangeTextDocument(({ document }) => edited(document)),
      vscode.workspace.onDidSaveTextDocument(edited),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.isNote(uri) && void this.#readChanged([uri.toString()])),
      vscode.workspace.onDidChangeWorkspaceFolders(() => void this.#readAll()),
      this.#sources.settings.onDidChange((affects) => {
        if (settingsThatMatter.some(affects)) {
          void this.#readAll();
        }
      }),
    );
  }

  /** Reads every note anew. The first time notes appear as they are read; later the old log stays until the new one is whole. */
  async #readAll(): Promise<void> {
    const generation = ++this.#generation;
    const isCancelled = (): boolean => generation !== this.#generation;
    this.#folders = logFolders(this.#sources.settings);
    this.#setState("reading");
    const index = this.#index.size === 0 ? this.#index : new Log(this.#sources.vocabulary);
    const showProgress = setInterval(() => this.#tellProgress(index), 400);
    try {
      for (const folder of this.#folders) {
        await this.#readFolder(folder, index, isCancelled);
      }
    } finally {
      clearInterval(showProgress);
    }
    if (!isCancelled()) {
      this.#readSoFar = undefined;
      this.#index = index;
      this.#setState("read");
      await this.#catchUp();
    }
  }

  /** Takes in what changed on disk during a full reading, after it has been passed. */
  async #catchUp(): Promise<void> {
    const missed = this.#missed;
    this.#missed = [];
    for (const changes of missed) {
      await this.#takeIn(changes);
    }
  }

  async #readFolder(folder: LogFolder, index: Log, isCancelled: () => boolean): Promise<void> {
    const { files } = this.#sources;
    const found = await files.find(folder.id, { includes: (path) => folder.includes(path), isCancelled });
    const pathOf = new Map(found.map(({ id, path }) => [id, path]));
    const unsaved = unsavedDocuments();
    await files.read(
      [...pathOf.keys()],
      (id, content) => this.#put(index, { id, path: pathOf.get(id) ?? "", folder }, withUnsaved(content, unsaved.get(id))),
      isCancelled,
    );
  }

  #put(index: Log, place: { id: string; path: string; folder: LogFolder }, content: FileContent): void {
    const { id, path, folder } = place;
    if (content.kind === "missing") {
      index.remove(id);
      return;
    }
    const fileName = path.slice(path.lastIndexOf("/") + 1);
    const note = content.kind === "text" ? readNote(content.text, fileName, folder.reading) : noteWithProblem(fileName, content.code);
    index.put(id, path, note, folder.id);
  }

  #putEdited(): void {
    const documents = [...this.#edited.values()];
    this.#edited.clear();
    for (const document of documents) {
      if (!document.isClosed) {
        this.#putChanged(document.uri.toString(), { kind: "text", text: document.getText() });
      }
    }
    this.#didChange.fire();
  }

  #putChanged(id: string, content: FileContent): void {
    const uri = vscode.Uri.parse(id, true);
    for (const folder of this.#folders) {
      const path = pathInFolder(folder, uri);
      if (path !== undefined) {
        this.#put(this.#index, { id, path, folder }, content);
        return;
      }
    }
  }

  async #takeIn(changes: FileChanges): Promise<void> {
    if (this.#state === "reading") {
      this.#missed.push(changes);
      return;
    }
    const before = this.#index.version;
    const touched = await this.#filesIn(changes.others);
    await this.#readChanged([...changes.notes, ...touched]);
    if (this.#index.version !== before) {
      this.#didChange.fire();
    }
  }

  /** The notes, known or new, below what was touched: it may be a folder that came, went, or came back with other notes in it. */
  async #filesIn(touched: ReadonlySet<string>): Promise<readonly string[]> {
    const holdingNotes = touched.size > 0 ? foldersOf(this.#index.all()) : touched;
    const ids: string[] = [];
    for (const id of outermost(touched)) {
      const below = `${id}/`;
      const known = holdingNotes.has(id) ? this.#index.all().filter((entry) => entry.id.startsWith(below)) : [];
      const found = await this.#findBelow(id);
      ids.push(...known.map((entry) => entry.id), ...found.map((file) => file.id));
    }
    return [...new Set(ids)];
  }

  async #findBelow(id: string): Promise<readonly FoundFile[]> {
    const uri = vscode.Uri.parse(id, true);
    const folder = this.#folders.find((candidate) => pathInFolder(candidate, uri) !== undefined);
    const prefix = folder && pathInFolder(folder, uri);
    const includes = (path: string): boolean => folder?.includes(`${prefix}/${path}`) ?? false;
    return folder ? this.#sources.files.find(id, { includes, isCancelled: () => false }) : [];
  }

  async #readChanged(ids: readonly string[]): Promise<void> {
    const unsaved = unsavedDocuments();
    const before = this.#index.version;
    await this.#sources.files.read(ids, (id, content) => this.#putChanged(id, withUnsaved(content, unsaved.get(id))));
    if (this.#index.version !== before) {
      this.#didChange.fire();
    }
  }

  #tellProgress(index: Log): void {
    this.#readSoFar = index.size;
    this.#didChange.fire();
  }

  #setState(state: LogState): void {
    this.#state = state;
    this.#didChange.fire();
  }
}

function unsavedDocuments(): ReadonlyMap<string, vscode.TextDocument> {
  const unsaved = vscode.workspace.textDocuments.filter(({ isDirty, uri }) => isDirty && isNoteUri(uri));
  return new Map(unsaved.map((document) => [document.uri.toString(), document]));
}

/** What is being written wins over what is on disk. */
function withUnsaved(content: FileContent, document: vscode.TextDocument | undefined): FileContent {
  return document && !document.isClosed ? { kind: "text", text: document.getText() } : content;
}

/** The URIs of the folders that notes are in, at any depth. */
function foldersOf(entries: readonly Entry[]): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const { id } of entries) {
    for (let end = id.lastIndexOf("/"); end > 0 && !folders.has(id.slice(0, end)); end = id.lastIndexOf("/", end - 1)) {
      folders.add(id.slice(0, end));
    }
  }
  return folders;
}

/** Without those that lie in another of them. */
function outermost(ids: ReadonlySet<string>): readonly string[] {
  const isInside = (id: string): boolean => {
    for (let end = id.lastIndexOf("/"); end > 0; end = id.lastIndexOf("/", end - 1)) {
      if (ids.has(id.slice(0, end))) {
        return true;
      }
    }
    return false;
  };
  return [...ids].filter((id) => !isInside(id));
}
