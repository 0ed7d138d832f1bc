import { lineEnd, skipBlanks } from "../textLines";
import { isDash, nextContent, nodeBelow } from "./keyEntries";
import { nextLine, nodeAt, type Node, type Place } from "./node";
import type { TextEdit } from "./textEdit";

/** One item of a list with a dash a line. */
export interface BlockItem {
  /** Where its line begins. */
  readonly start: number;
  /** From its anchor or tag, if it has one. */
  readonly value: number;
  readonly node: Node;
  /** Where the line after its last one begins. */
  readonly end: number;
}

/** The items on the lines of a stretch of the block; undefined where other lines are among them. */
export function blockItems(block: string, from: number, to: number): readonly BlockItem[] | undefined {
  const items: BlockItem[] = [];
  let indent: number | undefined;
  for (let at = nextContent(block, from); at < to; at = nextContent(block, items.at(-1)?.end ?? to)) {
    const dash = skipBlanks(block, at);
    indent ??= dash - at;
    const node = dash - at === indent && isDash(block, dash) ? itemNode({ block, indent }, dash) : undefined;
    if (node === undefined) {
      return undefined;
    }
    const value = skipBlanks(block, dash + 1);
    items.push({ start: at, value, node, end: endOfItem(block, nextLine(block, node.end), { indent, to }) });
  }
  return items;
}

function itemNode(place: Place, dash: number): Node | undefined {
  const node = nodeAt(place, dash + 1);
  return node?.kind === "empty" ? (nodeBelow(place, dash) ?? node) : node;
}

/** Past the lines that are further in than the dash: those of a list or map in the list. */
function endOfItem(block: string, from: number, { indent, to }: { indent: number; to: number }): number {
  let end = from;
  for (let at = nextContent(block, from); at < to; at = nextContent(block, end)) {
    if (skipBlanks(block, at) - at <= indent) {
      break;
    }
    end = nextLine(block, at);
  }
  return end;
}

export function removeLines(gone: readonly BlockItem[]): readonly TextEdit[] {
  return gone.map(({ start, end }) => ({ start, end, text: "" }));
}

/** The edit that puts items on lines behind the last one, as far in as that, with as much between dash and text. */
export function appendLines(block: string, last: BlockItem, texts: readonly string[]): TextEdit {
  const { start, value, end } = last;
  const eol = lineEnd(block, value);
  const isBare = value >= eol;
  const lead = block.slice(start, value) + (isBare && block.charAt(value - 1) === "-" ? " " : "");
  const lines = texts.map((text) => lead + text + block.slice(eol, nextLine(block, eol)));
  return { start: end, end, text: lines.join("") };
}
