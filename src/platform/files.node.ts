import * as fs from "node:fs";
import * as path from "node:path";
import { type CreateFailure, type FileContent, type Files, type FindOptions, type FoundFile, isMarkdown, largestNote } from "../core/ports";
import { childId, diskPath } from "./uris";

/** The disk through `node:fs`, twenty times faster than `workspace.fs`; `others` serves folders that are not on this disk. */
export function nodeFiles(others: Files): Files {
  const onDisk = (id: string): boolean => id.startsWith("file:");
  return {
    find: (folder, options) => (onDisk(folder) ? find(folder, options) : others.find(folder, options)),
    read: async (ids, onRead, isCancelled = () => false) => {
      await readAll(ids.filter(onDisk), onRead, isCancelled);
      await others.read(
        ids.filter((id) => !onDisk(id)),
        onRead,
        isCancelled,
      );
    },
    create: (id, text) => (onDisk(id) ? create(id, text) : others.create(id, text)),
  };
}

/** Work on this thread is done in slices this long (milliseconds), so that typing and views never wait. */
const sliceLength = 8;

/** Gives way to other work when a slice is used up. */
function slices(): () => Promise<void> | undefined {
  let end = performance.now() + sliceLength;
  return () => {
    if (performance.now() < end) {
      return undefined;
    }
    return new Promise((resolve) =>
      setImmediate(() => {
        end = performance.now() + sliceLength;
        resolve();
      }),
    );
  };
}

async function find(folder: string, { includes, isCancelled }: FindOptions): Promise<readonly FoundFile[]> {
  const root = diskPath(folder);
  const found: FoundFile[] = [];
  const pending = [""];
  const walked = new Set<string>();
  const giveWay = slices();
  for (let dir = pending.pop(); dir !== undefined && !isCancelled(); dir = pending.pop()) {
    for (const { name, kind } of entriesOf(path.join(root, dir), walked)) {
      const relative = dir ? `${dir}/${name}` : name;
      if (kind === "folder" && includes(relative)) {
        pending.push(relative);
      } else if (kind === "file" && isMarkdown(name) && includes(relative)) {
        found.push({ id: childId(folder, relative), path: relative });
      }
    }
    await giveWay();
  }
  return found;
}

interface DirEntry {
  readonly name: string;
  readonly kind: "file" | "folder" | "other";
}

/** Symbolic links count as what they point to; a folder reached twice (a link loop) is walked once. */
function entriesOf(dir: string, walked: Set<string>): readonly DirEntry[] {
  try {
    const real = fs.realpathSync(dir);
    if (walked.has(real)) {
      return [];
    }
    walked.add(real);
    return fs.readdirSync(dir, { withFileTypes: true }).map((entry) => ({ name: entry.name, kind: kindOf(dir, entry) }));
  } catch {
    return []; // gone or closed to us: it holds no notes we can show
  }
}

function kindOf(dir: string, entry: fs.Dirent): DirEntry["kind"] {
  const target = entry.isSymbolicLink() ? fs.statSync(path.join(dir, entry.name), { throwIfNoEntry: false }) : entry;
  return target?.isDirectory() ? "folder" : target?.isFile() ? "file" : "other";
}

async function readAll(
  ids: readonly string[],
  onRead: (id: string, content: FileContent) => void,
  isCancelled: () => boolean,
): Promise<void> {
  const giveWay = slices();
  for (const id of ids) {
    if (isCancelled()) {
      return;
    }
    onRead(id, readOne(diskPath(id)));
    const pause = giveWay();
    if (pause) {
      await pause;
    }
  }
}

/** One call for the whole file: asking for its size first would cost a third more over a log. */
function readOne(file: string): FileContent {
  try {
    const text = fs.readFileSync(file, "utf8");
    if (text.length > largestNote) {
      return { kind: "failed", code: "tooLarge" };
    }
    // A zero byte near the beginning means that the file is no text.
    return text.slice(0, 8192).includes("\0") ? { kind: "failed", code: "notText" } : { kind: "text", text };
  } catch (error) {
    return isAbsent(error) ? { kind: "missing" } : { kind: "failed", code: isTooLarge(error) ? "tooLarge" : "unreadable" };
  }
}

function isTooLarge(error: unknown): boolean {
  return ["ERR_FS_FILE_TOO_LARGE", "ERR_STRING_TOO_LONG"].includes(codeOf(error) ?? "");
}

/** A folder of that name is no note either. */
function isAbsent(error: unknown): boolean {
  return ["ENOENT", "ENOTDIR", "EISDIR"].includes(codeOf(error) ?? "");
}

async function create(id: string, text: string): Promise<CreateFailure | undefined> {
  const file = diskPath(id);
  try {
    fs.mkdirSync(path.dirname(file), { recursive: true });
  } catch (error) {
    const isFileAbove = codeOf(error) === "EEXIST" || codeOf(error) === "ENOTDIR";
    return isFileAbove ? { code: "fileInTheWay", detail: nearestAbove(file) } : { code: failureCode(error), detail: path.dirname(file) };
  }
  return writeNew(file, text);
}

/** The nearest thing above that exists. */
function nearestAbove(file: string): string {
  const parent = path.dirname(file);
  return parent === file || fs.statSync(parent, { throwIfNoEntry: false }) ? parent : nearestAbove(parent);
}

/** `wx` makes "does it exist" and "make it" one step; a file that could not be filled does not stay behind empty. */
function writeNew(file: string, text: string): CreateFailure | undefined {
  let made = false;
  try {
    const handle = fs.openSync(file, "wx");
    made = true;
    try {
      fs.writeFileSync(handle, text);
    } finally {
      fs.closeSync(handle);
    }
    return undefined;
  } catch (error) {
    if (made) {
      fs.rmSync(file, { force: true });
    }
    return { code: failureCode(error), detail: file };
  }
}

function failureCode(error: unknown): CreateFailure["code"] {
  switch (codeOf(error)) {
    case "EEXIST":
      return "exists";
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return "unwritable";
    case "ENOSPC":
    case "EDQUOT":
      return "diskFull";
    default:
      return "failed";
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error ? String(error.code) : undefined;
}
