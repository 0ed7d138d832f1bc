import { skipBlanks } from "../textLines";
import { bracketsEnd, isBlankAt, nextLine, quotedEnd, skipProperties, wordEnd, type Node } from "./node";

/** One item of a list in brackets. */
export interface FlowItem {
  /** From its anchor or tag, if it has one. */
  readonly start: number;
  readonly end: number;
  /** Its value; undefined where it is a key with a value. */
  readonly node: Node | undefined;
  /** Where the comma behind it is. */
  readonly comma: number | undefined;
}

/** A list in brackets. */
export interface FlowSource {
  readonly open: number;
  readonly close: number;
  readonly items: readonly FlowItem[];
}

/** The items of the list whose bracket is at `open`; undefined where they are not parted by single commas. */
export function flowItems(block: string, open: number): FlowSource | undefined {
  const items: FlowItem[] = [];
  for (let at = skipGap(block, open + 1); at < block.length; at = skipGap(block, at)) {
    if (block.charAt(at) === "]") {
      return { open, close: at, items };
    }
    const item = itemAt(block, at);
    if (item === undefined) {
      return undefined;
    }
    items.push(item);
    at = item.comma === undefined ? skipGap(block, item.end) : item.comma + 1;
  }
  return undefined;
}

/** Past blanks, line ends and comments. */
export function skipGap(block: string, from: number): number {
  let at = from;
  for (; at < block.length; at++) {
    if (block.charAt(at) === "#") {
      at = nextLine(block, at) - 1;
    } else if (!isBlankAt(block, at)) {
      break;
    }
  }
  return at;
}

function itemAt(block: string, start: number): FlowItem | undefined {
  const node = flowNode(block, skipProperties(block, start));
  let { end } = node;
  let isOne = true;
  let at = skipGap(block, end);
  for (let char = block.charAt(at); char !== "," && char !== "]"; char = block.charAt(at)) {
    const more = flowNode(block, char === ":" || char === "?" ? skipBlanks(block, at + 1) : at);
    if (more.end <= at) {
      return undefined;
    }
    isOne = false;
    end = more.end;
    at = skipGap(block, end);
  }
  return { start, end, node: isOne ? node : undefined, comma: block.charAt(at) === "," ? at : undefined };
}

function flowNode(block: string, start: number): Node {
  switch (block.charAt(start)) {
    case "'":
    case '"':
      return { kind: "quoted", start, end: quotedEnd(block, start) ?? block.length };
    case "[":
      return { kind: "list", start, end: bracketsEnd(block, start) ?? block.length };
    case "{":
      return { kind: "map", start, end: bracketsEnd(block, start) ?? block.length };
    case "*":
      return { kind: "alias", start, end: wordEnd(block, start) };
    default:
      return { kind: "plain", start, end: plainEnd(block, start) };
  }
}

/** A plain scalar in brackets goes on over lines, up to a mark of the list, a key's colon or a comment. */
function plainEnd(block: string, start: number): number {
  let end = start;
  for (let at = start; at < block.length; at++) {
    const char = block.charAt(at);
    if (",[]{}".includes(char) || (char === "#" && isBlankAt(block, at - 1)) || (char === ":" && endsKey(block, at))) {
      break;
    }
    end = isBlankAt(block, at) ? end : at + 1;
  }
  return end;
}

function endsKey(block: string, colon: number): boolean {
  return isBlankAt(block, colon + 1) || ",[]{}".includes(block.charAt(colon + 1));
}
