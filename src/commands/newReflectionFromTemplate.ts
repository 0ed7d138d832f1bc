import * as vscode from "vscode";
import { templates } from "../core/templates/index";
import type { App } from "../platform/app";
import { command } from "../platform/command";

const lastTemplate = "lastTemplate";

export const newReflectionFromTemplate = command("alongside.newReflectionFromTemplate", async (app) => {
  const template = await chooseTemplate(app);
  await app.storage.update(lastTemplate, template);
  return app.notes.create({ template });
});

/** The one chosen last comes first. */
async function chooseTemplate({ storage, strings }: App): Promise<string> {
  const last = storage.get<string>(lastTemplate);
  const items = templates
    .map(({ id, label, goodFor }) => ({ id, label, detail: goodFor, ...(id === last ? { description: strings.lastUsed() } : {}) }))
    .toSorted((a, b) => Number(b.id === last) - Number(a.id === last));
  const picked = await vscode.window.showQuickPick(items, {
    title: strings.chooseTemplate(),
    placeHolder: strings.chooseTemplateHint(),
    matchOnDetail: true,
  });
  if (!picked) {
    throw new vscode.CancellationError();
  }
  return picked.id;
}
