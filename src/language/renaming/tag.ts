import { isAlias } from "../../core/themes/own/themeId";
import { tagKey } from "../../core/themes/tagKey";
import { bareTagName, renamedTag, tagNameProblem } from "../../core/themes/tagRename";
import type { App } from "../../platform/app";
import { holderOf, prepareRename, tellInText } from "../../platform/themeRename";
import type { ThemesChange } from "../../platform/vocabularyEdits";
import type { OpenNote } from "../support/openNote";
import { NameRefused, renameEdit, type Subject } from "./subject";

/**
 * A tag in the front matter at an offset: it is renamed in every note. Tags that mean the same theme and are written otherwise stay, and
 * what the tag meant it goes on to mean in the log's own themes.
 */
export function tagAt(app: App, { places, document, id }: OpenNote, offset: number): Subject | undefined {
  const place = places.tags.find(({ start, end }) => start <= offset && offset <= end);
  return (
    place && {
      span: place,
      text: place.tag,
      rename: async (typed, token) => {
        const { tag } = place;
        const name = nameFrom(app, typed, tag);
        const holder = holderOf(app, name, tag);
        const themes = holder && !isId(app, tag) ? undefined : themesChange(app, tag, name);
        const rename = { newName: renamedTag([tagKey(tag)], name), themes, also: [id], isProvided: true };
        const prepared = await prepareRename(app, rename, token);
        tellInText(app, prepared);
        return renameEdit(app, prepared, { here: document.uri, asks: holder !== undefined || prepared.uris.length > 1 });
      },
    }
  );
}

/** Whether a tag is the id of a theme, in any spelling, rather than another name of it. */
function isId({ themes }: Pick<App, "themes">, tag: string): boolean {
  const theme = themes.resolve(tag);
  return theme !== undefined && tagKey(theme.id) === tagKey(tag);
}

function nameFrom({ strings, themes, log }: App, typed: string, tag: string): string {
  const problem = tagNameProblem(typed);
  if (problem) {
    throw new NameRefused(strings.tagProblem(problem, typed));
  }
  const name = bareTagName(typed);
  const holder = holderOf({ themes, log }, name, tag);
  if (holder?.theme && isId({ themes }, tag)) {
    throw new NameRefused(strings.isThemeAlready(holder.label));
  }
  return name;
}

/** A theme's id is renamed with it, and any other name of a theme gets one more beside it; a tag with a `/` never means one. */
function themesChange({ themes }: App, tag: string, name: string): ThemesChange | undefined {
  const theme = themes.resolve(tag);
  if (!theme || tagKey(name) === tagKey(tag)) {
    return undefined;
  }
  if (isId({ themes }, tag)) {
    return { kind: "rename", from: theme.id, to: name };
  }
  return isAlias(name) ? { kind: "alias", theme: theme.id, alias: name } : undefined;
}
