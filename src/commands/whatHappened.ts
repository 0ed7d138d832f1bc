import { command } from "../platform/command";
import { makeFollowUp } from "../platform/followUp";
import { pickDoneStep } from "../platform/stepItems";
import { doneStepAt } from "../platform/stepTarget";
import { stepWords } from "../platform/stepWords";
import { readLog } from "../platform/tagging/readLog";

/** A step of more letters is cut in the title of the note about it. */
const longestInTitle = 60;

/** A note that follows the one a step is from, begun with the step: of the row it is called on, else of one that is chosen. */
export const whatHappened = command("alongside.whatHappened", async (app, argument) => {
  await readLog(app);
  const step =
    doneStepAt(app, argument) ??
    (await pickDoneStep(app, { title: app.strings.whatHappened(), placeHolder: app.strings.whatHappenedHint() }));
  if (step) {
    const words = stepWords(app, step);
    await makeFollowUp(app, { entry: step.entry, title: app.strings.whatHappenedTitle(shortened(words)), opening: `> ${step.task.text}` });
  }
});

function shortened(words: string): string {
  if (words.length <= longestInTitle) {
    return words;
  }
  const cut = words.slice(0, longestInTitle);
  return `${cut.slice(0, cut.includes(" ") ? cut.lastIndexOf(" ") : longestInTitle)}…`;
}
