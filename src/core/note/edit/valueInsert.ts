import { skipBlanks } from "../textLines";
import type { KeyEntry } from "./keyEntries";
import { skipProperties } from "./node";
import type { TextEdit } from "./textEdit";

/** The edit that writes a value on the line of a key, behind its anchor or tag. */
export function valueInsert(block: string, { colon }: KeyEntry, value: string): TextEdit {
  const from = colon + block.slice(colon, skipProperties(block, colon)).trimEnd().length;
  const hasBlank = skipBlanks(block, from) > from;
  const at = hasBlank ? from + 1 : from;
  return { start: at, end: at, text: (hasBlank ? "" : " ") + value + (block.charAt(at) === "#" ? " " : "") };
}
