import * as vscode from "vscode";
import { tagMeaning } from "../core/themes/retag";
import type { App } from "../platform/app";
import { command } from "../platform/command";
import { UserError } from "../platform/errors";
import { readLog } from "../platform/tagging/readLog";
import { targetOf, textProperty, textsProperty } from "../platform/target";
import { doRename, holderOf, type NamedTag, namedTag } from "../platform/themeRename";
import { askName, givenName, type NewName, pickTag } from "../platform/themeRenamePick";

/**
 * Puts some of a theme's notes under another one, new or not: a new one that comes from a theme is a theme of the same question. Called
 * on a theme or tag in the tree it does not ask which; a keybinding or another extension may pass `{ theme, notes, to }`.
 */
export const splitTheme = command("alongside.splitTheme", async (app, argument) => {
  await readLog(app);
  const { strings } = app;
  const { themeId, tag } = targetOf(argument);
  const given = themeId ?? tag ?? textProperty(argument, "theme");
  const named =
    given === undefined ? await pickTag(app, { title: strings.splitTheme(), placeHolder: strings.splitThemeHint() }) : namedTag(app, given);
  const givenNotes = textsProperty(argument, "notes");
  const only = new Set(givenNotes.length > 0 ? givenNotes : await chooseNotes(app, named));
  const to = textProperty(argument, "to");
  const name = to === undefined ? await ask(app, named) : givenName(app, to, named);
  if (isSame(app, name.tag, named)) {
    throw new UserError("themeTaken", name.label);
  }
  const holder = holderOf(app, name.tag, named.tag);
  const meaning = tagMeaning(named.tag, app.themes);
  const newTag = holder?.tag ?? name.tag;
  await doRename(app, {
    newName: (one) => (tagMeaning(one, app.themes) === meaning ? newTag : undefined),
    only,
    themes: named.theme && !holder ? { kind: "add", theme: { id: name.tag, label: name.label, group: named.theme.question } } : undefined,
  });
});

async function chooseNotes({ log, strings }: App, { tag, label }: NamedTag): Promise<readonly string[]> {
  const items = log.index.onTag(tag).map(({ id, path, note }) => ({
    label: note.title,
    description: note.date ? strings.day(note.date) : "",
    detail: path,
    id,
  }));
  if (items.length === 0) {
    throw new UserError("noNotesToSplit");
  }
  const picked = await vscode.window.showQuickPick(items, {
    title: strings.splitThemeOf(label),
    placeHolder: strings.splitNotesHint(),
    canPickMany: true,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (!picked || picked.length === 0) {
    throw new vscode.CancellationError();
  }
  return picked.map(({ id }) => id);
}

function ask(app: App, named: NamedTag): Promise<NewName> {
  const { strings } = app;
  return askName(app, {
    title: strings.splitThemeOf(named.label),
    prompt: strings.splitNameHint(),
    named,
    taken: strings.joinsHolder,
    refuses: ({ tag }) => (isSame(app, tag, named) ? strings.isSameTheme(named.label) : undefined),
  });
}

function isSame({ themes }: App, name: string, { tag }: NamedTag): boolean {
  return tagMeaning(name, themes) === tagMeaning(tag, themes);
}
