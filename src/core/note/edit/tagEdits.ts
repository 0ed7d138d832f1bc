import { checked, editableBlock, readHead, type Block, type Head } from "./head";
import { addBlock, addLine } from "./newLine";
import { flowList, isWritable } from "./scalarText";
import { addToKey, changedTags, changeKey, type Manner } from "./shapeEdits";
import { spansOf, tagKeys, type TagKey } from "./tagKeys";
import type { Changes, TagSpan } from "./tagText";
import { inOrder, refused, shifted, UNCHANGED, type EditRefusal, type EditResult, type TextEdit } from "./textEdit";

/** The form in which two spellings are one tag. */
export type TagForm = (tag: string) => string;

/** What becomes of a tag: another name, null for none, undefined to leave it. */
export type TagChange = (tag: string) => string | null | undefined;

const MANNERS: readonly Manner[] = ["inStyle", "plainly"];

/** A tag without its `#`; undefined where nothing is left of it, or a line cannot hold it. */
function tagName(written: string): string | undefined {
  const name = bareTag(written);
  return name !== "" && isWritable(name) ? name : undefined;
}

export function bareTag(written: string): string {
  return written.trim().replace(/^#+/, "").trim();
}

/** Changes tags where they stand. One that would be there twice, and was not before, goes. */
export function changeTagsOf(note: string, change: TagChange, formOf: TagForm): EditResult {
  const head = readHead(note);
  const names = new Map(head.reading.tags.map((tag) => [tag, nameAfter(tag, change)]));
  if ([...names].every(([tag, name]) => name === tag)) {
    return UNCHANGED;
  }
  const found = tagsOf(head);
  if (typeof found === "string" || found === undefined) {
    return refused(found ?? "unsupported");
  }
  const { block, keys } = found;
  const changes = decided(keys, names, formOf);
  if (changes === undefined) {
    return refused("unwritable");
  }
  const tags = keys.flatMap((key) => changedTags(key, changes));
  return inSomeManner(head, block, { tags, edits: (manner) => keys.flatMap((key) => changeKey(block.text, key, { changes, manner })) });
}

/** Undefined where no tag can be called so. */
function nameAfter(tag: string, change: TagChange): string | null | undefined {
  const name = change(tag);
  if (name === null || name === undefined) {
    return name === null ? null : tag;
  }
  return bareTag(name) === tag ? tag : tagName(name);
}

/** Undefined where a tag is to get a name that none can have. */
function decided(keys: readonly TagKey[], names: ReadonlyMap<string, string | null | undefined>, formOf: TagForm): Changes | undefined {
  const holders = new Map([...names].filter(([tag, name]) => tag === name).map(([tag]) => [formOf(tag), tag]));
  const changes = new Map<TagSpan, string | null>();
  for (const span of keys.flatMap(spansOf)) {
    const name = names.get(span.tag);
    if (name === undefined) {
      return undefined;
    }
    if (name === null) {
      changes.set(span, null);
    } else if (name !== span.tag) {
      const holder = holders.get(formOf(name)) ?? span.tag;
      holders.set(formOf(name), holder);
      changes.set(span, holder === span.tag ? name : null);
    }
  }
  return changes;
}

interface TagsOfBlock {
  readonly block: Block;
  readonly keys: readonly TagKey[];
}

/** The keys that hold a note's tags; undefined without front matter. */
function tagsOf(head: Head): TagsOfBlock | EditRefusal | undefined {
  const block = editableBlock(head);
  if (typeof block !== "object") {
    return block;
  }
  const keys = tagKeys(block, head.reading.tags);
  return keys === undefined ? "unsupported" : { block, keys };
}

interface Wanted {
  /** All the note's tags, in the order they are to be read in. */
  readonly tags: readonly string[];
  readonly edits: (manner: Manner) => readonly TextEdit[] | undefined;
}

/** The edits of the first manner that reads as it should. */
function inSomeManner(head: Head, block: Block, { tags, edits }: Wanted): EditResult {
  let result: EditResult = refused("unsupported");
  for (const manner of MANNERS) {
    const made = edits(manner);
    result = made === undefined ? result : checked(head, shifted(inOrder(made), block.start), { tags: [...new Set(tags)] });
    if (result.ok) {
      break;
    }
  }
  return result;
}

/** Behind the others of `tags`, else of the first key that holds tags, else under a key of their own. */
export function addTagsTo(note: string, written: readonly string[], formOf: TagForm): EditResult {
  const names = written.map(tagName);
  const head = readHead(note);
  const known = new Set(head.reading.tags.map(formOf));
  const tags = names.filter((name) => name !== undefined).filter((name) => known.size < known.add(formOf(name)).size);
  if (names.includes(undefined) || tags.length === 0) {
    return names.includes(undefined) ? refused("unwritable") : UNCHANGED;
  }
  const found = tagsOf(head);
  return typeof found === "string"
    ? refused(found)
    : found === undefined
      ? addBlock(head, lineOf(tags), { tags })
      : addToBlock(head, found, tags);
}

function lineOf(tags: readonly string[]): string {
  return `tags: ${flowList(tags)}`;
}

function addToBlock(head: Head, { block, keys }: TagsOfBlock, tags: readonly string[]): EditResult {
  const target = keys.find(({ entry }) => entry.key.toLowerCase() === "tags") ?? keys[0];
  if (target === undefined) {
    return addLine(head, block, { text: lineOf(tags), behind: ["date", "title"], expected: { tags } });
  }
  const all = keys.flatMap((key) => [...spansOf(key).map(({ tag }) => tag), ...(key === target ? tags : [])]);
  return inSomeManner(head, block, { tags: all, edits: (manner) => addToKey(block.text, target, { tags, manner }) });
}
