import * as vscode from "vscode";
import type { ReadOptions } from "../core/note/readNote";
import { isMarkdown } from "../core/ports";
import { activeGlobs, exclusion } from "./exclusion";
import type { Settings } from "./settings";

/** One workspace folder and which of its files belong to the log. */
export interface LogFolder {
  readonly workspaceFolder: vscode.WorkspaceFolder;
  /** The folder's URI as text. */
  readonly id: string;
  /** How its notes are read; looked up once, since asking VS Code for each note costs more than reading it. */
  readonly reading: ReadOptions;
  /** Whether a path relative to the folder (a Markdown file, or a folder on the way to some) belongs to the log. */
  includes(path: string): boolean;
}

export function logFolders(settings: Settings): readonly LogFolder[] {
  return (vscode.workspace.workspaceFolders ?? []).map((workspaceFolder) => ({
    workspaceFolder,
    id: workspaceFolder.uri.toString().replace(/\/$/, ""),
    reading: {
      monthFirst: settings.get("dates.monthFirst", workspaceFolder.uri),
      inlineTags: settings.get("tags.inline", workspaceFolder.uri),
    },
    includes: inclusion(settings, workspaceFolder.uri),
  }));
}

/** The note's path in the log: relative to its folder, `/`-separated; undefined for a file that is no note of this folder. */
export function pathInFolder(folder: LogFolder, uri: vscode.Uri): string | undefined {
  const path = pathBelow(folder.workspaceFolder.uri, uri);
  return path !== undefined && folder.includes(path) ? path : undefined;
}

export function isNoteUri(uri: vscode.Uri): boolean {
  return isMarkdown(uri.path);
}

/** Relative to the folder; undefined for what does not lie in it. */
function pathBelow(folder: vscode.Uri, uri: vscode.Uri): string | undefined {
  const prefix = folder.path.endsWith("/") ? folder.path : `${folder.path}/`;
  const isBelow = uri.scheme === folder.scheme && uri.authority === folder.authority && uri.path.startsWith(prefix);
  return isBelow ? uri.path.slice(prefix.length) : undefined;
}

/** Folders that begin with a dot (`.git`, `.obsidian`, `.trash`) and `node_modules` hold no notes. */
function inclusion(settings: Settings, folder: vscode.Uri): (path: string) => boolean {
  const scope = settings.get("log.scope", folder) === "notesFolder" ? notesFolderPrefix(settings, folder) : "";
  const others = foldersInside(folder);
  const isExcluded = exclusion(activeGlobs(settings.filesExclude(folder), settings.get("log.exclude", folder)));
  return (path) => {
    const hidden = path.startsWith(".") || path.includes("/.") || /(?:^|\/)node_modules(?:\/|$)/.test(path);
    const inScope = scope === "" || path.startsWith(scope) || scope.startsWith(`${path}/`);
    return !hidden && inScope && !others.some((other) => path === other || path.startsWith(`${other}/`)) && !isExcluded(path);
  };
}

/** Workspace folders that lie in this one; as everywhere in VS Code, a file belongs to the innermost. */
function foldersInside(folder: vscode.Uri): readonly string[] {
  return (vscode.workspace.workspaceFolders ?? []).flatMap(({ uri }) => pathBelow(folder, uri)?.replace(/\/$/, "") || []);
}

/** The part of the folder setting before its first token: `journal/${year}` keeps notes below `journal`. */
export function notesFolderPrefix(settings: Settings, folder: vscode.Uri): string {
  const fixed = settings.get("notes.folder", folder).split("${")[0] ?? "";
  const path = fixed.replaceAll("\\", "/").replace(/^\.?\/+|\/+$/g, "");
  return path === "" || path === "." ? "" : `${path}/`;
}
