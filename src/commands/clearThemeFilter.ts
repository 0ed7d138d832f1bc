import { command } from "../platform/command";

export const clearThemeFilter = command("alongside.clearThemeFilter", async (app) => app.themeFilter.choose([]));
