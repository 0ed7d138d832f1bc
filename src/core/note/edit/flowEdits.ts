import { lineEnd, skipBlanks } from "../textLines";
import type { FlowItem, FlowSource } from "./flowItems";
import { lineStart, nextLine } from "./node";
import { runsOf, type Run } from "./runs";
import type { TextEdit } from "./textEdit";

/** The edits that take items out of a list in brackets, each with its comma. Comments that stand by themselves stay. */
export function removeItems(block: string, list: FlowSource, gone: ReadonlySet<FlowItem>): readonly TextEdit[] {
  const { open, close, items } = list;
  const isEmptied = gone.size === items.length && isBare(block, [{ end: open + 1 }, ...items, { start: close }]);
  return isEmptied ? [emptied(block, list)] : runsOf(items, (item) => gone.has(item)).flatMap((run) => removeRun(block, run));
}

/** A list with a blank at either end keeps one, so that what is put into it later has both again. */
function emptied(block: string, { open, close }: FlowSource): TextEdit {
  const isPadded = skipBlanks(block, open + 1) > open + 1 && skipBlanks(block, close - 1) === close;
  return { start: open + 1, end: close, text: isPadded ? block.charAt(open + 1) : "" };
}

function removeRun(block: string, { items, before, next }: Run<FlowItem>): readonly TextEdit[] {
  const [first, last] = [items[0], items.at(-1)];
  if (first === undefined || last === undefined) {
    return [];
  }
  const isRegular = !/[\r\n]/.test(block.slice(first.start, next?.start)) || startsLine(block, first.start);
  if (next !== undefined && isRegular && isBare(block, [...items, next])) {
    return [cut(first.start, next.start)];
  }
  const isTail = next === undefined && last.comma === undefined && before?.comma !== undefined;
  if (isTail && isBare(block, [before, ...items])) {
    return [cut(before.end, ownsLine(block, last) ? lineEnd(block, last.end) : last.end)];
  }
  const comma = isTail && before.comma !== undefined ? [cut(before.comma, before.comma + 1)] : [];
  return [...comma, ...items.map((item) => removeOne(block, item))];
}

/** Takes an item out with the comma behind it, and its line where nothing else but a comment is on it. */
function removeOne(block: string, item: FlowItem): TextEdit {
  const end = pastComma(item);
  if (ownsLine(block, item)) {
    return cut(lineStart(block, item.start), nextLine(block, end));
  }
  return startsLine(block, item.start) ? cut(item.start, skipBlanks(block, end)) : cut(blanksStart(block, item.start), end);
}

function cut(start: number, end: number): TextEdit {
  return { start, end, text: "" };
}

function pastComma({ end, comma }: FlowItem): number {
  return comma === undefined ? end : comma + 1;
}

/** Whether no comment stands between any two neighbours. */
function isBare(block: string, places: readonly { readonly start?: number; readonly end?: number }[]): boolean {
  return places.every(({ start }, index) => index === 0 || !block.slice(places[index - 1]?.end, start).includes("#"));
}

function blanksStart(block: string, from: number): number {
  let at = from;
  while (block.charAt(at - 1) === " " || block.charAt(at - 1) === "\t") {
    at--;
  }
  return at;
}

function startsLine(block: string, at: number): boolean {
  const start = blanksStart(block, at);
  return start === 0 || isLineEnd(block, start - 1);
}

function isLineEnd(block: string, at: number): boolean {
  return at >= block.length || "\r\n".includes(block.charAt(at));
}

/** Whether a line, or several, holds nothing but the item, its comma and a comment. */
function ownsLine(block: string, item: FlowItem): boolean {
  const rest = skipBlanks(block, pastComma(item));
  return startsLine(block, item.start) && (isLineEnd(block, rest) || block.charAt(rest) === "#");
}

/** The edits that put items behind the last one, parted as that is from the one before it. */
export function appendItems(block: string, { open, items }: FlowSource, texts: readonly string[]): readonly TextEdit[] {
  const last = items.at(-1);
  if (last === undefined) {
    const blank = skipBlanks(block, open + 1) > open + 1 ? block.charAt(open + 1) : "";
    return [insert(open + 1, blank + texts.join(", "))];
  }
  const parted = separator(block, last, items.at(-2));
  if (!ownsLine(block, last) || !/[\r\n]/.test(parted)) {
    return last.comma === undefined
      ? [insert(last.end, texts.map((text) => parted + text).join(""))]
      : [insert(last.comma + 1, texts.map((text) => `${parted.slice(parted.indexOf(",") + 1)}${text},`).join(""))];
  }
  return appendLines(block, last, texts);
}

function appendLines(block: string, last: FlowItem, texts: readonly string[]): readonly TextEdit[] {
  const indent = block.slice(lineStart(block, last.start), last.start);
  const end = lineEnd(block, pastComma(last));
  const ending = block.slice(end, nextLine(block, end));
  const lines = texts.map((text) => indent + text);
  if (last.comma !== undefined) {
    return [insert(end, lines.map((line) => `${ending}${line},`).join(""))];
  }
  const added = insert(end, lines.map((line) => ending + line).join(`,`));
  return skipBlanks(block, last.end) < end ? [insert(last.end, ","), added] : [insert(last.end, `,${added.text}`)];
}

function insert(at: number, text: string): TextEdit {
  return { start: at, end: at, text };
}

function separator(block: string, last: FlowItem, previous: FlowItem | undefined): string {
  const between = previous === undefined ? "" : block.slice(previous.end, last.start);
  if (previous !== undefined && !between.includes("#")) {
    return between;
  }
  const end = lineEnd(block, last.end);
  return ownsLine(block, last) ? `,${block.slice(end, nextLine(block, end))}` : ", ";
}
