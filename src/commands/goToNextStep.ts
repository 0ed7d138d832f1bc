import * as vscode from "vscode";
import { command } from "../platform/command";
import { pickOpenStep } from "../platform/stepItems";
import { readLog } from "../platform/tagging/readLog";

/** Any open step of the log, by its words, its note or its day; opens at its line. */
export const goToNextStep = command("alongside.goToNextStep", async (app) => {
  await readLog(app);
  const step = await pickOpenStep(app, { title: app.strings.goToStep(), placeHolder: app.strings.goToStepHint() });
  if (step) {
    const { line } = step.task;
    await vscode.window.showTextDocument(vscode.Uri.parse(step.entry.id, true), {
      selection: new vscode.Range(line, 0, line, 0),
      preview: false,
    });
  }
});
