import type { Note } from "../note/note";
import { NOTE_EXTENSION } from "../note/noteExtension";

export function withoutExtension(path: string): string {
  return path.includes(".") ? path.replace(NOTE_EXTENSION, "") : path;
}

/** The form in which two spellings are the same name: NFC, lower-case, `/` between parts, single spaces, no note extension. */
export function nameKey(name: string): string {
  const lower = name.toLowerCase();
  // Most names need none of the rest, which is several times dearer.
  return isPlain(lower) ? withoutExtension(lower) : withoutExtension(normalKey(lower));
}

/** ASCII without backslashes, single spaces at most between words, and no slash at the end. */
function isPlain(lower: string): boolean {
  return /^[!-[\]-~]+(?: [!-[\]-~]+)*$/.test(lower) && !lower.endsWith("/");
}

function normalKey(lower: string): string {
  const parts = lower.normalize("NFC").replaceAll("\\", "/").trim();
  return trimSlashes(parts).replace(/\s{2,}|[^\S ]/g, " ");
}

/** The last part of a name: what a file of that name would be called. */
export function lastName(key: string): string {
  return key.slice(key.lastIndexOf("/") + 1);
}

/** The whole of a path, and all that is left of it when its first names are left out. */
export function pathEnds(path: string): readonly string[] {
  const parts = path.split("/");
  return parts.map((_, index) => parts.slice(index).join("/"));
}

export function foldersOf(path: string): readonly string[] {
  return path.split("/").slice(0, -1);
}

/** What a link's target, or a name it may use, says. */
export interface Target {
  readonly written: string;
  /** As `nameKey`, without `.`, `..` or empty parts; empty when nothing is left. */
  readonly path: string;
  /** How many folders up from the linking note it starts. */
  readonly up: number;
  readonly isRooted: boolean;
}

export function parseTarget(written: string): Target {
  const key = nameKey(written);
  if (!key.includes("/") && !key.startsWith(".")) {
    return { written, path: key, up: 0, isRooted: false };
  }
  const path: string[] = [];
  let up = 0;
  for (const part of key.split("/")) {
    if (part === ".." && path.pop() === undefined) {
      up += 1;
    } else if (part !== "" && part !== "." && part !== "..") {
      path.push(part);
    }
  }
  return { written, path: path.join("/"), up, isRooted: key.startsWith("/") };
}

/** Every path that a link to a note can name: the ends of its own path, its title and its aliases. */
export function namesOf({ path, note }: { readonly path: string; readonly note: Pick<Note, "title" | "aliases"> }): readonly string[] {
  const said = [note.title, ...note.aliases].map((name) => parseTarget(name).path);
  return [...new Set([...pathEnds(nameKey(path)), ...said])].filter((name) => name !== "");
}

function trimSlashes(text: string): string {
  let end = text.length;
  while (end > 0 && text[end - 1] === "/") {
    end -= 1;
  }
  return text.slice(0, end);
}
