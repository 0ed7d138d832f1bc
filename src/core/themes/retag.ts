import { addTags, replaceTags } from "../note/edit/edit";
import { applyEdits, type EditResult, type TextEdit } from "../note/edit/textEdit";
import { tagKey } from "./tagKey";
import type { Vocabulary } from "./vocabulary";

/** Ids of themes, or tags that mean none. */
export interface Retag {
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

/** The form in which two tags are one: all that mean a theme are. */
export function tagMeaning(tag: string, vocabulary: Vocabulary): string {
  return vocabulary.resolve(tag)?.id ?? tagKey(tag);
}

/** Takes away every tag that means one of these, and adds those that the note does not have in any spelling. */
export function retag(text: string, { add, remove }: Retag, vocabulary: Vocabulary): EditResult {
  const formOf = (tag: string): string => tagMeaning(tag, vocabulary);
  const gone = new Set(remove.map(formOf));
  const removal = replaceTags(text, (tag) => (gone.has(formOf(tag)) ? null : undefined), { formOf });
  if (!removal.ok || removal.edits.length === 0) {
    return removal.ok ? addTags(text, add, { formOf }) : removal;
  }
  const before = applyEdits(text, removal.edits);
  const addition = addTags(before, add, { formOf });
  if (!addition.ok || addition.edits.length === 0) {
    return addition.ok ? removal : addition;
  }
  return { ok: true, edits: [difference(text, applyEdits(before, addition.edits))] };
}

/** The one stretch in which two texts differ. */
export function difference(before: string, after: string): TextEdit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) {
    start++;
  }
  start -= isSplit(before, start) || isSplit(after, start) ? 1 : 0;
  let same = 0;
  while (same < shorter - start && before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)) {
    same++;
  }
  same -= isSplit(before, before.length - same) || isSplit(after, after.length - same) ? 1 : 0;
  return { start, end: before.length - same, text: after.slice(start, after.length - same) };
}

/** Whether an offset lies within a line ending, or a character of two units. */
function isSplit(text: string, at: number): boolean {
  return /^(?:\r\n|[\uD800-\uDBFF][\uDC00-\uDFFF])$/.test(text.slice(at - 1, at + 1));
}
