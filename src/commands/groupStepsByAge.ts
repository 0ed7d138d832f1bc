import { command } from "../platform/command";

/** The Next Steps view groups by how long ago steps were written, and by the day they are for. It is remembered. */
export const groupStepsByAge = command("alongside.groupStepsByAge", (app) => app.steps.group("age"));
