import { plainText } from "../core/note/body/plainText";
import { oneLine } from "../core/note/oneLine";
import { headingOver, type Step, wordsOf } from "../core/steps/step";
import type { App } from "./app";
import type { StepFacts } from "./strings/stepsStrings";

/** What a step says, as a person reads it: on one line, without marks. */
export function stepWords({ steps }: Pick<App, "steps">, step: Step): string {
  const words = wordsOf(step, steps.datesOf);
  return oneLine(plainText(words)) || words;
}

export function stepFacts(step: Step, today: string): StepFacts {
  const { title, date } = step.entry.note;
  const heading = headingOver(step)?.text;
  return { due: step.due, today, title, date, heading: heading === undefined ? undefined : plainText(heading) };
}
