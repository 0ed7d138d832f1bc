import { removeKeyFrom, setKeyTo } from "./keyEdits";
import { changeLinks, type LinkChange } from "./linkEdits";
import { addTagsTo, changeTagsOf, bareTag, type TagChange, type TagForm } from "./tagEdits";
import { setTask } from "./taskEdit";
import type { EditResult } from "./textEdit";

/*
 * Edits of one note, as few and as small as they can be. Each is tried on the text and read again before it is answered: if
 * anything but what was asked for would read differently, the edit is refused.
 *
 * An edit and then its opposite give back the same bytes, except where the first leaves no trace of what was there:
 * - removing a first tag, or the last one of a list of lines or a text, leaves `tags: []`;
 * - one word that became a list, and a text that became one to hold an odd name, stay lists; a bare value that got quotes keeps them;
 * - a tag that goes because another has its new name is gone, as are its line's comment and its place among the others;
 * - a task marked `[X]` comes back as `[x]`; codes and escapes a link's target did not need are not written again.
 */

export interface TagOptions {
  /** The form in which two spellings are one tag; if not given, only a `#` and blanks round it do not count. */
  readonly formOf?: TagForm;
}

/** Adds a tag where the note has others, else in a line of its own; without front matter, in a block of its own. */
export function addTag(text: string, tag: string, options: TagOptions = {}): EditResult {
  return addTags(text, [tag], options);
}

export function addTags(text: string, tags: readonly string[], { formOf = bareTag }: TagOptions = {}): EditResult {
  return addTagsTo(text, tags, formOf);
}

export function removeTag(text: string, tag: string, { formOf = bareTag }: TagOptions = {}): EditResult {
  const gone = formOf(tag);
  return changeTagsOf(text, (other) => (formOf(other) === gone ? null : undefined), formOf);
}

/** Gives a tag another name. Where the note has that name already, the tag goes. */
export function replaceTag(
  text: string,
  [from, to]: readonly [from: string, to: string],
  { formOf = bareTag }: TagOptions = {},
): EditResult {
  const old = formOf(from);
  return changeTagsOf(text, (other) => (formOf(other) === old ? to : undefined), formOf);
}

/** Asks of each tag what becomes of it. */
export function replaceTags(text: string, change: TagChange, { formOf = bareTag }: TagOptions = {}): EditResult {
  return changeTagsOf(text, change, formOf);
}

/** Gives a key one value of one line, where the key is or in a line at the end. A list or a map is not replaced by one. */
export function setKey(text: string, key: string, value: string): EditResult {
  return setKeyTo(text, key, value);
}

/** Takes out a key with all its lines. */
export function removeKey(text: string, key: string): EditResult {
  return removeKeyFrom(text, key);
}

/** Sets or takes away the mark of the task on a line, counted from 0. */
export function tickTask(text: string, line: number, done: boolean): EditResult {
  return setTask(text, line, done);
}

/** Asks of each link where it is to lead: alias, heading, block, title and the way its target is written stay. */
export function renameLinks(text: string, change: LinkChange): EditResult {
  return changeLinks(text, change);
}
