import { applyEdits, shifted, type TextEdit } from "../../note/edit/textEdit";
import { essayVocabulary } from "../essay";
import { tagKey } from "../tagKey";
import { Vocabulary, type Theme, type VocabularyData } from "../vocabulary";
import { editsFor, entryOf, type ThemesChange } from "./entryEdits";
import { laidOver } from "./mergeVocabulary";
import type { OwnVocabulary } from "./ownVocabulary";
import { expectedAfter, plainOf, saysOnly } from "./plainThemes";
import { emptyVocabulary, settle, withoutMark } from "./readOwnThemes";
import { isLabel } from "./plainText";
import { isAlias, isThemeId, labelFor } from "./themeId";
import { readWritten, type Written } from "./written";

/*
 * Edits of a themes file, as few and as small as they can be: comments, order, quotes and line endings stay. Each is tried on the text and
 * read again before it is answered: if the file would not say just what was asked for, the edit is refused.
 */

/** An empty list of edits says that the file already is as asked. */
export type ThemesEdit = { readonly ok: true; readonly edits: readonly TextEdit[] } | { readonly ok: false; readonly code: ThemesRefusal };

/** Why a themes file is left as it is. */
export type ThemesRefusal =
  /** It cannot be read. */
  | "broken"
  /** No theme can be called so. */
  | "badName"
  /** The name means another theme. */
  | "taken"
  /** There is a theme of that name, and it is hidden. */
  | "hidden"
  /** There is no such theme, or group. */
  | "notThere"
  /** It is written in a form that is not edited, such as a list repeated by its anchor. */
  | "unsupported"
  /** The edits would change something else as well. */
  | "unsafe";

export interface ThemesEditOptions {
  /** The vocabulary that the file is laid over; if not given, the essay's, or nothing where the file replaces that. */
  readonly base?: VocabularyData;
  /** What a new file begins with: lines of comment. */
  readonly header?: string;
}

export interface NewTheme {
  readonly id: string;
  readonly label?: string | undefined;
  /** The id or the label of its group. */
  readonly group?: string | undefined;
}

/** Adds a theme behind the others. */
export function addTheme(text: string, { id, label = labelFor(id), group }: NewTheme, options: ThemesEditOptions = {}): ThemesEdit {
  const file = openFile(text, options);
  if (!file) {
    return refused("broken");
  }
  const question = file.vocabulary.questions.find((one) => [one.id, one.label].some((name) => tagKey(name) === tagKey(group ?? "")));
  const refusal = refusalOf(file, id) ?? (isLabel(label) ? undefined : "badName") ?? (group && !question ? "notThere" : undefined);
  return refusal ? refused(refusal) : changed(file, { entry: { id, label, ...(question ? { group: question.id } : {}) } }, { [id]: id });
}

