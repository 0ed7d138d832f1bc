import * as vscode from "vscode";
import { doneStepsOf, type Step } from "../core/steps/step";
import type { App } from "../platform/app";
import { command } from "../platform/command";
import { makeFollowUp } from "../platform/followUp";
import { pickStep } from "../platform/stepItems";
import { stepWords } from "../platform/stepWords";
import { readLog } from "../platform/tagging/readLog";
import { targetOf } from "../platform/target";

const mostOffered = 200;
/** A step of more letters is cut in the title of the note about it. */
const longestInTitle = 60;

/** A note that follows the one a step is from, begun with the step: of the row it is called on, else of one that is chosen. */
export const whatHappened = command("alongside.whatHappened", async (app, argument) => {
  await readLog(app);
  const step = stepOf(app, argument) ?? (await choose(app));
  if (step) {
    const words = stepWords(app, step);
    await makeFollowUp(app, { entry: step.entry, title: app.strings.whatHappenedTitle(shortened(words)), opening: `> ${step.task.text}` });
  }
});

function stepOf({ log, steps }: App, argument: unknown): Step | undefined {
  const { noteId = "", step: text } = targetOf(argument);
  const entry = text === undefined ? undefined : log.index.get(noteId);
  return entry && doneStepsOf(entry, steps.datesOf).find(({ task }) => task.text === text);
}

/** Those done lately, then those of the newest notes. */
async function choose(app: App): Promise<Step | undefined> {
  const { log, steps, strings } = app;
  const lately = steps.current.doneLately();
  const offered = [...lately];
  const isThere = (step: Step): boolean => lately.some(({ entry, task }) => entry === step.entry && task === step.task);
  for (const entry of log.index.all()) {
    offered.push(...doneStepsOf(entry, steps.datesOf).filter((step) => !isThere(step)));
    if (offered.length >= mostOffered) {
      break;
    }
  }
  if (offered.length === 0) {
    void vscode.window.showInformationMessage(strings.noDoneSteps());
    return undefined;
  }
  return pickStep(app, offered.slice(0, mostOffered), { title: strings.whatHappened(), placeHolder: strings.whatHappenedHint() });
}

function shortened(words: string): string {
  if (words.length <= longestInTitle) {
    return words;
  }
  const cut = words.slice(0, longestInTitle);
  return `${cut.slice(0, cut.includes(" ") ? cut.lastIndexOf(" ") : longestInTitle)}…`;
}
