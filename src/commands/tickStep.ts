import { command } from "../platform/command";
import { pickOpenStep } from "../platform/stepItems";
import { openStepAt } from "../platform/stepTarget";
import { readLog } from "../platform/tagging/readLog";
import { tickStep as setStep } from "../platform/tickStep";

/** Ticks the open step of a row, as its box does: a key of its own a box in a tree does not have. Else one is chosen. */
export const tickStep = command("alongside.tickStep", async (app, argument) => {
  await readLog(app);
  const { strings } = app;
  const step = openStepAt(app, argument) ?? (await pickOpenStep(app, { title: strings.tickStep(), placeHolder: strings.goToStepHint() }));
  return step && setStep(app, step, true);
});
