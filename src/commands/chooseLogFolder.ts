import { command } from "../platform/command";

/** With several folders open: where new reflections go. */
export const chooseLogFolder = command("alongside.chooseLogFolder", (app) => app.notes.chooseFolder());
