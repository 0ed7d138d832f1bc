import { command } from "../platform/command";

/** The Next Steps view groups by the themes of the notes. It is remembered. */
export const groupStepsByTheme = command("alongside.groupStepsByTheme", (app) => app.steps.group("theme"));
