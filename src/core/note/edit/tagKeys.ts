import { TAG_KEYS } from "../frontMatter/entries";
import { blockItems, type BlockItem } from "./blockItems";
import { flowItems, type FlowItem, type FlowSource } from "./flowItems";
import type { Block } from "./head";
import type { KeyEntry } from "./keyEntries";
import { isBlankAt, nextLine, type Node } from "./node";
import type { Span } from "../span";
import { skipBlanks } from "../textLines";
import { isSame } from "./sameData";
import type { Context } from "./scalarText";
import { hashText, tagText, type TagSpan, type TagText } from "./tagText";

/** A key whose words are tags, and how they are written. */
export interface TagKey {
  readonly entry: KeyEntry;
  readonly shape: Shape;
}

export type Shape =
  /** Nothing is written behind the key. */
  | { readonly kind: "none" }
  | { readonly kind: "text"; readonly text: TagText }
  | { readonly kind: "flow"; readonly list: FlowSource; readonly items: readonly Held<FlowItem>[] }
  | { readonly kind: "block"; readonly items: readonly Held<BlockItem>[] }
  /** What another key says, by its anchor. */
  | { readonly kind: "alias"; readonly spans: readonly TagSpan[] }
  /** A map, or a list that is not followed here. */
  | { readonly kind: "other" };

/** An item with the text that holds its tags; some hold none. */
export interface Held<Item> {
  readonly item: Item;
  readonly text: TagText | undefined;
}

/** The keys that hold the note's tags, in the order they are read in; undefined where they do not hold the tags that were read. */
export function tagKeys(block: Block, tags: readonly string[]): readonly TagKey[] | undefined {
  return [true, false].map((areHashesTags) => keysOf(block, areHashesTags)).find((keys) => isSame(tagsIn(keys), tags));
}

/** Where a tag is written: without its `#` and quotes. */
export interface TagPlace extends Span {
  readonly tag: string;
}

/** The tags of a block where they are written; those that an anchor or an escape says are nowhere to be seen. Offsets are the note's. */
export function tagPlaces(block: Block, tags: readonly string[]): readonly TagPlace[] {
  return (tagKeys(block, tags) ?? []).flatMap(textsOf).flatMap(({ wordsAt, spans }) => {
    const at = wordsAt === undefined ? undefined : block.start + wordsAt;
    return at === undefined ? [] : spans.map(({ tag, name, end }) => ({ tag, start: at + name, end: at + end }));
  });
}

function textsOf({ shape }: TagKey): readonly TagText[] {
  switch (shape.kind) {
    case "text":
      return [shape.text];
    case "flow":
    case "block":
      return shape.items.flatMap(({ text }) => text ?? []);
    default:
      return [];
  }
}

/** The tags of some keys as they are read: each once. */
function tagsIn(keys: readonly TagKey[]): readonly string[] {
  return [...new Set(keys.flatMap(spansOf).map(({ tag }) => tag))];
}

export function spansOf({ shape }: TagKey): readonly TagSpan[] {
  switch (shape.kind) {
    case "text":
      return shape.text.spans;
    case "flow":
      return shape.items.flatMap(({ text }) => text?.spans ?? []);
    case "block":
      return shape.items.flatMap(({ text }) => text?.spans ?? []);
    case "alias":
      return shape.spans;
    default:
      return [];
  }
}

/** The reader takes `#a` for a tag, which YAML takes for a comment, in most places but not in all. */
function keysOf(block: Block, areHashesTags: boolean): readonly TagKey[] {
  const names = [...block.data.keys()].filter((key) => TAG_KEYS.has(key.toLowerCase()));
  return names.flatMap((name) => {
    const entry = block.entries.findLast(({ key }) => key === name);
    return entry === undefined ? [] : [{ entry, shape: shapeOf(block, entry, areHashesTags) }];
  });
}

function shapeOf({ text: block, data }: Block, entry: KeyEntry, areHashesTags: boolean): Shape {
  const { node, key } = entry;
  const value = data.get(key);
  const scalar = scalarIn(block, { node, value, context: "block", areHashesTags }, false);
  if (node.kind === "alias") {
    return { kind: "alias", spans: aliasSpans(value) };
  }
  if (scalar !== undefined) {
    return { kind: "text", text: scalar };
  }
  if (Array.isArray(value)) {
    return listShape(block, { entry, values: value, areHashesTags });
  }
  return { kind: value === null && node.kind === "empty" ? "none" : "other" };
}

interface ScalarSource {
  readonly node: Node;
  readonly value: unknown;
  readonly context: Context;
  readonly areHashesTags: boolean;
}

function scalarIn(block: string, { node, value, context, areHashesTags }: ScalarSource, isItem: boolean): TagText | undefined {
  if (value === null && node.kind === "empty") {
    return areHashesTags && block.charAt(node.start) === "#" ? hashText(block, node.start, isItem) : undefined;
  }
  if (areHashesTags && !isItem && node.kind === "plain" && goesOnWithHash(block, node)) {
    return hashText(block, node.start, isItem);
  }
  const isScalar = node.kind === "plain" || node.kind === "quoted" || node.kind === "literal" || node.kind === "alias";
  const words = value === null ? "" : value;
  return isScalar && typeof words === "string" ? tagText(block, { node, value: words, context }, isItem) : undefined;
}

/** Whether a comma ends the words and a `#word`, a comment to YAML, is behind it. */
function goesOnWithHash(block: string, { end }: Node): boolean {
  const hash = skipBlanks(block, end);
  return block.charAt(end - 1) === "," && hash > end && block.charAt(hash) === "#" && !isBlankAt(block, hash + 1);
}

/** An alias says its tags elsewhere: these spans tell them and no place. */
function aliasSpans(value: unknown): readonly TagSpan[] {
  const texts: readonly unknown[] = Array.isArray(value) ? value : [value];
  return texts.flatMap((text) => {
    const node: Node = { kind: "alias", start: 0, end: 0 };
    return typeof text === "string" ? tagText("", { node, value: text, context: "flow" }, Array.isArray(value)).spans : [];
  });
}

interface ListSource {
  readonly entry: KeyEntry;
  readonly values: readonly unknown[];
  readonly areHashesTags: boolean;
}

function listShape(block: string, { entry, values, areHashesTags }: ListSource): Shape {
  const held = <Item extends { readonly node: Node | undefined }>(items: readonly Item[], context: Context): Held<Item>[] =>
    items.map((item, index) => {
      const { node } = item;
      const value = values[index];
      return { item, text: node && scalarIn(block, { node, value, context, areHashesTags }, true) };
    });
  if (entry.node.kind === "list") {
    const list = flowItems(block, entry.node.start);
    return list?.items.length === values.length ? { kind: "flow", list, items: held(list.items, "flow") } : { kind: "other" };
  }
  const items = blockItems(block, nextLine(block, entry.start), entry.end);
  return items?.length === values.length ? { kind: "block", items: held(items, "block") } : { kind: "other" };
}
