import { lineEnd } from "../textLines";
import { isBlankAt, nextLine, quoteOf, type Node } from "./node";
import { escaped, isPlain, isWritable, scalarText, type Context, type Quote } from "./scalarText";
import { runsOf } from "./runs";
import { applyEdits, inOrder, shifted, type TextEdit } from "./textEdit";

/** Where one tag stands. */
export interface TagSpan {
  /** Without its `#`. */
  readonly tag: string;
  /** From its `#`, if it has one. */
  readonly start: number;
  /** Past its `#`. */
  readonly name: number;
  readonly end: number;
}

/** What becomes of tags: another name, or null for one that goes. Those not in it stay. */
export type Changes = ReadonlyMap<TagSpan, string | null>;

/** A scalar that holds tags: an item of a list, or the whole value of a key. */
export interface TagText {
  readonly start: number;
  readonly end: number;
  readonly quote: Quote;
  /** Only where it stands plain. */
  readonly context: Context;
  /** A `comment` is what YAML takes for one, in whole or in part: `tags: #a #b`, `tags: a, #b`. */
  readonly form: "scalar" | "literal" | "comment";
  /** What the spans count in: the source within the quotes, or, where that says its tags in other words, the value. */
  readonly words: string;
  /** Where `words` stands in the block; undefined where it is the value, which is then written anew. */
  readonly wordsAt: number | undefined;
  readonly spans: readonly TagSpan[];
}

export interface TagTextSource {
  readonly node: Node;
  readonly value: string;
  readonly context: Context;
}

export function tagText(block: string, { node, value, context }: TagTextSource, isList: boolean): TagText {
  const quote = quoteOf(block, node);
  const from = node.kind === "literal" ? nextLine(block, node.start) : node.start + quote.length;
  const source = block.slice(from, Math.max(from, node.end - quote.length));
  const [written, meant] = [tagSpans(source, isList), tagSpans(value, isList)];
  const isSource = node.kind !== "alias" && written.length === meant.length && written.every(({ tag }, index) => tag === meant[index]?.tag);
  const words = isSource ? { words: source, wordsAt: from, spans: written } : { words: value, wordsAt: undefined, spans: meant };
  return { start: node.start, end: node.end, quote, context, form: node.kind === "literal" ? "literal" : "scalar", ...words };
}

/** Words of which a comment is a part, or that are one and begin with a tag, up to a `#` that stands by itself. */
export function hashText(block: string, start: number, isList: boolean): TagText | undefined {
  const line = block.slice(start, lineEnd(block, start));
  const words = (line.split(" # ", 1)[0] ?? "").trimEnd();
  const spans = line.startsWith("#") && isBlankAt(line, 1) ? [] : tagSpans(words, isList);
  return spans.length === 0
    ? undefined
    : { start, end: start + words.length, quote: "", context: "block", form: "comment", words, wordsAt: start, spans };
}

/** The tags of a text, which has several only where it is no item of a list. */
function tagSpans(text: string, isList: boolean): TagSpan[] {
  const parts = isList ? [trimmed(text, 0)] : Array.from(text.matchAll(/[^,\r\n]+/g), (match) => trimmed(match[0], match.index));
  return parts.flatMap(hashed).flatMap((part) => spanOf(part));
}

interface Part {
  readonly text: string;
  readonly at: number;
}

function trimmed(text: string, at: number): Part {
  const rest = text.trimStart();
  return { text: rest.trimEnd(), at: at + text.length - rest.length };
}

function hashed(part: Part): readonly Part[] {
  if (!part.text.startsWith("#") || !part.text.includes(" #")) {
    return [part];
  }
  const words = Array.from(part.text.matchAll(/\S+/g), (match) => ({ text: match[0], at: part.at + match.index }));
  return words.every(({ text }) => text.startsWith("#")) ? words : [part];
}

function spanOf({ text, at }: Part): readonly TagSpan[] {
  const end = at + text.length;
  const marks = text.length - text.replace(/^#+/, "").length;
  const name = trimmed(text.slice(marks), at + marks);
  return name.text === "" ? [] : [{ tag: name.text, start: at, name: name.at, end }];
}

/** The edits of the block that change some of a text's tags, at least one of which stays. */
export function changeTags(text: TagText, changes: Changes): readonly TextEdit[] {
  return editWords(text, [...removals(text.spans, changes), ...renamings(text, changes)]);
}

function renamings({ spans, quote, wordsAt }: TagText, changes: Changes): TextEdit[] {
  return spans.flatMap((span) => {
    const tag = changes.get(span);
    return typeof tag === "string" ? [{ start: span.name, end: span.end, text: wordsAt === undefined ? tag : escaped(tag, quote) }] : [];
  });
}

/** A run of tags goes with what parts it from the next, or at the end from the one before. */
function removals(spans: readonly TagSpan[], changes: Changes): TextEdit[] {
  return runsOf(spans, (span) => changes.get(span) === null).map(({ items, before, next }) => {
    const [first, last] = [items[0], items.at(-1)];
    const [start, end] = next === undefined ? [before?.end ?? first?.start, last?.end] : [first?.start, next.start];
    return { start: start ?? 0, end: end ?? 0, text: "" };
  });
}

/** The edits of the block that put tags behind the last of several. */
export function appendTags(text: TagText, tags: readonly string[]): readonly TextEdit[] {
  const { spans, words, wordsAt, quote } = text;
  const [last, previous] = [spans.at(-1), spans.at(-2)];
  const isHashed = spans.every(({ start }) => words.charAt(start) === "#");
  const parted = last && previous ? words.slice(previous.end, last.start) : " ";
  const written = tags.map((tag) => parted + (isHashed ? "#" : "") + (wordsAt === undefined ? tag : escaped(tag, quote)));
  const at = last?.end ?? 0;
  return editWords(text, [{ start: at, end: at, text: written.join("") }]);
}

/** Edits of the words as edits of the block: the scalar is written anew where its source says the words otherwise, or would with them. */
function editWords(text: TagText, edits: readonly TextEdit[]): readonly TextEdit[] {
  const { form, quote, context, start, end, wordsAt } = text;
  const words = applyEdits(text.words, inOrder(edits));
  const isInPlace = wordsAt !== undefined && (form !== "scalar" || quote !== "" || isPlain(words, context) || !isWritable(words));
  return isInPlace ? shifted(inOrder(edits), wordsAt) : [{ start, end, text: scalarText(words, quote, context) }];
}
