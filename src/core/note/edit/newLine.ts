import { afterLineEnd, lineEnd, skipBlanks } from "../textLines";
import { checked, type Block, type Expected, type Head } from "./head";
import { nextLine } from "./node";
import { refused, type EditResult } from "./textEdit";

export interface NewLine {
  readonly text: string;
  /** Keys, in lower case, behind the first of which that is there the line goes; else it is the last. */
  readonly behind: readonly string[];
  readonly expected: Expected;
}

export function addLine(head: Head, block: Block, line: NewLine): EditResult {
  const indent = block.text.slice(block.entries[0]?.start, firstOf(block));
  for (const place of placesFor(block, line.behind)) {
    const at = block.start + place;
    const result = checked(head, [{ start: at, end: at, text: indent + line.text + endingBefore(head.text, at) }], line.expected);
    if (result.ok) {
      return result;
    }
  }
  return refused("unsafe");
}

function firstOf({ text, entries }: Block): number | undefined {
  const [first] = entries;
  return first && skipBlanks(text, first.start);
}

/** Blank lines at the end can belong to the last value: behind them is the last resort. */
function placesFor({ text, entries }: Block, behind: readonly string[]): readonly number[] {
  const neighbour = behind.flatMap((name) => entries.findLast(({ key }) => key.toLowerCase() === name)?.end ?? []).slice(0, 1);
  const lastText = text.trimEnd().length;
  return [...new Set([...neighbour, lastText === 0 ? 0 : nextLine(text, lastText), text.length])];
}

/** The ending of the line before the one that begins at the offset. */
function endingBefore(text: string, at: number): string {
  const isPair = text.charAt(at - 2) === "\r" && text.charAt(at - 1) === "\n";
  return text.slice(isPair ? at - 2 : at - 1, at);
}

/** Gives a note without front matter a block of one line, and a blank line under it. */
export function addBlock(head: Head, line: string, expected: Expected): EditResult {
  const { text } = head;
  const at = text.startsWith("\ufeff") ? 1 : 0;
  const first = lineEnd(text, at);
  const ending = text.slice(first, afterLineEnd(text, first)) || "\n";
  const block = ["---", line, "---", ""].join(ending);
  const isParted = skipBlanks(text, at) >= first;
  const edit = { start: at, end: at, text: isParted ? block : block + ending };
  return checked(head, [edit], { ...expected, bodyStart: at + block.length });
}
