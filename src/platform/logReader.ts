import * as vscode from "vscode";
import type { Entry } from "../core/log/entry";
import type { Log } from "../core/log/log";
import { renamesAmong } from "../core/log/renames";
import type { Note } from "../core/note/note";
import { noteWithProblem, readNote } from "../core/note/readNote";
import type { FileContent, Files, FoundFile } from "../core/ports";
import { inTurn } from "./inTurn";
import { type LogFolder, pathInFolder } from "./logFolders";

/** Where a note is, and the folder whose settings say how it is read. */
interface Place {
  readonly id: string;
  readonly path: string;
  readonly folder: LogFolder;
}

interface Arrival extends Place {
  readonly note: Note;
}

/** The notes below a folder: those in the index, and those there are. */
interface Below {
  readonly known: readonly Entry[];
  readonly found: readonly FoundFile[];
}

type IsCancelled = () => boolean;

const neverCancelled: IsCancelled = () => false;

/** Brings notes into the index, from the disk or from an editor: what is being written there wins. */
export class LogReader {
  readonly #files: Files;
  readonly #index: Log;
  /** The unsaved text of a note, where it is open with any. */
  readonly #unsavedText: (id: string) => string | undefined;
  /** What is read later must not be put earlier. */
  readonly #inTurn = inTurn();
  #folders: readonly LogFolder[] = [];

  constructor(files: Files, index: Log, unsavedText: (id: string) => string | undefined) {
    this.#files = files;
    this.#index = index;
    this.#unsavedText = unsavedText;
  }

  /** Reads every note of these folders anew, calling back for each; notes that are no longer there go last, once all is read. */
  async readAll(folders: readonly LogFolder[], onRead: () => void, isCancelled: IsCancelled): Promise<void> {
    this.#folders = folders;
    const read = new Set<string>();
    for (const folder of folders) {
      const found = await this.#files.find(folder.id, { includes: (path) => folder.includes(path), isCancelled });
      const pathOf = new Map(found.map(({ id, path }) => [id, path]));
      const take = (id: string, content: FileContent): void => {
        this.#put({ id, path: pathOf.get(id) ?? "", folder }, this.#withUnsaved(id, content));
        read.add(id);
        onRead();
      };
      await this.#files.read([...pathOf.keys()], take, isCancelled);
    }
    // Those not met have gone, or came to be while we read.
    const missed = isCancelled() ? [] : this.#index.all().filter(({ id }) => !read.has(id));
    await this.read(missed.map(({ id }) => id));
  }

  /** Takes in a note's text. */
  putText(id: string, text: string): void {
    const place = this.#placeOf(id);
    if (place) {
      this.#put(place, { kind: "text", text });
    }
  }

  /** Reads these files again: they may be new, or have gone. A note that went from one place and came to another stays the same note. */
  read(ids: readonly string[]): Promise<void> {
    return this.#inTurn(() => this.#read(ids));
  }

