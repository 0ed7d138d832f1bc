import * as vscode from "vscode";
import { linkKey, type LinksBefore, linksBefore, type MovedNote, targetsAfter } from "../core/log/linksAfterMove";
import { rebasedPath } from "../core/log/relativePaths";
import type { PathChange } from "../core/note/edit/pathEdits";
import type { App } from "./app";
import { type PastUpdate, updateLinks } from "./linkUpdates";
import { isNoteUri } from "./logFolders";

/** A note or folder that gets another place or name. */
export interface Move {
  readonly oldUri: vscode.Uri;
  readonly newUri: vscode.Uri;
}

/** What is known of some moves that are about to happen. */
interface Departure {
  readonly moved: readonly MovedNote[];
  readonly before: LinksBefore;
  /** The ids that moved notes with unsaved changes get. */
  readonly unsaved: readonly string[];
}

type Context = Pick<App, "log" | "settings" | "strings" | "noteEdits" | "output">;

/** So long an edit that moves a note may take to change the last of its links, and VS Code to open it at its new place; in milliseconds. */
const patience = 500;

/**
 * Links to notes that are moved or renamed in VS Code follow them, and so do the relative ones in them. What leads where is noted before
 * the move, while it still leads there. Links are changed after it: VS Code takes no edits to a file that is being moved.
 */
export class LinkMoves implements vscode.Disposable {
  readonly #app: Context;
  readonly #subscription: vscode.Disposable;
  readonly #departures = new Map<string, Departure>();
  /** The change of links that was made last, and the move that takes back the one it was made for. */
  #last: { readonly undoneBy: string; readonly update: PastUpdate } | undefined;
  /** A move that comes with an edit of the links. */
  #lookedAfter: string | undefined;

  constructor(app: Context) {
    this.#app = app;
    const failed = (error: unknown): void => app.output.error("links follow", error instanceof Error ? (error.stack ?? error.message) : "");
    this.#subscription = vscode.Disposable.from(
      vscode.workspace.onWillRenameFiles((event) => event.waitUntil(this.#remember(event.files).catch(failed))),
      vscode.workspace.onDidRenameFiles(({ files }) => void this.#follow(files).catch(failed)),
    );
  }

  /** Tells of a move that is about to be done together with the edit of its links. */
  isLookedAfter(move: Move): void {
    this.#lookedAfter = nameOf([move]);
  }

  dispose(): void {
    this.#subscription.dispose();
  }

  async #remember(moves: readonly Move[]): Promise<void> {
    if (await this.#mayMatter(moves)) {
      await this.#app.log.start();
      // Of moves that never happened nothing tells.
      this.#departures.clear();
      this.#departures.set(nameOf(moves), this.#departure(moves));
    }
  }

  async #follow(moves: readonly Move[]): Promise<void> {
    const { log } = this.#app;
    const name = nameOf(moves);
    if (this.#wanted(moves).length === 0) {
      return;
    }
    // Nothing is told ahead of a move that is undone: the log does not know of it yet.
    const departure = this.#departures.get(name) ?? this.#departure(moves);
    const { moved, before } = departure;
    this.#departures.delete(name);
    const past = this.#last?.undoneBy === name ? this.#last.update : undefined;
    if (moved.length === 0 && !past) {
      return;
    }
    if (this.#lookedAfter === name) {
      this.#lookedAfter = undefined;
      await new Promise((resolve) => setTimeout(resolve, patience));
    }
    await untilOpen(departure.unsaved);
    await log.takeMoved(moves.flatMap(({ oldUri, newUri }) => [oldUri, newUri]));
    const [now, then] = [new Map(moved.map(({ from, to }) => [from, to])), new Map(moved.map(({ from, to }) => [to, from]))];
    const targets = targetsAfter(log.index, before, (id) => now.get(id) ?? id);
    const update = await updateLinks(this.#app, {
      moved: moves.map(({ newUri }) => newUri),
      targets,
      paths: newPaths(moves, departure),
      past,
      idBefore: (id) => then.get(id) ?? id,
    });
    this.#last =
      update.size > 0 ? { undoneBy: nameOf(moves.map(({ oldUri, newUri }) => ({ oldUri: newUri, newUri: oldUri }))), update } : undefined;
  }

  #wanted(moves: readonly Move[]): readonly Move[] {
    return moves.filter(({ newUri }) => this.#app.settings.get("updateLinksOnFileMove", newUri) !== "never");
  }

  /** A log that nobody has looked at yet is read where a note or a folder moves, and for nothing else. */
  async #mayMatter(moves: readonly Move[]): Promise<boolean> {
    const { log } = this.#app;
    const wanted = this.#wanted(moves).map(({ oldUri }) => oldUri);
    if (wanted.some(isNoteUri) || (log.state !== "unread" && wanted.length > 0)) {
      return true;
    }
    const kinds = await Promise.all(wanted.map(kindOf));
    return kinds.some((kind) => (kind & vscode.FileType.Directory) !== 0);
  }

  #departure(moves: readonly Move[]): Departure {
    const { index } = this.#app.log;
    const moved = moves.flatMap(({ oldUri, newUri }) => {
      const [from, to] = [oldUri.toString(), newUri.toString()];
      const entries = isNoteUri(oldUri) ? [index.get(from)] : index.all().filter(({ id }) => id.startsWith(`${from}/`));
      return entries.filter((entry) => entry !== undefined).map(({ id }) => movedNote(id, to + id.slice(from.length)));
    });
    const dirty = new Set(vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty).map(({ uri }) => uri.toString()));
    const unsaved = moved.filter(({ from }) => dirty.has(from)).map(({ to }) => to);
    return { moved, before: linksBefore(index, moved), unsaved };
  }
}

function movedNote(from: string, to: string): MovedNote {
  return { from, to, path: vscode.Uri.parse(to, true).path };
}

/** A moved note with unsaved changes is opened again at its new place; until then only the disk can be read, which has not got them. */
async function untilOpen(ids: readonly string[]): Promise<void> {
  const missing = new Set(ids);
  vscode.workspace.textDocuments.forEach(({ uri }) => missing.delete(uri.toString()));
  if (missing.size === 0) {
    return;
  }
  await new Promise<void>((resolve) => {
    const subscription = vscode.workspace.onDidOpenTextDocument(
      ({ uri }) => missing.delete(uri.toString()) && missing.size === 0 && done(),
    );
    const timer = setTimeout(done, patience);
    function done(): void {
      clearTimeout(timer);
      subscription.dispose();
      resolve();
    }
  });
}

/** For the notes that are in another folder now: what becomes of the paths in them that lead to no note. */
function newPaths(moves: readonly Move[], { moved, before }: Departure): ReadonlyMap<string, PathChange> {
  const movedPaths = moves.map(({ oldUri, newUri }) => ({ from: oldUri.path, to: newUri.path }));
  return new Map(
    moved.map(({ from, to }) => {
      const file = { from: vscode.Uri.parse(from, true).path, to: vscode.Uri.parse(to, true).path };
      const links = before.get(from);
      const isNote = (target: string): boolean => links?.has(linkKey({ kind: "markdown", target })) === true;
      return [to, (path) => (isNote(path) ? undefined : rebasedPath(path, file, movedPaths))];
    }),
  );
}

function nameOf(moves: readonly Move[]): string {
  return moves.map(({ oldUri, newUri }) => `${oldUri.toString()}\n${newUri.toString()}`).join("\n");
}

async function kindOf(uri: vscode.Uri): Promise<vscode.FileType> {
  try {
    return (await vscode.workspace.fs.stat(uri)).type;
  } catch {
    return vscode.FileType.Unknown;
  }
}
