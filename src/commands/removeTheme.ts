import * as vscode from "vscode";
import { tagKey } from "../core/themes/tagKey";
import type { App } from "../platform/app";
import { command } from "../platform/command";
import { chosenNotes, namesOf } from "../platform/tagging/chosenNotes";
import { readLog } from "../platform/tagging/readLog";
import { retagNotes } from "../platform/tagging/retagNotes";
import { otherTagChoices, tagCounts, themeChoice, themeGroups } from "../platform/tagging/tagChoices";
import { pickTags, type TagGroup } from "../platform/tagging/tagPick";
import { textProperty } from "../platform/target";

/** Like adding: with `{ theme, notes }` nothing is asked. Every tag that means a theme goes, whatever it is called. */
export const removeTheme = command("alongside.removeTheme", async (app, argument, selected) => {
  const ids = await chosenNotes(app, argument, selected);
  const given = textProperty(argument, "theme");
  const remove = given === undefined ? await choose(app, ids) : [given];
  if (remove.length > 0) {
    await retagNotes(app, ids, { add: [], remove });
  }
});

async function choose(app: App, ids: readonly string[]): Promise<readonly string[]> {
  await readLog(app);
  const { strings } = app;
  const groups = groupsFor(app, ids);
  if (groups.every(({ choices }) => choices.length === 0)) {
    void vscode.window.showInformationMessage(strings.noThemesToRemove());
    return [];
  }
  return pickTags(app, { title: strings.removeTheme(namesOf(app, ids)), hint: strings.removeThemeHint(), groups });
}

/** Only what the notes have. */
function groupsFor(app: App, ids: readonly string[]): readonly TagGroup[] {
  const { strings } = app;
  const counts = tagCounts(app, ids);
  const onSome = (key: string): readonly string[] => (ids.length > 1 ? [strings.ofTheseNotes(counts.get(key) ?? 0, ids.length)] : []);
  return [
    ...themeGroups(app, (theme) => (counts.has(theme.id) ? themeChoice(app, theme, onSome(theme.id)) : undefined)),
    { label: strings.otherTags(), choices: otherTagChoices(app, (key) => counts.has(key)).filter(({ tag }) => counts.has(tagKey(tag))) },
  ];
}
