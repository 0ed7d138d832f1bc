import * as vscode from "vscode";
import { command } from "../platform/command";
import { chooseLogFolder } from "../platform/logFolderChoice";
import { pickTemplate, templateItems } from "../platform/templates/templatePick";

const lastTemplate = "lastTemplate";

/** The one chosen last comes first. What is selected is there for templates that have a place for it. */
export const newReflectionFromTemplate = command("alongside.newReflectionFromTemplate", async (app) => {
  const { storage, strings } = app;
  const editor = vscode.window.activeTextEditor;
  const selection = editor ? editor.document.getText(editor.selection) : "";
  const { uri } = await chooseLogFolder(storage, strings);
  const items = await templateItems(app, uri, storage.get<string>(lastTemplate));
  const { id } = await pickTemplate(app, uri, items, { title: strings.chooseTemplate(), placeholder: strings.chooseTemplateHint() });
  await storage.update(lastTemplate, id);
  return app.notes.create({ template: id, selection });
});
