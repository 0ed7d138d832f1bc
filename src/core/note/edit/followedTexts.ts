import type { Span } from "../span";
import { blockItems } from "./blockItems";
import { flowItems } from "./flowItems";
import type { Block } from "./head";
import type { KeyEntry } from "./keyEntries";
import { nextLine, quoteOf, type Node } from "./node";
import type { Context, Quote } from "./scalarText";

/** A text that `follows` holds, and where in the note its characters are. */
export interface FollowedText extends Span {
  readonly value: string;
  readonly quote: Quote;
  /** `raw` is what YAML takes for lists, and is read as it stands: a wikilink without quotes. */
  readonly kind: Context | "raw";
  readonly noteOffset: (offset: number) => number;
}

/** The texts of `follows` in the two ways they are read: those that YAML takes for texts, or where it finds none, those as they stand. */
export function followedTexts(block: Block): readonly (readonly FollowedText[])[] {
  const entry = block.entries.findLast(({ key }) => key.toLowerCase() === "follows");
  if (entry === undefined) {
    return [];
  }
  const { nodes, kind } = itemsOf(block.text, entry);
  const raw = entry.node.kind === "list" ? [entry.node] : nodes;
  return [nodes.flatMap((node) => textOf(block, node, kind) ?? []), raw.flatMap((node) => rawText(block, node))];
}

interface Items {
  readonly nodes: readonly Node[];
  readonly kind: Context;
}

function itemsOf(block: string, entry: KeyEntry): Items {
  const { node } = entry;
  if (node.kind === "list") {
    return { nodes: flowItems(block, node.start)?.items.flatMap((item) => item.node ?? []) ?? [], kind: "flow" };
  }
  const items = node.kind === "empty" ? blockItems(block, nextLine(block, entry.start), entry.end) : undefined;
  return { nodes: items?.map((item) => item.node) ?? [node], kind: "block" };
}

/** Undefined where it goes over lines, or says its text by other escapes than those of quotes. */
function textOf(block: Block, node: Node, kind: Context): FollowedText | undefined {
  const quote = quoteOf(block.text, node);
  const source = block.text.slice(node.start + quote.length, node.end - quote.length);
  if (
    (node.kind !== "plain" && node.kind !== "quoted") ||
    /[\r\n]/.test(source) ||
    (quote === '"' && /\\[^\\"]/.test(source.replaceAll("\\\\", "")))
  ) {
    return undefined;
  }
  const pair = quote === "'" ? /''/g : quote === '"' ? /\\[\\"]/g : /(?!)/g;
  const value = source.replace(pair, (escape) => escape.charAt(1));
  // Each pair of marks stands for one character.
  const pairs = Array.from(source.matchAll(pair), ({ index }, n) => index - n);
  const from = block.start + node.start + quote.length;
  const noteOffset = (offset: number): number => from + offset + pairs.filter((at) => at < offset).length;
  return { start: block.start + node.start, end: block.start + node.end, value, quote, kind, noteOffset };
}

function rawText(block: Block, node: Node): readonly FollowedText[] {
  const [start, end] = [block.start + node.start, block.start + node.end];
  const value = block.text.slice(node.start, node.end);
  return /[\r\n]/.test(value) || node.kind !== "list"
    ? []
    : [{ start, end, value, quote: "", kind: "raw", noteOffset: (offset) => start + offset }];
}
