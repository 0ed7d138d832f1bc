import * as fs from "node:fs";
import * as path from "node:path";
import { type CreateFailure, type FileContent, largestNote } from "../core/ports";

/** One call for the whole file: asking for its size first would cost a third more over a log. */
export function readDiskFile(file: string): FileContent {
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

/** Neither a folder of that name nor a link that goes round in circles is a note. */
function isAbsent(error: unknown): boolean {
  return ["ENOENT", "ENOTDIR", "EISDIR", "ELOOP"].includes(codeOf(error) ?? "");
}

/** Makes the file and the folders above it; see `Files.create`. */
export function createDiskFile(file: string, text: string): CreateFailure | undefined {
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
  return parent === file || fs.existsSync(parent) ? parent : nearestAbove(parent);
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
