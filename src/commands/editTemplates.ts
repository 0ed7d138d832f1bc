import * as vscode from "vscode";
import { starterTemplate, templateText } from "../core/templates/own/templateText";
import { safeSegment } from "../core/templates/safeSegment";
import type { App } from "../platform/app";
import { command } from "../platform/command";
import { UserError } from "../platform/errors";
import { chooseLogFolder } from "../platform/logFolderChoice";
import { ownTemplateIds, ownTemplateUri } from "../platform/templates/ownTemplates";
import { pickTemplate, type TemplateItem, templateItems } from "../platform/templates/templatePick";

/** Opens a template of one's own: a new one, one there is, or a copy of one that comes with Alongside, which then takes its place. */
export const editTemplates = command("alongside.editTemplates", async (app) => {
  const { storage, strings } = app;
  const { uri: folder } = await chooseLogFolder(storage, strings);
  const create: TemplateItem = { label: `$(add) ${strings.newTemplate()}`, alwaysShow: true };
  const items = [create, ...(await templateItems(app, folder))];
  const picked = await pickTemplate(app, folder, items, { title: strings.editTemplates(), placeholder: strings.editTemplatesHint() });
  const id = picked.id ?? (await askName(app, folder));
  const text = picked.template
    ? templateText(picked.template)
    : starterTemplate([strings.newTemplateAbout(), strings.newTemplateHeading()]);
  return open(app, ownTemplateUri(folder, id), text);
});

async function askName({ files, strings }: App, folder: vscode.Uri): Promise<string> {
  const taken = new Set((await ownTemplateIds(files, folder)).map((id) => id.toLowerCase()));
  const check = (name: string): string | undefined => {
    if (taken.has(name.trim().toLowerCase())) {
      return strings.templateNameTaken();
    }
    return name.trim() === "" || safeSegment(name.trim()) !== name.trim() ? strings.templateNameRule() : undefined;
  };
  const name = await vscode.window.showInputBox({ title: strings.newTemplate(), prompt: strings.newTemplateName(), validateInput: check });
  if (name === undefined) {
    throw new vscode.CancellationError();
  }
  return name.trim();
}

/** One that is there already is opened as it is. */
async function open({ files }: App, uri: vscode.Uri, text: string): Promise<vscode.Uri> {
  const failure = await files.create(uri.toString(), text);
  if (failure && failure.code !== "exists") {
    throw new UserError("templateNotMade", vscode.workspace.asRelativePath(uri));
  }
  await vscode.window.showTextDocument(uri, { preview: false });
  return uri;
}
