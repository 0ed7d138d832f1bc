import * as vscode from "vscode";
import { type CreateFailure, type FileContent, type Files, type FindOptions, type FoundFile, isMarkdown, largestNote } from "../core/ports";
import { childId } from "./uris";

/** Any folder through `workspace.fs`: each call travels to another process, so many are on their way at once. */
export const webFiles: Files = { find, read, create };

const atOnce = 128;

async function find(folder: string, options: FindOptions): Promise<readonly FoundFile[]> {
  const found: FoundFile[] = [];
  const change = options.since === undefined ? {} : { isChanged: false };
  let folders = [options.within ?? ""];
  while (folders.length > 0 && !options.isCancelled()) {
    const next: string[] = [];
    await eachAtOnce(folders, async (dir) => {
      for (const [name, type] of await entriesOf(folder, dir)) {
        const relative = dir ? `${dir}/${name}` : name;
        if (type & vscode.FileType.Directory && !isLinkLoop(relative, type) && options.includes(relative)) {
          next.push(relative);
        } else if (type & vscode.FileType.File && isMarkdown(name) && options.includes(relative)) {
          found.push({ id: childId(folder, relative), path: relative, ...change });
        }
      }
    });
    folders = next;
  }
  return found;
}

/** `workspace.fs` cannot tell where a link leads, so links to folders are followed only so deep. */
function isLinkLoop(relative: string, type: vscode.FileType): boolean {
  return (type & vscode.FileType.SymbolicLink) !== 0 && relative.split("/").length > 8;
}

async function entriesOf(folder: string, dir: string): Promise<readonly [string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(vscode.Uri.parse(dir ? childId(folder, dir) : folder, true));
  } catch {
    return []; // gone or closed to us: it holds no notes we can show
  }
}

async function read(
  ids: readonly string[],
  onRead: (id: string, content: FileContent) => void,
  isCancelled: () => boolean = () => false,
): Promise<void> {
  await eachAtOnce(ids, async (id) => {
    if (!isCancelled()) {
      onRead(id, await readOne(vscode.Uri.parse(id, true)));
    }
  });
}

async function readOne(uri: vscode.Uri): Promise<FileContent> {
  try {
    const bytes = await vscode.workspace.fs.readFile(uri);
    if (bytes.byteLength > largestNote) {
      return { kind: "failed", code: "tooLarge" };
    }
    if (bytes.subarray(0, 8192).includes(0)) {
      return { kind: "failed", code: "notText" };
    }
    return { kind: "text", text: new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes) };
  } catch (error) {
    return isMissing(error) ? { kind: "missing" } : { kind: "failed", code: "unreadable" };
  }
}

async function create(id: string, text: string): Promise<CreateFailure | undefined> {
  const uri = vscode.Uri.parse(id, true);
  const parent = vscode.Uri.joinPath(uri, "..");
  try {
    if (await exists(uri)) {
      return { code: "exists", detail: uri.path };
    }
    const inTheWay = await fileAbove(parent);
    if (inTheWay) {
      return { code: "fileInTheWay", detail: inTheWay };
    }
    await vscode.workspace.fs.createDirectory(parent);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    return undefined;
  } catch (error) {
    return { code: failureCode(error), detail: uri.path };
  }
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  return (await statOf(uri)) !== undefined;
}

/** The nearest existing thing above, when it is a file. */
async function fileAbove(folder: vscode.Uri): Promise<string | undefined> {
  for (let uri = folder; uri.path.length > 1; uri = vscode.Uri.joinPath(uri, "..")) {
    const stat = await statOf(uri);
    if (stat) {
      return stat.type & vscode.FileType.Directory ? undefined : uri.path;
    }
  }
  return undefined;
}

async function statOf(uri: vscode.Uri): Promise<vscode.FileStat | undefined> {
  try {
    return await vscode.workspace.fs.stat(uri);
  } catch (error) {
    if (isMissing(error)) {
      return undefined;
    }
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof vscode.FileSystemError && (error.code === "FileNotFound" || error.code === "FileNotADirectory");
}

function failureCode(error: unknown): CreateFailure["code"] {
  const code = error instanceof vscode.FileSystemError ? error.code : "";
  const message = error instanceof Error ? error.message : "";
  if (code === "NoPermissions" || /EACCES|EPERM|EROFS/.test(message)) {
    return "unwritable";
  }
  return /ENOSPC|EDQUOT/.test(message) ? "diskFull" : code === "FileExists" ? "exists" : "failed";
}

/** Runs `task` on every item, a bounded number at a time. */
async function eachAtOnce<T>(items: readonly T[], task: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values();
  const worker = async (): Promise<void> => {
    for (const item of queue) {
      await task(item);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
}
