import { command } from "../platform/command";
import { targetOf } from "../platform/target";

/** Keeps the Connections view to the note it is called on, else to the open one. */
export const pinConnections = command("alongside.pinConnections", async (app, argument) => {
  await app.log.start();
  const id = targetOf(argument).noteId ?? app.activeNote.uri?.toString();
  if (id !== undefined) {
    app.pinnedNote.pin(id);
  }
});
