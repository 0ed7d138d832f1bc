import { TAG_KEYS } from "../frontMatter/entries";
import { lineEnd, skipBlanks } from "../textLines";
import { checked, editableBlock, readHead, type Block } from "./head";
import type { KeyEntry } from "./keyEntries";
import { addBlock, addLine } from "./newLine";
import { nextLine, quoteOf } from "./node";
import { isWritable, scalarText } from "./scalarText";
import { refused, shifted, UNCHANGED, type EditResult, type TextEdit } from "./textEdit";
import { valueInsert } from "./valueInsert";

const KEY = /^\p{L}[\p{L}\p{N}_-]{0,60}$/u;

/** Gives a key one value, in the quotes its old one has. A key in any case counts, the last of several. */
export function setKeyTo(note: string, key: string, value: string): EditResult {
  if (!isWritable(value) || !KEY.test(key) || key.toLowerCase() === "null") {
    return refused("unwritable");
  }
  const head = readHead(note);
  const block = editableBlock(head);
  if (typeof block === "string") {
    return refused(block);
  }
  const entry = block?.entries.findLast((other) => isCalled(other, key));
  const expected = { ...tagsAfter(head.reading.tags, key), values: new Map([[entry?.key ?? key, value]]) };
  const line = `${key}: ${scalarText(value, "", "block")}`;
  if (block === undefined) {
    return addBlock(head, line, expected);
  }
  if (entry === undefined) {
    return addLine(head, block, { text: line, behind: [], expected });
  }
  const edits = valueEdits(block, entry, value);
  return edits === undefined ? refused("notScalar") : checked(head, shifted(edits, block.start), expected);
}

function isCalled(entry: KeyEntry, key: string): boolean {
  return entry.key.toLowerCase() === key.toLowerCase();
}

/** What other keys say of tags stays; a tag key's own words are its value's. */
function tagsAfter(tags: readonly string[], key: string): { tags?: readonly string[] } {
  return TAG_KEYS.has(key.toLowerCase()) ? {} : { tags };
}

/** Undefined where the value is a list or a map. */
function valueEdits({ text, data }: Block, entry: KeyEntry, value: string): readonly TextEdit[] | undefined {
  const { node, key } = entry;
  const current = data.get(key);
  if (current === value) {
    return [];
  }
  if (typeof current === "object" && current !== null) {
    return undefined;
  }
  if (node.kind === "empty") {
    return [valueInsert(text, entry, scalarText(value, "", "block"))];
  }
  return [{ start: node.start, end: node.end, text: scalarText(value, quoteOf(text, node), "block") }];
}

/** Takes out every line of a key, in whatever case it is written. */
export function removeKeyFrom(note: string, key: string): EditResult {
  const head = readHead(note);
  const block = editableBlock(head);
  if (typeof block !== "object") {
    return block === undefined ? UNCHANGED : refused(block);
  }
  const gone = block.entries.filter((entry) => isCalled(entry, key));
  const values = new Map(gone.map((entry) => [entry.key, undefined]));
  const expected = { ...tagsAfter(head.reading.tags, key), values };
  const without = (edits: readonly TextEdit[]): EditResult => checked(head, shifted(edits, block.start), expected);
  const result = without(gone.map(({ start, end }) => ({ start, end, text: "" })));
  // Blank lines that come first now could make the rest look like prose between two rules.
  return result.ok ? result : without(gone.map(({ start, end }) => ({ start, end: pastBlankLines(block.text, end), text: "" })));
}

function pastBlankLines(block: string, from: number): number {
  let at = from;
  while (at < block.length && skipBlanks(block, at) >= lineEnd(block, at)) {
    at = nextLine(block, at);
  }
  return at;
}
