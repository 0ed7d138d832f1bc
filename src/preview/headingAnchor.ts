import type { StateInline } from "markdown-it";

type Markdown = Pick<StateInline, "md" | "Token">;

/** The id, before percent-encoding, that the preview gives the last of a note's first headings: the second of a name ends in `-1`. */
export function headingAnchor(markdown: Markdown, headings: readonly string[]): string {
  const anchors = headings.map((heading) => anchorOf(markdown, heading));
  const last = anchors.pop() ?? "";
  const before = anchors.filter((anchor) => anchor === last).length;
  return before === 0 ? last : anchorOf(markdown, `${last}-${before}`);
}

/** What a heading's id is, is for VS Code to say, and has changed between versions: its own rule is asked. */
function anchorOf({ md, Token }: Markdown, heading: string): string {
  const open = new Token("heading_open", "h1", 1);
  const inline = new Token("inline", "", 0);
  const text = new Token("text", "", 0);
  text.content = heading.trim();
  inline.content = text.content;
  inline.children = [text];
  md.renderer.rules["heading_open"]?.([open, inline, new Token("heading_close", "h1", -1)], 0, md.options, {}, md.renderer);
  return decoded(String(open.attrGet("id") ?? text.content));
}

/** Older versions encode their ids. */
function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
