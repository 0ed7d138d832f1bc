import { tagKey } from "../../core/themes/tagKey";
import type { Theme } from "../../core/themes/vocabulary";
import type { App } from "../app";
import type { TagChoice, TagGroup } from "./tagPick";

/** So many tags that are no themes are offered, those most used: any other can be typed. */
const mostOtherTags = 300;

/** How many notes of some have each theme (by its id) and other tag (by its key). */
export function tagCounts({ log }: App, ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) {
    const entry = log.index.get(id);
    const keys = entry ? [...entry.themes, ...entry.otherTags.map(tagKey)] : [];
    keys.forEach((key) => counts.set(key, (counts.get(key) ?? 0) + 1));
  }
  return counts;
}

/** The themes under their questions, as choices. */
export function themeGroups({ themes }: App, choiceOf: (theme: Theme) => TagChoice | undefined): readonly TagGroup[] {
  return themes.questions.map(({ id, label }) => {
    const choices = themes.themesOf(id).map(choiceOf);
    return { label, choices: choices.filter((choice) => choice !== undefined) };
  });
}

/** A theme with how many notes of the log it has, and what more there is to say. */
export function themeChoice({ log, strings }: App, { id, label, definition, aliases }: Theme, more: readonly string[] = []): TagChoice {
  const description = [strings.notesCount(log.index.onTheme(id).length), ...more].join(", ");
  // Its other names find it too, though they seldom fit on the line.
  const detail = [definition, ...(aliases.length > 0 ? [strings.alsoCalled(aliases)] : [])].filter((part) => part !== "").join(" ");
  return { tag: id, label, description, ...(detail === "" ? {} : { detail }) };
}

/** The tags of the log that mean no theme: those most used, and those wanted anyway. */
export function otherTagChoices({ log, strings }: App, isWanted: (key: string) => boolean): readonly TagChoice[] {
  const tags = log.index.otherTags();
  const fewest = tags.map(({ count }) => count).toSorted((a, b) => b - a)[mostOtherTags] ?? 0;
  return tags
    .filter(({ tag, count }) => count > fewest || isWanted(tagKey(tag)))
    .map(({ tag, count }) => ({ tag, label: tag, description: strings.notesCount(count) }));
}