/** Gives a theme, built in or not, another name by which tags can mean it. */
export function addAlias(text: string, [id, alias]: readonly [theme: string, alias: string], options: ThemesEditOptions = {}): ThemesEdit {
  const file = openFile(text, options);
  const theme = file?.vocabulary.theme(id);
  if (!file || !theme) {
    return refused(file ? "notThere" : "broken");
  }
  const name = alias.trim().replace(/^#+/, "");
  const meant = file.vocabulary.resolve(name);
  if (meant) {
    return meant === theme ? { ok: true, edits: [] } : refused("taken");
  }
  return isAlias(name) ? changed(file, { entry: { id, aliases: [name] } }, { [name]: id }) : refused("badName");
}

/** Gives a theme another id, and another label where one is given. Its old id and label go on meaning it. */
export function renameTheme(
  text: string,
  [from, to]: readonly [from: string, to: string],
  { label, ...options }: ThemesEditOptions & { readonly label?: string | undefined } = {},
): ThemesEdit {
  const file = openFile(text, options);
  const theme = file?.vocabulary.theme(from);
  if (!file || !theme) {
    return refused(file ? "notThere" : "broken");
  }
  const refusal = refusalOf(file, to, theme) ?? (label === undefined || isLabel(label) ? undefined : "badName");
  if (refusal) {
    return refused(refusal);
  }
  const isBuiltIn = file.base.themes.some(({ id }) => id === from);
  const newId = tagKey(from) === tagKey(to) && isBuiltIn ? from : to;
  const formerNames = namesLeft(file, theme, { newId, label });
  const entry = {
    id: from,
    ...(newId === from ? {} : { newId, ...(isBuiltIn ? { was: from } : {}) }),
    ...(label === undefined || label === theme.label ? {} : { label }),
    ...(formerNames.length > 0 ? { aliases: formerNames } : {}),
  };
  const names = namesOfOnly(file, theme);
  return Object.keys(entry).length === 1 ? { ok: true, edits: [] } : changed(file, { entry }, meaning(names, newId));
}

/** Makes two themes one: the names of the first go on as names of the second. One of the file's own goes; one built in is hidden. */
export function mergeThemes(
  text: string,
  [from, into]: readonly [from: string, into: string],
  options: ThemesEditOptions = {},
): ThemesEdit {
  const file = openFile(text, options);
  const [theme, target] = [file?.vocabulary.theme(from), file?.vocabulary.theme(into)];
  if (!file || !theme || !target) {
    return refused(file ? "notThere" : "broken");
  }
  if (theme === target) {
    return { ok: true, edits: [] };
  }
  const names = namesOfOnly(file, theme);
  const entry = { id: into, aliases: names };
  const own = entryOf(file.written, from);
  const isOwn = own && !own.was && !file.base.themes.some(({ id }) => id === from);
  const removed = isOwn ? changed(file, { entry, remove: from }, meaning(names, into)) : undefined;
  return removed?.ok ? removed : changed(file, { entry, hide: from }, meaning(names, into));
}

interface ThemesFile {
  /** Without its byte order mark. */
  readonly text: string;
  readonly isNew: boolean;
  readonly hasMark: boolean;
  readonly written: Written;
  readonly base: VocabularyData;
  readonly own: OwnVocabulary;
  /** What the file and what it is laid over make. */
  readonly vocabulary: Vocabulary;
  readonly plain: ReturnType<typeof plainOf>;
}

/** Undefined where the file cannot be read. */
function openFile(written: string, { base, header = "" }: ThemesEditOptions): ThemesFile | undefined {
  const text = written === "" ? header : withoutMark(written);
  const file = readWritten(text);
  const plain = plainOf(file);
  const under = base ?? (file.replaces ? emptyVocabulary : essayVocabulary);
  const { data: own } = settle(file, under);
  const vocabulary = new Vocabulary(laidOver(under, own));
  const marks = { isNew: written === "", hasMark: text.length < written.length };
  return file.root && { text, ...marks, written: file, base: under, own, vocabulary, plain };
}

/** Why there can be no theme with this id, or no other theme than this one. */
function refusalOf({ vocabulary, own, written }: ThemesFile, id: string, theme?: Theme): ThemesRefusal | undefined {
  const meant = vocabulary.resolve(id);
  if (!isThemeId(id)) {
    return "badName";
  }
  if (meant && meant !== theme) {
    return "taken";
  }
  const isHidden = [...own.hiddenThemes].some((other) => tagKey(other) === tagKey(id));
  return isHidden || (!meant && entryOf(written, id)) ? "hidden" : undefined;
}

/** The names of a theme that no other has a claim to, in the vocabulary or in what is written. */
function namesOfOnly({ vocabulary, written, own }: ThemesFile, theme: Theme): readonly string[] {
  const { questions, themes } = vocabulary;
  const others = new Vocabulary({ questions, themes: themes.filter((other) => other !== theme), edges: [] });
  const silent = new Set([...own.hiddenThemes, theme.id].map(tagKey));
  const claims = written.themes.filter(({ id }) => !silent.has(tagKey(id.text))).flatMap(({ aliases }) => aliases);
  const claimed = new Set(claims.map(({ text }) => tagKey(text)));
  const isOnly = (name: string): boolean => vocabulary.resolve(name) === theme && !others.resolve(name) && !claimed.has(tagKey(name));
  return once([theme.id, ...theme.aliases, tagKey(theme.label)]).filter((name) => isAlias(name) && isOnly(name));
}

interface NewName {
  readonly newId: string;
  readonly label: string | undefined;
}

/** The names a theme loses with its id and its label; one that was there goes on by those it had then. */
function namesLeft(file: ThemesFile, theme: Theme, { newId, label }: NewName): readonly string[] {
  const entry = entryOf(file.written, theme.id);
  const former = file.base.themes.find(({ id }) => tagKey(id) === tagKey(entry?.was?.text ?? theme.id));
  const nextLabel = label ?? entry?.label ?? former?.label ?? labelFor(newId);
  const aliases = entry?.aliases.map(({ text }) => text) ?? [];
  const kept = new Set([newId, nextLabel, ...aliases, ...(former ? [former.id, former.label] : [])].map(tagKey));
  const only = new Set(namesOfOnly(file, theme).map(tagKey));
  return once([theme.id, theme.label].filter((name) => only.has(tagKey(name)) && !kept.has(tagKey(name))));
}

/** The first of each name in any spelling. */
function once(names: readonly string[]): readonly string[] {
  const known = new Set<string>();
  return names.filter((name) => known.size < known.add(tagKey(name)).size);
}

function meaning(names: readonly string[], id: string): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name) => [name, id]));
}

/** The edits, if with them the file says what it said and the change, and these names mean these themes. */
function changed(file: ThemesFile, change: ThemesChange, meanings: Readonly<Record<string, string>>): ThemesEdit {
  const edits = editsFor(file.text, file.written, change);
  if (!edits) {
    return refused("unsupported");
  }
  const text = applyEdits(file.text, edits);
  const after = readWritten(text);
  const isRight = after.root !== undefined && saysOnly(plainOf(after), expectedAfter(file.plain, change));
  const vocabulary = new Vocabulary(laidOver(file.base, settle(after, file.base).data));
  if (!isRight || Object.entries(meanings).some(([name, id]) => vocabulary.resolve(name)?.id !== id)) {
    return refused("unsafe");
  }
  return { ok: true, edits: file.isNew ? [{ start: 0, end: 0, text }] : shifted(edits, file.hasMark ? 1 : 0) };
}

function refused(code: ThemesRefusal): ThemesEdit {
  return { ok: false, code };
}
