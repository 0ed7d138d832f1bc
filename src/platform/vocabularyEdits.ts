import * as vscode from "vscode";
import type { TextEdit } from "../core/note/edit/textEdit";
import type { NewTheme, ThemesEdit, ThemesEditOptions, ThemesRefusal } from "../core/themes/own/editThemes";
import { commented } from "../core/themes/own/newThemesFile";
import type { App } from "./app";
import { type ThemesErrorCode, UserError } from "./errors";
import { chooseLogFolder } from "./logFolderChoice";
import { themesFileUri } from "./vocabularyFile";

type World = Pick<App, "vocabulary" | "noteEdits" | "files" | "storage" | "strings">;

/** What is to change in a log's own themes. Themes are named by their ids. */
export type ThemesChange =
  | { readonly kind: "add"; readonly theme: NewTheme }
  | { readonly kind: "alias"; readonly theme: string; readonly alias: string }
  | { readonly kind: "rename"; readonly from: string; readonly to: string; readonly label?: string | undefined }
  | { readonly kind: "merge"; readonly from: string | readonly string[]; readonly into: string };

export interface ThemesChangeOptions {
  /** The folder whose file is changed; if not given, the one whose file says something of the theme, or where new notes go. */
  readonly folder?: vscode.WorkspaceFolder;
  /** Makes a new file empty first and then writes it: what VS Code hands on from a provider of ours has no contents. */
  readonly isProvided?: boolean;
}

/**
 * Adds to a workspace edit what a change makes of a themes file, which is made where it is not there. Answers with the file, or with
 * undefined where it says as much already. Throws `UserError` where it cannot be changed.
 */
export async function addThemesChange(
  app: World,
  edit: vscode.WorkspaceEdit,
  change: ThemesChange,
  { folder, isProvided = false }: ThemesChangeOptions = {},
): Promise<vscode.Uri | undefined> {
  await app.vocabulary.lookAgain();
  const { uri } = folder ?? homeOf(app, change) ?? (await chooseLogFolder(app.storage, app.strings));
  const file = themesFileUri(uri);
  const make = await maker(app, change, file);
  if (!(await isThere(app, file))) {
    const [made] = make("");
    if (made && isProvided) {
      edit.createFile(file, { ignoreIfExists: true });
      edit.insert(file, new vscode.Position(0, 0), made.text);
    } else if (made) {
      edit.createFile(file, { contents: new TextEncoder().encode(made.text) });
    }
    return made && file;
  }
  const prepared = await app.noteEdits.prepare([file.toString()], (text) => ({ ok: true, edits: make(text) }));
  if (prepared.refused.length > 0) {
    throw new UserError("themesNotEdited", vscode.workspace.asRelativePath(file));
  }
  const edits = prepared.edit.get(file);
  if (edits.length > 0) {
    edit.set(file, edits);
  }
  return edits.length > 0 ? file : undefined;
}

/** The folder whose file has the last word on the themes that change. */
function homeOf({ vocabulary }: World, change: ThemesChange): vscode.WorkspaceFolder | undefined {
  const named = themesIn(change);
  return vocabulary.files.findLast(({ themes }) => named.some((id) => themes.has(id)))?.folder;
}

function themesIn(change: ThemesChange): readonly string[] {
  switch (change.kind) {
    case "add":
      return [];
    case "alias":
      return [change.theme];
    case "rename":
      return [change.from];
    case "merge":
      return [change.from, change.into].flat();
  }
}

/** What makes the edits of a text, or throws `UserError`; loaded when it is first needed. */
async function maker(
  { vocabulary, strings }: World,
  change: ThemesChange,
  file: vscode.Uri,
): Promise<(text: string) => readonly TextEdit[]> {
  const { addAlias, addTheme, renameTheme } = await import("../core/themes/own/editThemes");
  const { mergeAll } = await import("../core/themes/own/mergeAll");
  const base = vocabulary.files.find(({ uri }) => uri.toString() === file.toString())?.base;
  const options: ThemesEditOptions = { header: commented([strings.themesFileAbout()]), ...(base ? { base } : {}) };
  const edited = (text: string): ThemesEdit => {
    switch (change.kind) {
      case "add":
        return addTheme(text, change.theme, options);
      case "alias":
        return addAlias(text, [change.theme, change.alias], options);
      case "rename":
        return renameTheme(text, [change.from, change.to], { ...options, label: change.label });
      case "merge":
        return mergeAll(text, { from: [change.from].flat(), into: change.into }, options);
    }
  };
  return (text) => {
    const result = edited(text);
    return result.ok ? result.edits : refuse(result.code, change, file);
  };
}

async function isThere({ files }: World, file: vscode.Uri): Promise<boolean> {
  let is = vscode.workspace.textDocuments.some((document) => document.isDirty && document.uri.toString() === file.toString());
  await files.read([file.toString()], (_, content) => (is ||= content.kind !== "missing"));
  return is;
}

const codes: Readonly<Record<ThemesRefusal, ThemesErrorCode>> = {
  broken: "themesBroken",
  badName: "themeBadName",
  taken: "themeTaken",
  hidden: "themeHidden",
  notThere: "themeGone",
  unsupported: "themesNotEdited",
  unsafe: "themesNotEdited",
};

function refuse(code: ThemesRefusal, change: ThemesChange, file: vscode.Uri): never {
  const isOfFile = codes[code] === "themesBroken" || codes[code] === "themesNotEdited";
  throw new UserError(codes[code], isOfFile ? vscode.workspace.asRelativePath(file) : wantedName(change));
}

function wantedName(change: ThemesChange): string {
  switch (change.kind) {
    case "add":
      return change.theme.label ?? change.theme.id;
    case "alias":
      return change.alias;
    case "rename":
      return change.label ?? change.to;
    case "merge":
      return change.into;
  }
}
