import * as vscode from "vscode";
import { linkKey, type NewTargets } from "../core/log/linksAfterMove";
import { renameLinks } from "../core/note/edit/edit";
import { type Inverse, inverseOf, undoing } from "../core/note/edit/inverse";
import { changePaths, type PathChange } from "../core/note/edit/pathEdits";
import { type EditResult, inOrder, UNCHANGED } from "../core/note/edit/textEdit";
import type { App } from "./app";
import { previewed } from "./editPreview";
import { UserError } from "./errors";
import { tellRefused } from "./refusedNotes";

/** What takes back a change of links, by the id a note had before it. */
export type PastUpdate = ReadonlyMap<string, Inverse>;

export interface LinkUpdate {
  /** What was moved, at its new place: files and folders. */
  readonly moved: readonly vscode.Uri[];
  readonly targets: NewTargets;
  /** What becomes of other paths, by the id of the note they are in. */
  readonly paths: ReadonlyMap<string, PathChange>;
  /** The change of links that this one takes back, where the move takes back the last one. It was agreed to then. */
  readonly past: PastUpdate | undefined;
  /** The id a note had before the move. */
  readonly idBefore: (id: string) => string;
}

type Context = Pick<App, "log" | "settings" | "strings" | "noteEdits">;

/** In milliseconds. */
const theirTime = 1500;

type Answer = "update" | "preview" | "leave";

/** Gives links their new targets in one edit, asking first where the person wants to be asked. Answers what would take it back. */
export async function updateLinks(app: Context, update: LinkUpdate): Promise<PastUpdate> {
  const [uri] = update.moved;
  await theirTurn(uri);
  const { changed, refused } = await prepare(app, update);
  const answer = changed.length === 0 || update.past ? "update" : await ask(app, update.moved, changed.length);
  if (answer === "leave") {
    return new Map();
  }
  tellRefused(app, refused);
  return changed.length === 0 ? new Map() : apply(app, update, answer);
}

/** VS Code does no edit at all where one of its files changes on disk meanwhile. */
const mostTries = 5;

/** Meanwhile the notes may have changed, so they are looked at again, each time. */
async function apply(app: Context, update: LinkUpdate, answer: Answer): Promise<PastUpdate> {
  const [uri] = update.moved;
  await (answer === "preview" ? undefined : theirTurn(uri));
  for (let tries = 0; tries < mostTries; tries++) {
    const { edit, changed, inverses } = await prepare(app, update);
    const isDone =
      changed.length === 0 ||
      (await vscode.workspace.applyEdit(answer === "preview" ? previewed(edit, uri) : edit, { isRefactoring: true }));
    if (isDone || answer === "preview") {
      return isDone ? inverses : new Map();
    }
  }
  void vscode.window.showErrorMessage(app.strings.error(new UserError("editFailed")));
  return new Map();
}

async function prepare(app: Context, { moved, targets, paths, past, idBefore }: LinkUpdate) {
  const isTheirs = theirSetting(moved[0]) !== "never";
  const inverses = new Map<string, Inverse>();
  const retarget = (text: string, id: string): EditResult => {
    const result = undone(text, past?.get(id)) ?? retargeted(text, { targets: targets.get(id), path: paths.get(id), isTheirs });
    if (result.ok && result.edits.length > 0) {
      inverses.set(idBefore(id), inverseOf(text, result.edits));
    }
    return result;
  };
  const ids = [...new Set([...targets.keys(), ...paths.keys(), ...(past?.keys() ?? [])])];
  return { ...(await app.noteEdits.prepare(ids, retarget)), inverses };
}

function undone(text: string, inverse: Inverse | undefined): EditResult | undefined {
  const edits = inverse && undoing(text, inverse);
  return edits && { ok: true, edits };
}

interface NewTargetsOfNote {
  readonly targets: ReadonlyMap<string, string> | undefined;
  readonly path: PathChange | undefined;
  readonly isTheirs: boolean;
}

function retargeted(text: string, { targets, path, isTheirs }: NewTargetsOfNote): EditResult {
  const links = targets
    ? renameLinks(text, (link) => (isTheirs && link.kind === "markdown" ? undefined : targets.get(linkKey(link))))
    : UNCHANGED;
  const paths = path && !isTheirs ? changePaths(text, path) : UNCHANGED;
  return links.ok && paths.ok ? { ok: true, edits: inOrder([...links.edits, ...paths.edits]) } : links.ok ? paths : links;
}

/** Whether VS Code itself is to update Markdown links: they are left to it, since both at once would change them twice. */
function theirSetting(uri: vscode.Uri | undefined): "prompt" | "always" | "never" {
  const theirs = vscode.workspace.getConfiguration("markdown", uri).get<unknown>("updateLinksOnFileMove.enabled");
  return theirs === "prompt" || theirs === "always" ? theirs : "never";
}

/** Leaves VS Code the time to change its links, or to ask: changes that it made ready before ours would miss their places after them. */
async function theirTurn(uri: vscode.Uri | undefined): Promise<void> {
  if (theirSetting(uri) !== "never") {
    await new Promise((resolve) => setTimeout(resolve, theirTime));
  }
}

/** Where VS Code asks too, its question comes first, and ours keeps us from changing anything before it is answered. */
async function ask({ strings, settings }: Context, moved: readonly vscode.Uri[], count: number): Promise<Answer> {
  const setting = settings.get("updateLinksOnFileMove", moved[0]);
  if (setting === "never" || (setting === "always" && theirSetting(moved[0]) !== "prompt")) {
    return setting === "always" ? "update" : "leave";
  }
  const [update, preview, always, never] = [strings.updateLinks(), strings.previewLinks(), strings.always(), strings.never()];
  const choice = await vscode.window.showInformationMessage(
    strings.linksFollow(moved.length, nameOf(moved[0])),
    { modal: true, detail: strings.linksFollowDetail(count) },
    ...[update, preview, always, never],
  );
  if (choice === always || choice === never) {
    const answer = choice === always ? "always" : "never";
    await vscode.workspace
      .getConfiguration("alongside", moved[0])
      .update("updateLinksOnFileMove", answer, vscode.ConfigurationTarget.Global);
  }
  return choice === update || choice === always ? "update" : choice === preview ? "preview" : "leave";
}

function nameOf(uri: vscode.Uri | undefined): string {
  return uri?.path.slice(uri.path.lastIndexOf("/") + 1) ?? "";
}
