import { command } from "../platform/command";
import { pickDoneStep } from "../platform/stepItems";
import { doneStepAt } from "../platform/stepTarget";
import { readLog } from "../platform/tagging/readLog";
import { tickStep as setStep } from "../platform/tickStep";

/** Opens the step of a row again, as its box does. Else one is chosen of those that are done. */
export const untickStep = command("alongside.untickStep", async (app, argument) => {
  await readLog(app);
  const { strings } = app;
  const step = doneStepAt(app, argument) ?? (await pickDoneStep(app, { title: strings.untickStep(), placeHolder: strings.goToStepHint() }));
  return step && setStep(app, step, false);
});
