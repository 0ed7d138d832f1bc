import { isoWeek } from "../days/isoWeek";
import { NOTE_EXTENSION } from "../note/noteExtension";
import { safeFileName, safeSegment, withoutForbidden } from "./safeSegment";
import { slug } from "./slug";

export interface NotePlace {
  /** The folder setting, relative to the workspace folder; it may hold tokens. */
  readonly folder: string;
  /** The path pattern setting, relative to that folder, such as `${year}/${date}-${slug}`. */
  readonly pattern: string;
  readonly title: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** `HHmm`. */
  readonly time: string;
  /** A template id. */
  readonly template: string;
  /** A theme id, where the note is created on one. */
  readonly theme?: string | undefined;
  /** A few letters and digits by chance. */
  readonly id?: string;
  /** Whether others may write a note of the same day and title elsewhere, before either has seen the other's: the name then has the `id`. */
  readonly isShared?: boolean;
}

export type NotePath =
  | { readonly ok: true; readonly path: string }
  | { readonly ok: false; readonly code: "unknownToken" | "outsideFolder" | "emptyName"; readonly detail: string };

/** What stands for a title of which nothing can be in a file name. */
const untitled = "reflection";

/** Far more of a title than any file name can hold. */
const longestTitle = 2000;

const token = /\$\{([^${}]{0,50})\}/g;

/** The path of a new note, relative to the workspace folder, safe on every platform whatever the title holds. */
export function notePath(place: NotePlace): NotePath {
  const setting = `${place.folder}/${place.pattern}`;
  const values = valuesOf(place);
  const unknown = [...setting.matchAll(token)].find(([, name = ""]) => !values.has(name));
  if (unknown) {
    return { ok: false, code: "unknownToken", detail: unknown[0] };
  }
  const leaving = [place.folder, place.pattern].find(leavesFolder);
  if (leaving !== undefined) {
    return { ok: false, code: "outsideFolder", detail: leaving };
  }
  const path = pathOf(setting.replace(token, (_, name: string) => values.get(name) ?? ""));
  if (path === "") {
    return { ok: false, code: "emptyName", detail: place.pattern };
  }
  return { ok: true, path: place.isShared && !place.pattern.includes("${id}") ? withEnding(path, `-${values.get("id")}`) : path };
}

/** The path of a further note of the same name: `…-2.md`. */
export function withSuffix(path: string, n: number): string {
  return withEnding(path, `-${n}`);
}

function withEnding(path: string, ending: string): string {
  const { folders, stem, extension } = splitPath(path);
  return [...folders, safeFileName(stem, ending + extension)].join("/");
}

function valuesOf({ date, time, template, theme = "", id = "", ...place }: NotePlace): ReadonlyMap<string, string> {
  const [year = "", month = "", day = ""] = date.split("-");
  const { week, year: weekYear } = isoWeek(date);
  const title = place.title.slice(0, longestTitle);
  const titles = { slug: usable(slug(title)), title: usable(withoutForbidden(title)) };
  const names = { year, month, day, week, weekYear, date, time, template, theme, id, ...titles };
  return new Map(Object.entries(names).map(([name, value]) => [name, value.replace(/[/\\]/g, "-")]));
}

/** A title may leave no name at all, be it that nothing in it can stand or that its first character alone is too long. */
function usable(name: string): string {
  return safeFileName(name, ".markdown") === "" ? untitled : name;
}

function leavesFolder(setting: string): boolean {
  const path = setting.trim().replaceAll("\\", "/");
  return path.startsWith("/") || /^[a-z]:/i.test(path) || path.split("/").some((part) => part.trim() === "..");
}

function pathOf(path: string): string {
  const { folders, stem, extension } = splitPath(path.trim().replaceAll("\\", "/"));
  const name = safeFileName(stem, extension || ".md");
  return name === "" ? "" : [...folders.map(safeSegment).filter(Boolean), name].join("/");
}

function splitPath(path: string): { readonly folders: readonly string[]; readonly stem: string; readonly extension: string } {
  const parts = path.split("/");
  const name = parts.at(-1) ?? "";
  const [extension = ""] = NOTE_EXTENSION.exec(name) ?? [];
  return { folders: parts.slice(0, -1), stem: name.slice(0, name.length - extension.length), extension };
}
