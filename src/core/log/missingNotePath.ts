import { NOTE_EXTENSION } from "../note/noteExtension";
import { safeFileName, safeSegment } from "../templates/safeSegment";

/** Where a note that a link names would be, and what it would be called. */
export interface MissingNote {
  /** Relative to the workspace folder. */
  readonly path: string;
  readonly title: string;
}

/** A dot and a short ending with a letter in it: a picture or another file, of which the log knows nothing. */
const otherFile = /\.(?!md$|markdown$|qmd$)(?=\d{0,7}[a-z])[a-z0-9]{1,8}$/i;

export function isOtherFile(target: string): boolean {
  return otherFile.test(target);
}

/**
 * The note a link leads to that is not there yet: beside the linking note, or where a path says. Undefined where that is outside the
 * workspace folder or no note, and where the link would not lead to the note that was made.
 */
export function missingNote(target: string, from: string): MissingNote | undefined {
  const parts = target.replaceAll("\\", "/").split("/");
  const name = (parts.at(-1) ?? "").trim();
  const [extension = ""] = NOTE_EXTENSION.exec(name) ?? [];
  const title = name.slice(0, name.length - extension.length);
  const folders = foldersFor(parts.slice(0, -1), from);
  const file = safeFileName(title, extension || ".md");
  const isAsWritten = folders?.every((folder) => safeSegment(folder) === folder) === true;
  const leadsThere = file === title + (extension || ".md") || parts.length === 1;
  return folders && isAsWritten && leadsThere && file !== "" && !isOtherFile(target)
    ? { path: [...folders, file].join("/"), title }
    : undefined;
}

/** A bare name is looked for beside the note first, and so is a path that begins with a dot; any other from the workspace folder. */
function foldersFor(written: readonly string[], from: string): readonly string[] | undefined {
  const isBeside = written.length === 0 || written[0] === "." || written[0] === "..";
  const folders = isBeside ? from.split("/").slice(0, -1) : [];
  for (const part of written) {
    if (part === ".." && folders.pop() === undefined) {
      return undefined;
    }
    if (part !== "" && part !== "." && part !== "..") {
      folders.push(part);
    }
  }
  return folders;
}
