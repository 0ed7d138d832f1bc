import * as vscode from "vscode";
import { tagKey } from "../core/themes/tagKey";
import { renamedTag } from "../core/themes/tagRename";
import type { Theme } from "../core/themes/vocabulary";
import type { App } from "../platform/app";
import { command } from "../platform/command";
import { readLog } from "../platform/tagging/readLog";
import { targetOf, textProperty } from "../platform/target";
import { doRename, holderOf, mergeInto, type NamedTag, namedTag, notesWith, type ThemeRename } from "../platform/themeRename";
import { askName, givenName, type NewName, pickTag } from "../platform/themeRenamePick";

/**
 * Called on a theme or tag in the tree it asks for the name only; a keybinding or another extension may pass `{ theme, to }`, and then nothing
 * is asked. Notes that write a theme by another of its names keep that.
 */
export const renameTheme = command("alongside.renameTheme", async (app, argument) => {
  await readLog(app);
  const { themeId, tag } = targetOf(argument);
  const given = themeId ?? tag ?? textProperty(argument, "theme");
  const { strings } = app;
  const named =
    given === undefined
      ? await pickTag(app, { title: strings.renameTheme(), placeHolder: strings.renameThemeHint() })
      : namedTag(app, given);
  const to = textProperty(argument, "to");
  const name = to === undefined ? await ask(app, named) : givenName(app, to, named);
  const holder = holderOf(app, name.tag, named.tag);
  const isMerge = holder && (holder.theme || !named.theme);
  await doRename(app, isMerge ? mergeInto(app, [named], holder) : await renameOf(app, { named, name, asks: to === undefined }));
});

function ask(app: App, named: NamedTag): Promise<NewName> {
  const { strings } = app;
  const title = strings.renameThemeOf(named.label);
  return askName(app, { title, prompt: strings.newNameHint(), value: named.label, named, taken: strings.isTaken });
}

interface Naming {
  readonly named: NamedTag;
  readonly name: NewName;
  readonly asks: boolean;
}

async function renameOf(app: App, { named: { tag, theme }, name, asks }: Naming): Promise<ThemeRename> {
  const newName = renamedTag([tagKey(tag)], name.tag);
  if (!theme) {
    return { newName };
  }
  const [isSameTag, isSameLabel] = [tagKey(name.tag) === tagKey(theme.id), name.label === theme.label];
  const isLabelOnly = isSameTag || (isSameLabel ? !name.isTag : asks && (await keepsTag(app, theme, name.tag, newName)));
  const to = isLabelOnly ? theme.id : name.tag;
  return { newName: isLabelOnly ? () => undefined : newName, themes: { kind: "rename", from: theme.id, to, label: name.label } };
}

/** Asks whether the notes are to change as well, or only what the theme is called in the views. */
async function keepsTag(app: App, { id: from, label }: Theme, to: string, newName: (tag: string) => string | undefined): Promise<boolean> {
  const { strings } = app;
  const both = { label: strings.renameBoth(), detail: strings.renameBothIn(from, to, notesWith(app, newName).length), keeps: false };
  const labelOnly = { label: strings.renameLabel(), detail: strings.renameLabelKeeps(from), keeps: true };
  const picked = await vscode.window.showQuickPick([both, labelOnly], { title: strings.renameThemeOf(label) });
  if (!picked) {
    throw new vscode.CancellationError();
  }
  return picked.keeps;
}