  /** `unlisted` are those of which the folder no longer says that they are there, whatever else leads to them. */
  async #read(ids: readonly string[], unlisted: readonly string[] = []): Promise<void> {
    const misspelled = await this.#misspelled(ids);
    const absent = new Set([...unlisted, ...misspelled]);
    const gone: Entry[] = [];
    const arrivals: Arrival[] = [];
    await this.#files.read([...new Set([...ids, ...misspelled])], (id, onDisk) => {
      const content = this.#withUnsaved(id, absent.has(id) ? { kind: "missing" } : onDisk);
      const known = this.#index.get(id);
      const place = this.#placeOf(id);
      if (!place || content.kind === "missing") {
        gone.push(...(known ? [known] : []));
      } else if (known) {
        this.#put(place, content);
      } else {
        arrivals.push({ ...place, note: this.#noteOf(place, content) });
      }
    });
    this.#exchange(gone, arrivals);
  }

  /** The ids of the notes, known or new, below what was touched: it may be a folder that came, went, or came back with other notes in it. */
  async notesBelow(touched: ReadonlySet<string>): Promise<readonly string[]> {
    const ids = new Set<string>();
    for (const { known, found } of await this.#look(touched)) {
      [...known, ...found].forEach(({ id }) => ids.add(id));
    }
    return [...ids];
  }

  /** Takes in the notes below these folders that came or went untold, or have changed `since` then (milliseconds since the epoch). */
  lookBelow(folders: ReadonlySet<string>, since?: number): Promise<void> {
    return this.#inTurn(async () => {
      const gone: string[] = [];
      const come: string[] = [];
      for (const { known, found } of await this.#look(folders, since)) {
        const there = new Set(found.map(({ id }) => id));
        gone.push(...known.map(({ id }) => id).filter((id) => !there.has(id)));
        come.push(...found.filter(({ id, isChanged }) => isChanged === true || !this.#index.get(id)).map(({ id }) => id));
      }
      await this.#read([...gone, ...come], gone);
    });
  }

  async #look(folders: ReadonlySet<string>, since?: number): Promise<readonly Below[]> {
    const holdingNotes = folders.size > 0 ? foldersOf(this.#index.all()) : folders;
    const looks: Below[] = [];
    for (const id of outermost(folders)) {
      const below = `${id}/`;
      const known = holdingNotes.has(id) ? this.#index.all().filter((entry) => entry.id.startsWith(below)) : [];
      looks.push({ known, found: await this.#find(id, since) });
    }
    return looks;
  }

  async #find(id: string, since?: number): Promise<readonly FoundFile[]> {
    const root = this.#folders.find((folder) => folder.id === id);
    const place = root ? { folder: root, path: "" } : this.#placeOf(id);
    const options = { includes: (path: string) => place?.folder.includes(path) ?? false, isCancelled: neverCancelled };
    return place
      ? this.#files.find(place.folder.id, {
          ...options,
          ...(root ? {} : { within: place.path }),
          ...(since === undefined ? {} : { since }),
        })
      : [];
  }

  /** What is being written wins over what is on disk. */
  #withUnsaved(id: string, content: FileContent): FileContent {
    const text = this.#unsavedText(id);
    return text === undefined ? content : { kind: "text", text };
  }

  #put(place: Place, content: FileContent): void {
    const { id, path, folder } = place;
    if (content.kind === "missing") {
      this.#index.remove(id);
    } else {
      this.#index.put(id, path, this.#noteOf(place, content), folder.id);
    }
  }

  #noteOf({ path, folder }: Place, content: Exclude<FileContent, { kind: "missing" }>): Note {
    const fileName = path.slice(path.lastIndexOf("/") + 1);
    return content.kind === "text" ? readNote(content.text, fileName, folder.reading) : noteWithProblem(fileName, content.code);
  }

  #exchange(gone: readonly Entry[], arrivals: readonly Arrival[]): void {
    const renames = renamesAmong(gone, arrivals);
    for (const { id, path, folder, note } of arrivals) {
      const from = renames.get(id);
      if (from === undefined) {
        this.#index.put(id, path, note, folder.id);
      } else {
        this.#index.rename(from, { id, path, root: folder.id, note });
      }
    }
    gone.forEach(({ id }) => this.#index.remove(id));
  }

  #placeOf(id: string): Place | undefined {
    const uri = vscode.Uri.parse(id, true);
    for (const folder of this.#folders) {
      const path = pathInFolder(folder, uri);
      if (path !== undefined) {
        return { id, path, folder };
      }
    }
    return undefined;
  }

  /**
   * Where names of files are the same in any letter case, a note is still found by a spelling it no longer has. Of notes that differ only
   * in that, these are the ids that no folder lists; known ones that became so are among them.
   */
  async #misspelled(ids: readonly string[]): Promise<ReadonlySet<string>> {
    const misspelled = new Set<string>();
    for (const id of ids) {
      const twins = this.#index.twinsOf(id, this.#placeOf(id)?.path ?? "");
      for (const twin of twins.length > 0 ? [id, ...twins] : []) {
        if (!(await this.#isListed(twin))) {
          misspelled.add(twin);
        }
      }
    }
    return misspelled;
  }

  async #isListed(id: string): Promise<boolean> {
    const place = this.#placeOf(id);
    const isOnTheWay = (path: string): boolean => path === place?.path || place?.path.startsWith(`${path}/`) === true;
    const found = place ? await this.#files.find(place.folder.id, { includes: isOnTheWay, isCancelled: neverCancelled }) : [];
    return found.length > 0;
  }
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
