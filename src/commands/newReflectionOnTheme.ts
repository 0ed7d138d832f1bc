import * as vscode from "vscode";
import type { Theme } from "../core/themes/vocabulary";
import type { App } from "../platform/app";
import { command } from "../platform/command";
import { targetOf, textProperty } from "../platform/target";

/** Called on a theme in the tree it asks nothing; from the palette it asks which. */
export const newReflectionOnTheme = command("alongside.newReflectionOnTheme", async (app, argument) => {
  await app.vocabulary.ready();
  const given = targetOf(argument).themeId ?? textProperty(argument, "theme") ?? "";
  const theme = app.themes.resolve(given) ?? (await chooseTheme(app));
  return app.notes.create({ theme: theme.id });
});

interface ThemeItem extends vscode.QuickPickItem {
  readonly theme?: Theme;
}

async function chooseTheme({ themes, strings }: App): Promise<Theme> {
  const items = themes.questions.flatMap((question): ThemeItem[] => {
    const below = themes.themesOf(question.id).map((theme) => ({ label: theme.label, detail: theme.definition, theme }));
    return below.length === 0 ? [] : [{ label: question.label, kind: vscode.QuickPickItemKind.Separator }, ...below];
  });
  const picked = await vscode.window.showQuickPick(items, {
    title: strings.chooseTheme(),
    placeHolder: strings.chooseThemeHint(),
    matchOnDetail: true,
  });
  if (!picked?.theme) {
    throw new vscode.CancellationError();
  }
  return picked.theme;
}
