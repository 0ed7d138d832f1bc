import type { Entry } from "../../core/log/entry";
import { blockIdsIn } from "../../core/note/body/blockIds";
import { splitFrontMatter } from "../../core/note/frontMatter/frontMatter";
import { headingMeant } from "../../core/note/headingNames";
import type { Link } from "../../core/note/note";
import type { App } from "../../platform/app";
import { textOf } from "./noteTexts";

/** The line in a note that a link leads to; 0 for the note as a whole, and where there is no such heading or block. */
export async function lineOf(app: App, entry: Entry, { heading, block }: Pick<Link, "heading" | "block">): Promise<number> {
  if (block !== undefined) {
    return blockLine(await textOf(app, entry.id), block);
  }
  return headingLine(entry, { heading });
}

export function headingLine({ note }: Entry, { heading }: { readonly heading?: string | undefined }): number {
  return heading === undefined ? 0 : (headingMeant(note.headings, heading)?.line ?? 0);
}

function blockLine(text: string, block: string): number {
  const { bodyStart, bodyLine } = splitFrontMatter(text);
  const blocks = blockIdsIn(text, { offset: bodyStart, line: bodyLine });
  return blocks.find(({ id }) => id.toLowerCase() === block.toLowerCase())?.line ?? 0;
}
