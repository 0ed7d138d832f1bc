import type { Entry } from "../core/log/entry";
import { type DatesOf, doneStepsOf, keyInNote, openStepsOf, type Step } from "../core/steps/step";
import type { App } from "./app";
import { targetOf } from "./target";

/** The open step of a row that a command is called on, as its note is now. */
export function openStepAt(app: App, argument: unknown): Step | undefined {
  return stepAt(app, argument, openStepsOf);
}

/** The same of a step that is done. */
export function doneStepAt(app: App, argument: unknown): Step | undefined {
  return stepAt(app, argument, doneStepsOf);
}

function stepAt({ log, steps }: App, argument: unknown, stepsOf: (entry: Entry, datesOf: DatesOf) => readonly Step[]): Step | undefined {
  const { noteId = "", step: key } = targetOf(argument);
  const entry = key === undefined ? undefined : log.index.get(noteId);
  return entry && stepsOf(entry, steps.datesOf).find((step) => keyInNote(step) === key);
}
