import * as vscode from "vscode";
import { command } from "../platform/command";
import { otherTagChoices, themeChoice, themeGroups } from "../platform/tagging/tagChoices";
import { readLog } from "../platform/tagging/readLog";
import type { TagChoice } from "../platform/tagging/tagPick";

/** Asks for a theme or a tag that notes have, and opens any of them. */
export const openRandomOnTheme = command("alongside.openRandomOnTheme", async (app) => {
  await readLog(app);
  const { log, strings } = app;
  const groups = [
    ...themeGroups(app, (theme) => (log.index.onTheme(theme.id).length > 0 ? themeChoice(app, theme) : undefined)),
    { label: strings.otherTags(), choices: otherTagChoices(app, () => true) },
  ];
  const items = groups.flatMap(({ label, choices }): readonly (vscode.QuickPickItem & Partial<TagChoice>)[] =>
    choices.length === 0 ? [] : [{ label, kind: vscode.QuickPickItemKind.Separator }, ...choices],
  );
  const picked = await vscode.window.showQuickPick(items, {
    title: strings.openRandomOnTheme(),
    placeHolder: strings.chooseThemeHint(),
    matchOnDetail: true,
  });
  if (picked?.tag !== undefined) {
    await vscode.commands.executeCommand("alongside.openRandomReflection", { theme: picked.tag });
  }
});
