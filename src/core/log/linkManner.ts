import type { Link } from "../note/note";
import { NOTE_EXTENSION } from "../note/noteExtension";
import type { Entry } from "./entry";
import { foldersOf, nameKey, parseTarget, pathEnds, withoutExtension } from "./names";

/** Where a note is, as links are concerned. */
export type LinkEnd = Pick<Entry, "path" | "root">;

/** How a link says where the note is, as its writer chose to. */
export interface LinkManner {
  /** From the linking note's folder, from the workspace folder, the whole path, or so many of its last names. */
  readonly kind: "relative" | "rooted" | "whole" | "end";
  readonly names: number;
  /** Whether it begins with `./`. */
  readonly isDotted: boolean;
  readonly hasExtension: boolean;
  /** Whether it names exactly where the note is, so that it would be wrong elsewhere even if another name led there. */
  readonly isExact: boolean;
}

/** How a link from one note calls another. */
export function mannerOf({ kind, target }: Pick<Link, "kind" | "target">, from: LinkEnd, to: LinkEnd): LinkManner {
  const { path, isRooted } = parseTarget(target);
  const isDotted = /^\.{1,2}[/\\]/.test(target);
  const isWhole = path === nameKey(to.path) && path.includes("/");
  const manner = isRooted ? "rooted" : kind === "markdown" || isDotted ? "relative" : isWhole ? "whole" : "end";
  return {
    kind: manner,
    names: path.split("/").length,
    isDotted: /^\.[/\\]/.test(target),
    hasExtension: NOTE_EXTENSION.test(target.trim()),
    isExact: manner === "whole" || ((manner === "relative" || manner === "rooted") && namesExactly(target, from, to)),
  };
}

/** Whether a target is the path of a note as seen from another, or from the workspace folder, or its whole path. */
export function namesExactly(target: string, from: LinkEnd, to: LinkEnd): boolean {
  const { path, up, isRooted } = parseTarget(target);
  const folders = foldersOf(nameKey(from.path));
  const key = nameKey(to.path);
  const isInside = up <= folders.length && from.root === to.root;
  const joined = isRooted ? path : [...folders.slice(0, folders.length - up), path].join("/");
  return isInside && joined === key && hasExtensionOf(to.path, target);
}

/** Whether a target has the extension of a path, or none. */
function hasExtensionOf(path: string, target: string): boolean {
  const written = NOTE_EXTENSION.exec(target.trim())?.[0].toLowerCase();
  return written === undefined || path.toLowerCase().endsWith(written);
}

/**
 * Ways to call a note from another in this manner, the one to be preferred first; each further one says more of where it is. Last come those
 * with the extension: `old` may have to be `meeting.notes.md`, as what is left without it would be another kind of file.
 */
export function targetsIn(manner: LinkManner, from: LinkEnd, to: LinkEnd): readonly string[] {
  const withExtension = targetsTo(to.path, manner, { from, to });
  return manner.hasExtension ? withExtension : [...targetsTo(withoutExtension(to.path), manner, { from, to }), ...withExtension];
}

function targetsTo(path: string, manner: LinkManner, { from, to }: { from: LinkEnd; to: LinkEnd }): readonly string[] {
  const ends = pathEnds(path).toReversed();
  const longer = ends.slice(Math.min(manner.names, ends.length) - 1);
  switch (manner.kind) {
    case "relative":
      return [...(from.root === to.root ? [relativePath(from.path, path, manner)] : []), ...ends];
    case "rooted":
      return [`/${path}`, ...ends];
    case "whole":
      return [path, `/${path}`];
    case "end":
      return [...longer, `/${path}`];
  }
}

/** The path of `to` from the folder that `from` is in. */
function relativePath(from: string, to: string, { isDotted }: Pick<LinkManner, "isDotted">): string {
  const [folders, names] = [foldersOf(from), to.split("/")];
  const parting = folders.findIndex((folder, index) => folder !== names[index] || index === names.length - 1);
  const shared = parting < 0 ? folders.length : parting;
  const up = folders.slice(shared).map(() => "..");
  return [...(isDotted && up.length === 0 ? ["."] : up), ...names.slice(shared)].join("/");
}
