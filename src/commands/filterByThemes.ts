import * as vscode from "vscode";
import type { App } from "../platform/app";
import { command } from "../platform/command";
import { readLog } from "../platform/tagging/readLog";
import { themeChoice, themeGroups } from "../platform/tagging/tagChoices";
import { pickTags } from "../platform/tagging/tagPick";
import { textsProperty } from "../platform/target";

/**
 * The Themes view shows the notes that have all of the themes chosen; with none, every note again. A keybinding or another extension
 * may pass `{ themes }`: then nothing is asked.
 */
export const filterByThemes = command("alongside.filterByThemes", async (app, argument) => {
  await app.vocabulary.ready();
  const named = textsProperty(argument, "themes").filter((name) => app.themes.resolve(name));
  app.themeFilter.choose(named.length > 0 ? named : await choose(app));
  await vscode.commands.executeCommand("alongside.themes.focus");
});

async function choose(app: App): Promise<readonly string[]> {
  await readLog(app);
  const { log, strings, themeFilter } = app;
  const ticked = themeFilter.themes;
  const groups = themeGroups(app, (theme) => {
    const isOffered = log.index.onTheme(theme.id).length > 0 || ticked.includes(theme.id);
    return isOffered ? themeChoice(app, theme) : undefined;
  });
  return pickTags(app, { title: strings.filterByThemes(), hint: strings.filterByThemesHint(), groups, ticked });
}
