import { command } from "../platform/command";

/** The year, the themes and the questions of the log, in the panel of the overview. */
export const showOverview = command("alongside.showOverview", (app) => app.panels.show("alongside.overview", undefined));
