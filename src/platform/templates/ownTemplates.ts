import * as vscode from "vscode";
import { splitFrontMatter } from "../../core/note/frontMatter/frontMatter";
import { NOTE_EXTENSION } from "../../core/note/noteExtension";
import type { Files } from "../../core/ports";
import { UserError } from "../errors";
import { childId } from "../uris";

/** A template of one's own: a Markdown file in `.alongside/templates` of the workspace folder that the note goes to. */
export interface OwnTemplate {
  /** The file's name without its extension, as notes record it. */
  readonly id: string;
  /** Its path, as a person knows it. */
  readonly file: string;
  /** As it is written now. */
  readonly text: string;
}

const path = ".alongside/templates";

export function templatesFolder(folder: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(folder, path);
}

export function ownTemplateUri(folder: vscode.Uri, id: string): vscode.Uri {
  return vscode.Uri.joinPath(folder, path, `${id}.md`);
}

/** The names of those there are now, in order; reading the folder each time is how they are always the latest. */
export async function ownTemplateIds(files: Files, folder: vscode.Uri): Promise<readonly string[]> {
  const found = await filesIn(files, folder);
  return [...found.keys()];
}

/** Undefined where there is none of that name. Throws a `UserError` where it cannot be read. */
export async function ownTemplate(files: Files, folder: vscode.Uri, id: string): Promise<OwnTemplate | undefined> {
  return /[/\\]/.test(id) ? undefined : readTemplate(files, ownTemplateUri(folder, id), id);
}

/** The one of that name under any extension and in letters of any case. */
export async function ownTemplateCalled(files: Files, folder: vscode.Uri, id: string): Promise<OwnTemplate | undefined> {
  const found = [...(await filesIn(files, folder))].find(([name]) => name.toLowerCase() === id.toLowerCase());
  return found && readTemplate(files, found[1], found[0]);
}

/** By name, each once. */
async function filesIn(files: Files, folder: vscode.Uri): Promise<ReadonlyMap<string, vscode.Uri>> {
  const root = templatesFolder(folder).toString();
  const found = await files.find(root, { includes: (name) => !name.includes("/") && !name.startsWith("."), isCancelled: () => false });
  const byName = new Map<string, vscode.Uri>();
  for (const { path: name } of found.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const id = name.replace(NOTE_EXTENSION, "");
    if (!name.includes("/") && !byName.has(id)) {
      byName.set(id, vscode.Uri.parse(childId(root, name), true));
    }
  }
  return byName;
}

/** What is being written in an editor wins over the disk. */
async function readTemplate(files: Files, uri: vscode.Uri, id: string): Promise<OwnTemplate | undefined> {
  const open = vscode.workspace.textDocuments.find((document) => document.isDirty && document.uri.toString() === uri.toString());
  const file = vscode.workspace.asRelativePath(uri);
  if (open) {
    return { id, file, text: open.getText() };
  }
  let template: OwnTemplate | undefined;
  let isUnreadable = false;
  await files.read([uri.toString()], (_, content) => {
    template = content.kind === "text" ? { id, file, text: content.text } : undefined;
    isUnreadable = content.kind === "failed";
  });
  if (isUnreadable) {
    throw new UserError("templateUnreadable", file);
  }
  return template;
}

/** Whether notes from it are written by several people, each of whom may begin one. */
export function isForTeam({ text }: OwnTemplate): boolean {
  const { frontMatter } = splitFrontMatter(text);
  return frontMatter !== undefined && /^voices[ \t]*:[ \t]*["']?team\b/im.test(text.slice(frontMatter.text.start, frontMatter.text.end));
}
