import { command } from "../platform/command";

/** The themes and what the essay says joins them, in the panel of the Connection map. */
export const showThemeMap = command("alongside.showThemeMap", (app) => app.panels.show("alongside.map", { scope: "themes" }));
