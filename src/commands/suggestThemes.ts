import * as vscode from "vscode";
import { type Suggestion, suggestThemes as suggest } from "../core/themes/suggest";
import type { App } from "../platform/app";
import { command } from "../platform/command";
import { chosenNotes, namesOf } from "../platform/tagging/chosenNotes";
import { readLog } from "../platform/tagging/readLog";
import { retagNotes } from "../platform/tagging/retagNotes";
import { tagCounts, themeChoice } from "../platform/tagging/tagChoices";

/** Themes that the words of the open note point to, each with those words; only when asked, and nothing ticked beforehand. */
export const suggestThemes = command("alongside.suggestThemes", async (app, argument, selected) => {
  const [id = ""] = await chosenNotes(app, argument, selected);
  await readLog(app);
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(id, true));
  const has = new Set(tagCounts(app, [id]).keys());
  const suggestions = suggest(document.getText(), app.themes, has);
  if (suggestions.length === 0) {
    void offerChoice(app, id, has.size > 0);
    return;
  }
  await retagNotes(app, [id], { add: await choose(app, id, suggestions), remove: [] });
});

async function choose(app: App, id: string, suggestions: readonly Suggestion[]): Promise<readonly string[]> {
  const { strings } = app;
  const items = suggestions.map(({ theme, words }) => ({ ...themeChoice(app, theme), detail: strings.suggestedBy(words) }));
  const picked = await vscode.window.showQuickPick(items, {
    title: strings.suggestThemes(namesOf(app, [id])),
    placeHolder: strings.suggestThemesHint(),
    canPickMany: true,
    matchOnDetail: true,
  });
  if (!picked) {
    throw new vscode.CancellationError();
  }
  return picked.map(({ tag }) => tag);
}

async function offerChoice({ strings }: App, id: string, hasSome: boolean): Promise<void> {
  const byHand = strings.chooseYourself();
  if ((await vscode.window.showInformationMessage(strings.noSuggestion(hasSome), byHand)) === byHand) {
    await vscode.commands.executeCommand("alongside.addTheme", { notes: [id] });
  }
}
