import { continuedTitle } from "../core/templates/continuedTitle";
import { chosenNote } from "../platform/chosenNote";
import { command } from "../platform/command";
import { makeFollowUp } from "../platform/followUp";

/** A new note that goes on from the open one, or from the note it is called on: linked by `follows`, with the same tags, its title to be typed over. */
export const continueReflection = command("alongside.continueReflection", async (app, argument) => {
  const entry = await chosenNote(app, argument, app.strings.continueReflection());
  const title = continuedTitle(entry.note.title, app.strings.continued);
  return makeFollowUp(app, { entry, title, isTitleFinal: false });
});
