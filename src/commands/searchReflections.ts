import type { App } from "../platform/app";
import { command } from "../platform/command";
import { textProperty } from "../platform/target";

/** What was sought last, as long as the window is open. */
const lastTyped = new WeakMap<App, string>();

/** One box over title, theme, date and text. A keybinding or another extension may pass `{ query }`; else what was sought last is there. */
export const searchReflections = command("alongside.searchReflections", async (app, argument) => {
  await app.vocabulary.ready();
  const { openSearchBox } = await import("../platform/search/searchBox");
  const typed = textProperty(argument, "query") ?? lastTyped.get(app) ?? "";
  lastTyped.set(app, await openSearchBox(app, typed));
});
