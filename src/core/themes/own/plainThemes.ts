import { isSame } from "../../note/edit/sameData";
import { tagKey } from "../tagKey";
import type { EntryChange, ThemesChange } from "./entryEdits";
import type { Written, WrittenTheme } from "./written";

/** What a themes file says, without where. */
export interface PlainThemes {
  readonly themes: readonly PlainTheme[];
  readonly hide: readonly string[];
  /** Groups, edges, and whether it replaces the built-in vocabulary: what no edit changes. */
  readonly rest: unknown;
  /** What is wrong with it by itself. */
  readonly problems: readonly string[];
}

interface PlainTheme {
  readonly id: string;
  readonly texts: Readonly<Record<string, string | undefined>>;
  readonly aliases: readonly string[];
  readonly lists: readonly (readonly string[])[];
  readonly isHidden: boolean;
}

/** To be asked before the file is settled, which finds more problems. */
export function plainOf({ themes, hide, groups, edges, replaces, problems }: Written): PlainThemes {
  const rest = {
    replaces,
    groups: groups.map(({ id, label, gloss, prompts }) => [id.text, label, gloss, prompts]),
    edges: edges.map(({ a, b, kind, why }) => [a.text, b.text, kind?.text, why]),
  };
  const codes = problems.problems.map(({ code, detail }) => `${code} ${detail}`);
  return { themes: themes.map(plainTheme), hide: hide.map(({ text }) => text), rest, problems: codes };
}

function plainTheme({ id, label, group, definition, was, prompts, aliases, cues, isHidden }: WrittenTheme): PlainTheme {
  const texts = { label, group: group?.text, definition, was: was?.text };
  return { id: id.text, texts, aliases: aliases.map(({ text }) => text), lists: [prompts, cues], isHidden };
}

/** What a file is to say after a change. */
export function expectedAfter(before: PlainThemes, { entry, hide, remove }: ThemesChange): PlainThemes {
  const left = before.themes.filter(({ id }) => remove === undefined || tagKey(id) !== tagKey(remove));
  const themes = entry ? withEntry(left, entry) : left;
  return { ...before, themes, hide: hide === undefined ? before.hide : [...before.hide, hide] };
}

/** Of two entries for one theme the first is changed; a new one is the last. */
function withEntry(themes: readonly PlainTheme[], entry: EntryChange): readonly PlainTheme[] {
  const place = themes.findIndex(({ id }) => tagKey(id) === tagKey(entry.id));
  const old = themes[place];
  return old ? themes.with(place, withChange(old, entry)) : [...themes, withChange(unsaid(entry.id), entry)];
}

function unsaid(id: string): PlainTheme {
  const texts = { label: undefined, group: undefined, definition: undefined, was: undefined };
  return { id, texts, aliases: [], lists: [[], []], isHidden: false };
}

function withChange(theme: PlainTheme, { newId, aliases = [], ...change }: EntryChange): PlainTheme {
  const { label = theme.texts["label"], group = theme.texts["group"], was = theme.texts["was"] } = change;
  return { ...theme, id: newId ?? theme.id, texts: { ...theme.texts, label, group, was }, aliases: [...theme.aliases, ...aliases] };
}

/** Whether a file says what is expected, and nothing is wrong with it that was not before. */
export function saysOnly(after: PlainThemes, expected: PlainThemes): boolean {
  const said = ({ themes, hide, rest }: PlainThemes): unknown => [themes, hide, rest];
  return isSame(said(after), said(expected)) && after.problems.every((problem) => expected.problems.includes(problem));
}
