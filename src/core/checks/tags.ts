import { replaceTag } from "../note/edit/edit";
import type { TagPlace } from "../note/edit/tagKeys";
import { tagKey } from "../themes/tagKey";
import { nearName } from "./nearName";
import type { Check, CheckedNote, EditFix, Finding } from "./check";

/** A note with more tags than this is not gone through for slips. */
const mostTags = 30;

/** A tag that no other note has, and that is nearly one that others have or a theme's. Any other tag is the writer's own business. */
export const unusedTags: Check = {
  find: (checked) => {
    const unused = checked.isLogRead ? checked.places.tags.slice(0, mostTags).filter(({ tag }) => isUnused(checked, tag)) : [];
    const names = unused.length > 0 ? knownNames(checked) : noNames;
    return unused.flatMap((place) => unusedTag(checked, place, names));
  },
};

/** By the form in which they are compared, what to write for each. */
type Names = ReadonlyMap<string, string>;

const noNames: Names = new Map();

function isUnused({ log, id }: CheckedNote, tag: string): boolean {
  const isTheme = log.vocabulary.resolve(tag) !== undefined;
  return !isTheme && log.onTag(tag).every((entry) => entry.id === id);
}

/** The themes under all their names, and the tags that several notes have: of two that one note has each, either may be wrong. */
function knownNames({ log }: CheckedNote): Names {
  const names = new Map<string, string>();
  for (const { tag, count } of log.otherTags()) {
    if (count > 1) {
      names.set(tagKey(tag), tag);
    }
  }
  for (const { id, label, aliases } of log.vocabulary.themes) {
    [...aliases, label, id].forEach((name) => names.set(tagKey(name), id));
  }
  return names;
}

function unusedTag(checked: CheckedNote, { start, end, tag }: TagPlace, names: Names): readonly Finding[] {
  const near = nearTag(tagKey(tag), names);
  if (near === undefined) {
    return [];
  }
  const fixes = (): readonly EditFix[] => [tagFix(checked, { kind: "useTag", tag, to: near })];
  return [{ start, end, weight: "information", says: { code: "unusedTag", tag, near }, fixes }];
}

/** Tags that differ in their numbers only, such as years, are not misspelt. */
function nearTag(key: string, names: Names): string | undefined {
  const found = nearName(key, names.keys());
  return found === undefined || found === key || lettersOf(found) === lettersOf(key) ? undefined : names.get(found);
}

function lettersOf(key: string): string {
  return key.replace(/\d+/g, "0");
}

/** Another name of a theme: it counts as the theme, and its id is only the tidier way to say so. */
export const otherNames: Check = {
  find: (checked) => checked.places.tags.flatMap((place) => otherName(checked, place)),
};

function otherName(checked: CheckedNote, { start, end, tag }: TagPlace): readonly Finding[] {
  const theme = checked.log.vocabulary.resolve(tag);
  if (theme === undefined || tagKey(tag) === tagKey(theme.id)) {
    return [];
  }
  const fixes = (): readonly EditFix[] => [tagFix(checked, { kind: "useName", tag, to: theme.id })];
  return [{ start, end, weight: "hint", says: { code: "otherName", tag, theme: theme.label }, fixes }];
}

interface TagChange {
  readonly kind: "useTag" | "useName";
  readonly tag: string;
  readonly to: string;
}

function tagFix({ text }: CheckedNote, { kind, tag, to }: TagChange): EditFix {
  return { kind, to, isLikeliest: true, edit: () => replaceTag(text, [tag, to], { formOf: tagKey }) };
}
