import * as vscode from "vscode";
import { doneStepsOf, type Step } from "../core/steps/step";
import type { App } from "./app";
import { stepFacts, stepWords } from "./stepWords";
import { iconless } from "./strings/iconless";

/** More than this many open steps are looked for in the view, and so many of those that are done. */
const most = { open: 2000, done: 200 };

type Asks = Pick<vscode.QuickPickOptions, "title" | "placeHolder">;

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

/** An open step of the log; undefined where there is none, which is then said. Throws `CancellationError` when called off. */
export async function pickOpenStep(app: App, asks: Asks): Promise<Step | undefined> {
  const offered = app.steps.current.all().slice(0, most.open);
  return pickOrTell(app, offered, { ...asks, none: app.strings.noSteps() });
}

/** A step that is done: of those done lately, then of the newest notes. */
export async function pickDoneStep(app: App, asks: Asks): Promise<Step | undefined> {
  const { log, steps, strings } = app;
  const lately = steps.current.doneLately();
  const offered = [...lately];
  const isOffered = (step: Step): boolean => lately.some(({ entry, task }) => entry === step.entry && task === step.task);
  for (const entry of log.index.all()) {
    offered.push(...doneStepsOf(entry, steps.datesOf).filter((step) => !isOffered(step)));
    if (offered.length >= most.done) {
      break;
    }
  }
  return pickOrTell(app, offered.slice(0, most.done), { ...asks, none: strings.noDoneSteps() });
}

async function pickOrTell(
  app: App,
  offered: readonly Step[],
  { none, ...asks }: Asks & { readonly none: string },
): Promise<Step | undefined> {
  if (offered.length === 0) {
    void vscode.window.showInformationMessage(none);
    return undefined;
  }
  return pickStep(app, offered, asks);
}

async function pickStep(app: App, steps: readonly Step[], asks: Asks): Promise<Step> {
  const picked = await vscode.window.showQuickPick(stepItems(app, steps), { ...asks, matchOnDescription: true });
  if (!picked) {
    throw new vscode.CancellationError();
  }
  return picked.step;
}
