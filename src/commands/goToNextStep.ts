import * as vscode from "vscode";
import { command } from "../platform/command";
import { pickStep } from "../platform/stepItems";
import { readLog } from "../platform/tagging/readLog";

/** More than this many are looked for in the view. */
const mostOffered = 2000;

/** Any open step of the log, by its words, its note or its day; opens at its line. */
export const goToNextStep = command("alongside.goToNextStep", async (app) => {
  await readLog(app);
  const { strings } = app;
  const steps = app.steps.current.all().slice(0, mostOffered);
  if (steps.length === 0) {
    void vscode.window.showInformationMessage(strings.noSteps());
    return;
  }
  const { entry, task } = await pickStep(app, steps, { title: strings.goToStep(), placeHolder: strings.goToStepHint() });
  const selection = new vscode.Range(task.line, 0, task.line, 0);
  await vscode.window.showTextDocument(vscode.Uri.parse(entry.id, true), { selection, preview: false });
});
