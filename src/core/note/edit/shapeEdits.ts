import { appendLines, removeLines } from "./blockItems";
import { appendItems, removeItems } from "./flowEdits";
import { flowList, isPlain, scalarText, type Context } from "./scalarText";
import { spansOf, type Held, type TagKey } from "./tagKeys";
import { appendTags, changeTags, type Changes, type TagText } from "./tagText";
import { inOrder, type TextEdit } from "./textEdit";
import { valueInsert } from "./valueInsert";

/** In the style that is there, or where that cannot hold a tag, plainly: a text as a list in brackets, an item without its `#`. */
export type Manner = "inStyle" | "plainly";

/** The tags of a key once changed. */
export function changedTags(key: TagKey, changes: Changes): readonly string[] {
  return spansOf(key).flatMap((span) => {
    const tag = changes.get(span);
    return tag === null ? [] : [tag ?? span.tag];
  });
}

/** The edits of a block that change tags of one key; undefined where it is written in a way that is not edited. */
export function changeKey(block: string, key: TagKey, { changes, manner }: { changes: Changes; manner: Manner }): readonly TextEdit[] {
  const { entry, shape } = key;
  if (!spansOf(key).some((span) => changes.has(span))) {
    return [];
  }
  switch (shape.kind) {
    case "text":
      return manner === "plainly" || isGone(shape.text, changes)
        ? [{ ...rangeOf(shape.text), text: flowList(changedTags(key, changes)) }]
        : changeTags(shape.text, changes);
    case "flow": {
      const { gone, edits } = changeItems(shape.items, changes, manner);
      return inOrder([...edits, ...removeItems(block, shape.list, gone)]);
    }
    case "block": {
      const { gone, edits } = changeItems(shape.items, changes, manner);
      const emptied = gone.size === shape.items.length ? [valueInsert(block, entry, "[]")] : [];
      return inOrder([...emptied, ...edits, ...removeLines([...gone])]);
    }
    default:
      return [{ ...rangeOf(entry.node), text: flowList(changedTags(key, changes)) }];
  }
}

function rangeOf({ start, end }: { readonly start: number; readonly end: number }): { start: number; end: number } {
  return { start, end };
}

function isGone({ spans }: TagText, changes: Changes): boolean {
  return spans.length > 0 && spans.every((span) => changes.get(span) === null);
}

interface ItemChanges<Item> {
  /** The items that go whole. */
  readonly gone: ReadonlySet<Item>;
  readonly edits: readonly TextEdit[];
}

function changeItems<Item>(items: readonly Held<Item>[], changes: Changes, manner: Manner): ItemChanges<Item> {
  const gone = new Set<Item>();
  const edits: TextEdit[] = [];
  for (const { item, text } of items) {
    if (text !== undefined && isGone(text, changes)) {
      gone.add(item);
    } else if (text?.spans.some((span) => changes.has(span)) === true) {
      edits.push(...(manner === "inStyle" ? changeTags(text, changes) : renamedPlainly(text, changes)));
    }
  }
  return { gone, edits };
}

function renamedPlainly(text: TagText, changes: Changes): readonly TextEdit[] {
  const [span, other] = text.spans;
  const name = span === undefined || other !== undefined ? undefined : changes.get(span);
  return typeof name === "string" ? [{ ...rangeOf(text), text: scalarText(name, text.quote, text.context) }] : changeTags(text, changes);
}

/** The edits of a block that add tags to a key; undefined where it holds something that is no list of tags. */
export function addToKey(
  block: string,
  key: TagKey,
  { tags, manner }: { tags: readonly string[]; manner: Manner },
): readonly TextEdit[] | undefined {
  const { entry, shape } = key;
  const all = [...spansOf(key).map(({ tag }) => tag), ...tags];
  switch (shape.kind) {
    case "none":
      return [valueInsert(block, entry, flowList(tags))];
    case "text":
      return (manner === "inStyle" ? addToText(shape.text, tags) : undefined) ?? [{ ...rangeOf(shape.text), text: flowList(all) }];
    case "flow":
      return appendItems(block, shape.list, inStyleOf(manner === "inStyle" ? shape.items : [], tags, "flow"));
    case "block": {
      const last = shape.items.at(-1);
      return last && [appendLines(block, last.item, inStyleOf(manner === "inStyle" ? shape.items : [], tags, "block"))];
    }
    case "alias":
      return [{ ...rangeOf(entry.node), text: flowList(all) }];
    case "other":
      return undefined;
  }
}

/** Several tags are one more; a single one becomes a list in brackets as it stands. */
function addToText(text: TagText, tags: readonly string[]): readonly TextEdit[] | undefined {
  const { spans, form, quote, words, wordsAt, start, end } = text;
  if (spans.length > 1 || form === "comment") {
    return appendTags(text, tags);
  }
  const canStand = spans.length === 1 && form === "scalar" && wordsAt !== undefined && !/[\r\n]/.test(words);
  if (!canStand || (quote === "" && !isPlain(words, "flow"))) {
    return undefined;
  }
  const added = inStyleOf([{ item: undefined, text }], tags, "flow").map((written) => `, ${written}`);
  return [
    { start, end: start, text: "[" },
    { start: end, end, text: `${added.join("")}]` },
  ];
}

/** Tags as the items of a list are written: in their quotes and with a `#`, if all of them are. */
function inStyleOf(items: readonly Held<unknown>[], tags: readonly string[], context: Context): readonly string[] {
  const texts = items.flatMap(({ text }) => (text !== undefined && text.spans.length > 0 ? [text] : []));
  const [first] = texts;
  const mark = first !== undefined && texts.every(({ words, spans }) => words.charAt(spans[0]?.start ?? 0) === "#") ? "#" : "";
  const quote = first !== undefined && texts.every((text) => text.quote === first.quote) ? first.quote : "";
  return first !== undefined && texts.every(({ form }) => form === "comment")
    ? tags.map((tag) => mark + tag)
    : tags.map((tag) => scalarText(mark + tag, quote, context));
}
