import * as vscode from "vscode";
import type { App } from "../platform/app";
import { command } from "../platform/command";
import { readLog } from "../platform/tagging/readLog";
import { pickTags } from "../platform/tagging/tagPick";
import { targetsOf, textProperty, textsProperty } from "../platform/target";
import { doRename, mergeInto, type NamedTag, namedTag } from "../platform/themeRename";
import { allChoices } from "../platform/themeRenamePick";

/**
 * Makes several themes or tags one. Called on some that are selected in the tree it asks only which stays; a keybinding or another extension
 * may pass `{ themes, into }`, and then nothing is asked.
 */
export const mergeThemes = command("alongside.mergeThemes", async (app, argument, selected) => {
  await readLog(app);
  const inTree = targetsOf(argument, selected)
    .map(({ themeId, tag }) => themeId ?? tag)
    .filter((tag) => tag !== undefined);
  const given = textsProperty(argument, "themes");
  const tags = given.length > 0 ? given : inTree.length > 1 ? inTree : await choose(app, inTree);
  const named = [...new Map(tags.map((tag) => namedTag(app, tag)).map((one) => [one.tag, one])).values()];
  const into = textProperty(argument, "into");
  const stays = into === undefined ? await chooseOne(app, named) : namedTag(app, into);
  const gone = named.filter(({ tag }) => tag !== stays.tag);
  if (gone.length > 0) {
    await doRename(app, mergeInto(app, gone, stays));
  }
});

/** Two at least. */
async function choose(app: App, ticked: readonly string[]): Promise<readonly string[]> {
  const { strings } = app;
  const groups = allChoices(app);
  const tags = await pickTags(app, { title: strings.mergeThemes(), hint: strings.mergeThemesHint(), groups, ticked });
  return tags.length > 1 ? tags : choose(app, tags);
}

/** A theme stays rather than a tag that means none. */
async function chooseOne(app: App, named: readonly NamedTag[]): Promise<NamedTag> {
  const { strings, log } = app;
  const themes = named.filter(({ theme }) => theme);
  const items = (themes.length > 0 ? themes : named).map((one) => {
    const description = strings.notesCount(log.index.onTag(one.tag).length);
    return { label: one.label, description, ...(one.theme ? { detail: one.theme.definition } : {}), one };
  });
  const picked = await vscode.window.showQuickPick(items, { title: strings.mergeThemes(), placeHolder: strings.mergeIntoHint() });
  if (!picked) {
    throw new vscode.CancellationError();
  }
  return picked.one;
}
