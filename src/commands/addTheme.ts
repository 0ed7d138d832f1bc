import type { Retag } from "../core/themes/retag";
import { tagKey } from "../core/themes/tagKey";
import type { App } from "../platform/app";
import { command } from "../platform/command";
import { chosenNotes, namesOf } from "../platform/tagging/chosenNotes";
import { readLog } from "../platform/tagging/readLog";
import { retagNotes } from "../platform/tagging/retagNotes";
import { otherTagChoices, tagCounts, themeChoice, themeGroups } from "../platform/tagging/tagChoices";
import { pickTags, type TagGroup } from "../platform/tagging/tagPick";
import { textProperty } from "../platform/target";

const lastThemes = "lastThemes";
const mostRemembered = 3;

/**
 * On the open note, or the notes selected in a view or the Explorer. What all of them have is ticked; unticking takes it away. A view,
 * a keybinding or another extension may pass `{ theme, notes }`: then nothing is asked.
 */
export const addTheme = command("alongside.addTheme", async (app, argument, selected) => {
  const ids = await chosenNotes(app, argument, selected);
  const given = textProperty(argument, "theme");
  const change = given === undefined ? await choose(app, ids) : { add: [app.themes.resolve(given)?.id ?? given], remove: [] };
  await retagNotes(app, ids, change);
});

async function choose(app: App, ids: readonly string[]): Promise<Retag> {
  await readLog(app);
  const { strings } = app;
  const counts = tagCounts(app, ids);
  const groups = groupsFor(app, ids.length, counts);
  const isOnAll = (tag: string): boolean => counts.get(app.themes.theme(tag) ? tag : tagKey(tag)) === ids.length;
  const ticked = groups.flatMap(({ choices }) => choices.map(({ tag }) => tag).filter(isOnAll));
  const title = strings.addTheme(namesOf(app, ids));
  const chosen = await pickTags(app, { title, hint: strings.addThemeHint(), groups, ticked, newTag: (typed) => tagFrom(app, typed) });
  const add = chosen.filter((tag) => !ticked.includes(tag));
  await remember(app, add);
  return { add, remove: ticked.filter((tag) => !chosen.includes(tag)) };
}

/** Those used last come first, then the questions with theirs, then tags that mean no theme. */
function groupsFor(app: App, notes: number, counts: ReadonlyMap<string, number>): readonly TagGroup[] {
  const { strings, storage, themes } = app;
  const last = storage.get<readonly string[]>(lastThemes, []);
  const some = (key: string): readonly string[] => {
    const count = counts.get(key) ?? 0;
    return count > 0 && count < notes ? [strings.ofTheseNotes(count, notes)] : [];
  };
  const usedLast = last.map((id) => themes.theme(id)).filter((theme) => theme !== undefined);
  const tags = otherTagChoices(app, (key) => counts.has(key)).map((choice) => ({
    ...choice,
    description: [choice.description, ...some(tagKey(choice.tag))].join(", "),
  }));
  return [
    { label: strings.usedLast(), choices: usedLast.map((theme) => themeChoice(app, theme, some(theme.id))) },
    ...themeGroups(app, (theme) => (usedLast.includes(theme) ? undefined : themeChoice(app, theme, some(theme.id)))),
    { label: strings.otherTags(), choices: tags },
  ];
}

/** As the newest note spells it that has the tag; else as typed, of one piece. */
function tagFrom({ log }: App, typed: string): string | undefined {
  const key = tagKey(typed);
  const known = log.index.onTag(typed)[0]?.otherTags.find((tag) => tagKey(tag) === key);
  const own = typed.trim().replace(/^#+/, "").trim().replaceAll(/\s+/g, "-");
  return known ?? (own === "" ? undefined : own);
}

async function remember({ storage, themes }: App, added: readonly string[]): Promise<void> {
  const last = [...added.filter((tag) => themes.theme(tag)), ...storage.get<readonly string[]>(lastThemes, [])];
  await storage.update(lastThemes, [...new Set(last)].slice(0, mostRemembered));
}
