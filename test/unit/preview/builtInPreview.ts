import MarkdownIt, { type MarkdownIt as Markdown, type Token } from "markdown-it";
import { readNote } from "../../../src/core/note/readNote";
import { chipsOf } from "../../../src/preview/chipsOf";
import { extendMarkdownIt } from "../../../src/preview/extendMarkdownIt";
import { linkLook } from "../../../src/preview/linkLook";
import type { PreviewedNote } from "../../../src/preview/previewedNote";
import type { Log } from "../../../src/core/log/log";

export interface Shown {
  /** The note's id; without one it is a file of no log. */
  readonly id?: string | undefined;
  readonly index: Log;
  readonly isRead?: boolean;
  readonly showsFrontMatter?: boolean;
  /** Does something other than what a note does. */
  readonly instead?: Partial<PreviewedNote>;
}

const words = {
  noSuchNote: (name: string) => `no note “${name}”`,
  severalNotes: (name: string, count: number) => `“${name}” may mean ${count}`,
};

/** Markdown as VS Code's built-in preview makes HTML of it, with our plugin in it or, for comparison, without. */
export function previewed(text: string, shown?: Shown, faults: unknown[] = []): string {
  const md = new MarkdownIt({ html: true, linkify: true });
  md.linkify.set({ fuzzyLink: false });
  if (shown) {
    extendMarkdownIt(md, { noteOf: (_env, source) => noteOf(shown, source), onFault: (error) => faults.push(error) });
  }
  likeVsCode(md);
  // It parses before it says which file it is, and keeps the tokens.
  const tokens = md.parse(text, {});
  return md.renderer.render(tokens, md.options, { slugger: slugger() });
}

function noteOf({ id, index, isRead = true, showsFrontMatter = false, instead = {} }: Shown, text: string): PreviewedNote | undefined {
  const note = readNote(text, "a.md");
  return id === undefined
    ? undefined
    : {
        note,
        look: (link) => linkLook(link, { id, note, index, isRead, words }),
        chips: chipsOf(note.tags, index.vocabulary),
        chipsLabel: "Themes and tags",
        showsFrontMatter,
        ...instead,
      };
}

function likeVsCode(md: Markdown): void {
  md.block.ruler.before("fence", "front_matter", (state, startLine, endLine) => {
    const fences = state.src.split("\n").flatMap((line, index) => (line.trimEnd() === "---" ? [index] : []));
    if (startLine !== 0 || fences[0] !== 0 || fences[1] === undefined || fences[1] > endLine) {
      return false;
    }
    state.push("front_matter", "", 0).content = state.getLines(1, fences[1], 0, false);
    state.line = fences[1] + 1;
    return true;
  });
  md.renderer.rules["front_matter"] = (tokens, index) => `<table>${md.utils.escapeHtml(tokens[index]?.content ?? "")}</table>\n`;
  md.renderer.rules["heading_open"] = (tokens, index, options, ...[env, self]) => {
    tokens[index]?.attrSet(
      "id",
      (env?.["slugger"] as ReturnType<typeof slugger> | undefined)?.(plain(tokens[index + 1])) ?? slug(plain(tokens[index + 1])),
    );
    return self.renderToken(tokens, index, options);
  };
  md.renderer.rules["link_open"] = (tokens, index, options, ...[, self]) => {
    const href = tokens[index]?.attrGet("href");
    if (typeof href === "string") {
      tokens[index]?.attrSet("data-href", href);
    }
    return self.renderToken(tokens, index, options);
  };
  md.core.ruler.push("source_map", ({ tokens }) => {
    for (const token of tokens) {
      if (token.map && token.type !== "inline") {
        token.attrSet("data-line", token.map[0]);
      }
    }
  });
}

function plain(token: Token | undefined): string {
  return token?.children?.map(plain).join("") ?? (token?.type === "text" || token?.type === "code_inline" ? token.content : "");
}

function slug(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} -]/gu, "")
    .replaceAll(" ", "-");
}

/** The second heading of a name gets a number. */
function slugger(): (heading: string) => string {
  const counts = new Map<string, number>();
  return (heading) => {
    const id = slug(heading);
    const count = counts.get(id) ?? 0;
    counts.set(id, count + 1);
    return count === 0 ? id : `${id}-${count}`;
  };
}
