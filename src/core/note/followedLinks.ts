import { NO_DEFINITIONS } from "./body/definitions";
import { readInline } from "./body/inline";
import { wikilink } from "./body/linkTarget";
import type { KeyText } from "./frontMatter/entries";
import type { Link } from "./note";

const NONE: readonly never[] = [];

/** The links that `follows` holds: a wikilink, a Markdown link, or a target by itself. */
export function followedLinks(texts: readonly KeyText[]): readonly Link[] {
  return texts.length === 0 ? NONE : texts.flatMap(linksIn);
}

function linksIn({ text, line }: KeyText): readonly Link[] {
  if (!text.includes("[[") && !text.includes("](")) {
    const link = wikilink(text, { line, embed: false });
    return link ? [link] : NONE;
  }
  const links: Link[] = [];
  readInline({ text, line }, { definitions: NO_DEFINITIONS, links, tags: undefined });
  // Joined to others in the passage, each would have the line it is on; a key has only one.
  return links.map((link) => ({ ...link, line }));
}
