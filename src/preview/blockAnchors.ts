import type { StateCore } from "markdown-it";
import type { Rendering } from "./rendering";

const BLOCK_ID = /(?:^|\s)\^([a-z0-9-]{1,64})$/i;

export function blockAnchor(block: string): string {
  return `^${block}`;
}

/** Lets links within the note lead to a block that ends in `^id`. Headings have an id of their own. */
export function anchorBlocks(rendering: Rendering | undefined, { tokens }: StateCore): void {
  if (!rendering) {
    return;
  }
  for (const [index, { type, content }] of tokens.entries()) {
    const block = type === "inline" && content.includes("^") ? BLOCK_ID.exec(content.slice(-70))?.[1] : undefined;
    const paragraph = tokens[index - 1];
    const open = paragraph?.hidden === true ? tokens[index - 2] : paragraph;
    if (block !== undefined && open?.nesting === 1 && open.tag.startsWith("h") === false) {
      open.attrSet("id", blockAnchor(block));
    }
  }
}
