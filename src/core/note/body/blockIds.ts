import { flat } from "../flat";
import { MOST_KEPT } from "../limits";
import { linesOf } from "../textLines";
import type { BodyStart } from "./scanBody";

/** A paragraph, item or table that links can point to: `^id` stands at the end of its last line, or on a line of its own below it. */
export interface BlockId {
  readonly id: string;
  /** Of the id. */
  readonly line: number;
  /** What else is on the line, or on the one above it. */
  readonly text: string;
}

const ID = /(?:^|[ \t])\^([A-Za-z0-9-]{1,100})[ \t]{0,20}$/;
const FENCE = /^[ \t>]{0,40}(`{3,100}|~{3,100})/;
/** Longer lines are looked at from behind only. */
const LONGEST_LINE = 500;

/** The ids of blocks in a body, but for what is fenced. */
export function blockIdsIn(text: string, { offset, line }: BodyStart): readonly BlockId[] {
  const found: BlockId[] = [];
  let fence: string | undefined;
  let above = "";
  for (const span of linesOf(text, { start: offset, end: text.length, line })) {
    const from = Math.max(span.start, span.end - LONGEST_LINE);
    const source = text.slice(from, span.end);
    const marks = from === span.start ? FENCE.exec(source)?.[1] : undefined;
    if (marks !== undefined) {
      fence = fence === undefined ? marks : marks.startsWith(fence) ? undefined : fence;
    }
    const id = fence === undefined && marks === undefined && found.length < MOST_KEPT ? ID.exec(source) : null;
    if (id?.[1] !== undefined) {
      const words = source.slice(0, id.index).trim();
      found.push({ id: flat(id[1]), line: span.line, text: flat(words === "" ? above : words) });
    }
    above = source.trim() === "" ? above : source.trim();
  }
  return found;
}
