import { command } from "../platform/command";
import { setNoteKey } from "../platform/setNoteKey";
import { chosenNotes } from "../platform/tagging/chosenNotes";

/** These notes may be brought back again. */
export const endRest = command("alongside.endRest", async (app, argument, selected) =>
  setNoteKey(app, await chosenNotes(app, argument, selected), ["rest", undefined]),
);
