import { Ahead } from "./ahead";
import { BlockReader } from "./blockReader";
import type { Findings } from "./findings";
import { MOST_LINES } from "../limits";

/** Reads the block structure of the text from an offset, whose line is `line`, into `found`. */
export function readBlocks(text: string, from: { readonly offset: number; readonly line: number }, found: Findings): void {
  const blocks = new BlockReader(text, from.offset, found);
  const feeds = new Ahead(text, "\n");
  const returns = new Ahead(text, "\r");
  const last = from.line + MOST_LINES;
  let { line } = from;
  for (let start = from.offset; start < text.length && line < last; line++) {
    const feed = feeds.next(start);
    const end = Math.min(feed, returns.next(start));
    blocks.readLine(start, end, line);
    start = feed === end + 1 ? feed + 1 : end + 1;
  }
  blocks.end();
}
