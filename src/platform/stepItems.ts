import * as vscode from "vscode";
import type { Step } from "../core/steps/step";
import type { App } from "./app";
import { stepFacts, stepWords } from "./stepWords";
import { iconless } from "./strings/iconless";

export interface StepItem extends vscode.QuickPickItem {
  readonly step: Step;
}

/** Steps to choose from, each with its note and age. */
export function stepItems(app: App, steps: readonly Step[]): readonly StepItem[] {
  const today = app.clock.today();
  return steps.map((step) => ({
    label: iconless(stepWords(app, step)),
    description: iconless(app.strings.stepDetails(stepFacts(step, today))),
    step,
  }));
}

/** Throws `CancellationError` when called off. */
export async function pickStep(
  app: App,
  steps: readonly Step[],
  says: Pick<vscode.QuickPickOptions, "title" | "placeHolder">,
): Promise<Step> {
  const picked = await vscode.window.showQuickPick(stepItems(app, steps), { ...says, matchOnDescription: true });
  if (!picked) {
    throw new vscode.CancellationError();
  }
  return picked.step;
}
