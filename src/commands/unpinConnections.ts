import { command } from "../platform/command";

/** The Connections view follows the open note again. */
export const unpinConnections = command("alongside.unpinConnections", async (app) => app.pinnedNote.unpin());
