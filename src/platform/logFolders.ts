import * as vscode from "vscode";
import type { ReadOptions } from "../core/note/readNote";
import { isMarkdown } from "../core/ports";
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
  const base = folder.workspaceFolder.uri;
  const prefix = base.path.endsWith("/") ? base.path : `${base.path}/`;
  const isBelow = uri.scheme === base.scheme && uri.authority === base.authority && uri.path.startsWith(prefix);
  const path = uri.path.slice(prefix.length);
  return isBelow && folder.includes(path) ? path : undefined;
}

export function isNoteUri(uri: vscode.Uri): boolean {
  return isMarkdown(uri.path);
}

/** Folders that begin with a dot (`.git`, `.obsidian`, `.trash`) and `node_modules` hold no notes. */
function inclusion(settings: Settings, folder: vscode.Uri): (path: string) => boolean {
  const scope = settings.get("log.scope", folder) === "notesFolder" ? notesFolderPrefix(settings, folder) : "";
  return (path) => {
    const hidden = path.startsWith(".") || path.includes("/.") || /(?:^|\/)node_modules(?:\/|$)/.test(path);
    return !hidden && (scope === "" || path.startsWith(scope) || scope.startsWith(`${path}/`));
  };
}

/** The part of the folder setting before its first token: `journal/${year}` keeps notes below `journal`. */
function notesFolderPrefix(settings: Settings, folder: vscode.Uri): string {
  const fixed = settings.get("notes.folder", folder).split("${")[0] ?? "";
  const path = fixed.replaceAll("\\", "/").replace(/^\.?\/+|\/+$/g, "");
  return path === "" || path === "." ? "" : `${path}/`;
}
