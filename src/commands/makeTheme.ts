import * as vscode from "vscode";
import { isLabel } from "../core/themes/own/plainText";
import { isThemeId, labelFor } from "../core/themes/own/themeId";
import { tagKey } from "../core/themes/tagKey";
import type { App } from "../platform/app";
import { command } from "../platform/command";
import { UserError } from "../platform/errors";
import { otherTagChoices } from "../platform/tagging/tagChoices";
import { readLog } from "../platform/tagging/readLog";
import { targetOf, textProperty } from "../platform/target";
import { addThemesChange } from "../platform/vocabularyEdits";

/**
 * Makes a theme of a tag of one's own, in the log's themes file: every note that has the tag is on the theme. A quick fix passes
 * `{ tag, from }`, the note's URI; with `{ tag, group, label }` nothing is asked.
 */
export const makeTheme = command("alongside.makeTheme", async (app, argument) => {
  await app.vocabulary.ready();
  const tag = textProperty(argument, "tag") ?? targetOf(argument).tag ?? (await chooseTag(app));
  const id = tagKey(tag);
  if (!isThemeId(id)) {
    throw new UserError("themeBadName", tag);
  }
  const group = textProperty(argument, "group") ?? (await chooseGroup(app, tag));
  const label = textProperty(argument, "label") ?? (await askLabel(app, tag));
  const folder = folderOf(app, tag, textProperty(argument, "from"));
  const edit = new vscode.WorkspaceEdit();
  const file = await addThemesChange(app, edit, { kind: "add", theme: { id, label, group } }, folder ? { folder } : {});
  await (file && apply(app, edit, file));
});

async function chooseTag(app: App): Promise<string> {
  await readLog(app);
  const tags = otherTagChoices(app, () => false);
  if (tags.length === 0) {
    void vscode.window.showInformationMessage(app.strings.noOtherTags());
    throw new vscode.CancellationError();
  }
  const picked = await vscode.window.showQuickPick([...tags], { title: app.strings.makeTheme(), placeHolder: app.strings.whichTagHint() });
  return chosen(picked).tag;
}

async function chooseGroup({ themes, strings }: App, tag: string): Promise<string> {
  const items = themes.questions.map(({ id, label, gloss }) => ({ label, detail: gloss, id }));
  const options = { title: strings.makeThemeOf(tag), placeHolder: strings.whichGroupHint(), matchOnDetail: true };
  return chosen(await vscode.window.showQuickPick(items, options)).id;
}

async function askLabel({ strings }: App, tag: string): Promise<string> {
  const options = { title: strings.makeThemeOf(tag), prompt: strings.labelHint(), value: labelFor(tag) };
  const check = (label: string): string | undefined => (isLabel(label.trim()) ? undefined : strings.labelRule());
  return chosen(await vscode.window.showInputBox({ ...options, validateInput: check })).trim();
}

function chosen<T>(choice: T | undefined): T {
  if (choice === undefined) {
    throw new vscode.CancellationError();
  }
  return choice;
}

/** The folder of the note that it was asked for in, else of the newest with the tag. */
function folderOf({ log }: App, tag: string, from: string | undefined): vscode.WorkspaceFolder | undefined {
  const id = from ?? log.index.onTag(tag)[0]?.id;
  return id === undefined ? undefined : vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(id, false));
}

/** Saved, unless someone was writing in it: the file is how others have the theme. */
async function apply(app: App, edit: vscode.WorkspaceEdit, file: vscode.Uri): Promise<void> {
  const isBeingWritten = vscode.workspace.textDocuments.some(({ uri, isDirty }) => isDirty && uri.toString() === file.toString());
  if (!(await vscode.workspace.applyEdit(edit))) {
    throw new UserError("editFailed");
  }
  if (!isBeingWritten) {
    await (await vscode.workspace.openTextDocument(file)).save();
  }
  await app.vocabulary.lookAgain();
}
