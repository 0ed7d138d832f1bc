import * as fs from "node:fs";
import * as path from "node:path";
import { type FindOptions, isMarkdown } from "../core/ports";
import { slices } from "./slices.node";

export interface DiskNote {
  /** Relative to the root, `/`-separated. */
  readonly path: string;
  readonly isChanged?: boolean;
}

/**
 * Markdown files below a folder of this disk, each once, however many links lead to it: where it really is when that belongs to the
 * log too, else under the first of the links in the order of their names. What a listing's order was has no say.
 */
export async function walkDisk(root: string, options: FindOptions): Promise<readonly DiskNote[]> {
  const realRoot = realPath(root);
  const walk = realRoot === undefined ? undefined : new DiskWalk(realRoot, options);
  await walk?.run();
  return walk?.found ?? [];
}

/** A folder, or a link to something: its path in the log and where it really is. */
interface Place {
  readonly path: string;
  readonly real: string;
}

class DiskWalk {
  readonly found: DiskNote[] = [];
  readonly #root: string;
  readonly #options: FindOptions;
  readonly #folders: Place[] = [];
  /** Links are followed when everything else has been listed. */
  readonly #folderLinks: Place[] = [];
  readonly #fileLinks: Place[] = [];
  /** Paths in the log of what was listed, by where it really is. */
  readonly #listed = new Map<string, string>();

  constructor(root: string, options: FindOptions) {
    this.#root = root;
    this.#options = options;
  }

  async run(): Promise<void> {
    const giveWay = slices();
    this.#begin(this.#options.within ?? "");
    for (let folder = this.#next(); folder && !this.#options.isCancelled(); folder = this.#next()) {
      for (const entry of entriesOf(folder.real)) {
        this.#take(entry, folder);
        const pause = giveWay();
        if (pause) {
          await pause;
        }
      }
    }
    this.#fileLinks.toSorted(byPath).forEach((link) => this.#takeFileLink(link));
  }

  #begin(within: string): void {
    const real = realPath(path.join(this.#root, within));
    // A folder that is a link, or lies in one, is begun with only where the whole walk would follow it.
    if (real !== undefined && (real === path.join(this.#root, within) || this.#isWorthFollowing(real))) {
      this.#folders.push({ path: within, real });
    }
  }

  /** The next folder to list; a link only once all that is no link has been listed. */
  #next(): Place | undefined {
    const folder = this.#folders.pop() ?? this.#nextLink();
    if (folder) {
      this.#listed.set(folder.real, folder.path);
    }
    return folder;
  }

  #nextLink(): Place | undefined {
    this.#folderLinks.sort(byPath);
    for (let link = this.#folderLinks.shift(); link; link = this.#folderLinks.shift()) {
      if (!this.#listed.has(link.real)) {
        return link;
      }
    }
    return undefined;
  }

  #take(entry: fs.Dirent, folder: Place): void {
    const place = { path: joined(folder.path, entry.name, "/"), real: joined(folder.real, entry.name, path.sep) };
    if (entry.isSymbolicLink()) {
      this.#takeLink(place);
    } else if (entry.isDirectory() && this.#options.includes(place.path) && !this.#listed.has(place.real)) {
      this.#folders.push(place);
    } else if (entry.isFile() && this.#isNote(place.path)) {
      this.#add(place);
    }
  }

  #takeLink({ path: at, real: link }: Place): void {
    const target = statOf(link);
    const real = target && realPath(link);
    if (real === undefined) {
      return; // it leads nowhere, or round in circles
    }
    if (target?.isDirectory() && this.#options.includes(at) && this.#isWorthFollowing(real)) {
      this.#folderLinks.push({ path: at, real });
    } else if (target?.isFile() && this.#isNote(at) && (!isMarkdown(real) || this.#isWorthFollowing(real))) {
      this.#fileLinks.push({ path: at, real });
    }
  }

  /** A link to what belongs to the log at its own place adds nothing; one to a folder around the log would bring in the log itself. */
  #isWorthFollowing(real: string): boolean {
    const at = slashed(path.relative(this.#root, real));
    const isOutside = at === ".." || at.startsWith("../") || path.isAbsolute(at);
    return isOutside ? !isBelow(this.#root, real) : at !== "" && !foldersOn(at).every((part) => this.#options.includes(part));
  }

  #takeFileLink(link: Place): void {
    const folder = this.#listed.get(path.dirname(link.real));
    const isFoundThere = folder !== undefined && this.#isNote(joined(folder, path.basename(link.real), "/"));
    if (!isFoundThere && !this.#listed.has(link.real)) {
      this.#listed.set(link.real, link.path);
      this.#add(link);
    }
  }

  #isNote(at: string): boolean {
    return isMarkdown(at) && this.#options.includes(at);
  }

  #add({ path: at, real }: Place): void {
    const { since } = this.#options;
    this.found.push(since === undefined ? { path: at } : { path: at, isChanged: isTouchedSince(real, since) });
  }
}

/** What a folder holds; one that is gone, or closed to us, holds nothing we can show. */
function entriesOf(folder: string): readonly fs.Dirent[] {
  try {
    return fs.readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function realPath(file: string): string | undefined {
  try {
    return fs.realpathSync.native(file);
  } catch {
    return undefined;
  }
}

function statOf(file: string): fs.Stats | undefined {
  try {
    return fs.statSync(file);
  } catch {
    return undefined;
  }
}

/** A file that has just gone has changed: whoever reads it will see. */
function isTouchedSince(file: string, since: number): boolean {
  const stat = statOf(file);
  return !stat || stat.mtimeMs >= since || stat.ctimeMs >= since;
}

/** `a/b/c.md` → `a`, `a/b`, `a/b/c.md` */
function foldersOn(at: string): readonly string[] {
  const names = at.split("/");
  return names.map((_, n) => names.slice(0, n + 1).join("/"));
}

/** Of names that are known to be plain; `path.join` would cost more than listing them. */
function joined(folder: string, name: string, separator: string): string {
  return folder === "" || folder.endsWith(separator) ? folder + name : folder + separator + name;
}

function slashed(at: string): string {
  return path.sep === "/" ? at : at.replaceAll(path.sep, "/");
}

function isBelow(file: string, folder: string): boolean {
  return file.startsWith(folder.endsWith(path.sep) ? folder : folder + path.sep);
}

function byPath(a: Place, b: Place): number {
  return a.path < b.path ? -1 : 1;
}
