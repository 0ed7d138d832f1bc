import { command } from "../platform/command";
import { setNoteKey } from "../platform/setNoteKey";
import { chosenNotes } from "../platform/tagging/chosenNotes";

/** Nothing brings these notes back by itself from now on. */
export const letItRest = command("alongside.letItRest", async (app, argument, selected) =>
  setNoteKey(app, await chosenNotes(app, argument, selected), ["rest", "true"]),
);
