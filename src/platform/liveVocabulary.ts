import * as vscode from "vscode";
import { isSame } from "../core/note/edit/sameData";
import type { FileContent, Files } from "../core/ports";
import { essayVocabulary } from "../core/themes/essay";
import type { ThemesProblem } from "../core/themes/own/themesProblem";
import { Vocabulary, type VocabularyData } from "../core/themes/vocabulary";
import { coalesce } from "./coalesce";
import { inTurn } from "./inTurn";
import type { Strings } from "./strings/strings";
import { isThemesFile, themesFileGlobs, themesFileUri } from "./vocabularyFile";

/** A workspace folder's themes file, there or not. */
export interface ThemesFile {
  readonly folder: vscode.WorkspaceFolder;
  readonly uri: vscode.Uri;
  readonly problems: readonly ThemesProblem[];
  /** The vocabulary it is laid over: the built-in one, with the files of the folders before it. */
  readonly base: VocabularyData;
  /** Ids of the themes that it says something of. */
  readonly themes: ReadonlySet<string>;
}

interface World {
  readonly files: Files;
  readonly strings: Pick<Strings, "ownThemes">;
}

/**
 * The themes there are: the built-in ones with what the themes files of the open folders say, each laid over those before it, and kept in
 * step with them. What is being written in an editor wins over the disk. Nothing is read until someone asks for it with `ready`.
 */
export class LiveVocabulary implements vscode.Disposable {
  readonly #world: World;
  readonly #didChange = new vscode.EventEmitter<void>();
  readonly #disposables: vscode.Disposable[] = [this.#didChange];
  readonly #inTurn = inTurn();
  readonly #readSoon = coalesce(100, 300, () => this.#read());
  /** What comes in a folder made a moment ago may not be told of. */
  readonly #readLater = coalesce(1500, 6000, () => this.#read());
  #current = new Vocabulary(essayVocabulary);
  #data: VocabularyData = essayVocabulary;
  #files: readonly ThemesFile[] = [];
  /** The texts that were read last, to tell whether anything changed. */
  #known = "";
  #reading: Promise<void> | undefined;

  /** Fires when a themes file has changed, or when those that are there have first been read. */
  readonly onDidChange = this.#didChange.event;

  constructor(world: World) {
    this.#world = world;
  }

  /** The themes as they are known now. */
  get current(): Vocabulary {
    return this.#current;
  }

  /** In the order of the folders; empty until they have been read. */
  get files(): readonly ThemesFile[] {
    return this.#files;
  }

  /** Begins to read and to watch, once. Resolves when the files there are have been read. */
  ready(): Promise<void> {
    if (!this.#reading) {
      this.#listen();
      this.#reading = this.#read();
    }
    return this.#reading;
  }

  /** Reads the files again now, for who cannot wait until a change is told of. */
  async lookAgain(): Promise<void> {
    await this.ready();
    await this.#read();
  }

  dispose(): void {
    vscode.Disposable.from(...this.#disposables).dispose();
  }

  #listen(): void {
    const watchers = themesFileGlobs.map((glob) => vscode.workspace.createFileSystemWatcher(glob));
    const touched = (): void => {
      this.#readSoon();
      this.#readLater();
    };
    const edited = (uri: vscode.Uri): void => {
      if (isThemesFile(uri)) {
        this.#readSoon();
      }
    };
    this.#disposables.push(
      this.#readSoon,
      this.#readLater,
      ...watchers.flatMap((watcher) => [watcher, watcher.onDidCreate(touched), watcher.onDidChange(touched), watcher.onDidDelete(touched)]),
      vscode.workspace.onDidOpenTextDocument(({ uri }) => edited(uri)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => edited(document.uri)),
      vscode.workspace.onDidSaveTextDocument(({ uri }) => edited(uri)),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => edited(uri)),
      vscode.workspace.onDidCreateFiles(touched),
      vscode.workspace.onDidDeleteFiles(touched),
      vscode.workspace.onDidRenameFiles(touched),
      vscode.workspace.onDidChangeWorkspaceFolders(touched),
      vscode.window.onDidChangeWindowState(({ focused }) => focused && this.#readSoon()),
    );
  }

  #read(): Promise<void> {
    return this.#inTurn(async () => {
      const folders = vscode.workspace.workspaceFolders ?? [];
      const contents = await this.#contentsOf(folders.map(({ uri }) => themesFileUri(uri)));
      const known = JSON.stringify([folders.map(({ uri }) => uri.toString()), contents]);
      if (known !== this.#known) {
        this.#known = known;
        await this.#take(folders, contents);
        this.#didChange.fire();
      }
    });
  }

  async #contentsOf(uris: readonly vscode.Uri[]): Promise<readonly FileContent[]> {
    const contents = new Map<string, FileContent>();
    await this.#world.files.read(uris.map(String), (id, content) => contents.set(id, content));
    const unsaved = vscode.workspace.textDocuments.filter(({ isDirty, isClosed }) => isDirty && !isClosed);
    for (const document of unsaved) {
      contents.set(document.uri.toString(), { kind: "text", text: document.getText() });
    }
    return uris.map((uri) => contents.get(uri.toString()) ?? { kind: "missing" });
  }

  async #take(folders: readonly vscode.WorkspaceFolder[], contents: readonly FileContent[]): Promise<void> {
    const texts = contents.map((content) => (content.kind === "text" ? content.text : ""));
    const isThere = texts.some((text) => text !== "");
    // Most logs have no themes file, and then there is nothing to load that reads one.
    const reading = isThere ? await this.#readTexts(texts) : undefined;
    this.#files = folders.map((folder, n): ThemesFile => {
      const file = reading?.files[n];
      return {
        folder,
        uri: themesFileUri(folder.uri),
        problems: [...problemsOf(contents[n]), ...(file?.problems ?? [])],
        base: file?.base ?? essayVocabulary,
        themes: new Set(file?.data.themes.map(({ id }) => id)),
      };
    });
    this.#setData(reading?.data ?? essayVocabulary);
  }

  async #readTexts(texts: readonly string[]) {
    const { readThemesFiles } = await import("../core/themes/own/themesFiles");
    return readThemesFiles(texts, essayVocabulary, this.#world.strings.ownThemes());
  }

  /** What says the same stays the same vocabulary: nothing need be sorted anew. */
  #setData(data: VocabularyData): void {
    if (!isSame(data, this.#data)) {
      this.#data = data;
      this.#current = new Vocabulary(data);
    }
  }
}

/** A file that could not be read as text. */
function problemsOf(content: FileContent | undefined): readonly ThemesProblem[] {
  if (content?.kind !== "failed" || content.code === "unreadable") {
    return [];
  }
  return [{ code: content.code === "tooLarge" ? "tooLarge" : "broken", line: 0, start: 0, end: 0, detail: "" }];
}
