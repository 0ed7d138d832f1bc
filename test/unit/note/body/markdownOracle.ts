import MarkdownIt from "markdown-it";

/** What markdown-it, with more rules for `[[wikilinks]]` and footnotes, takes for links to files: kind, target and fragment of each. */
export function linksByMarkdownIt(text: string): string[] {
  const inline = parser.parse(text, {}).flatMap((token) => token.children ?? []);
  return inline.flatMap((token) => {
    if (token.type === "wikilink") {
      return wikilinkText(token.content, token.markup === "!");
    }
    return token.type === "link_open" && token.markup !== "autolink" ? localText(String(token.attrGet("href"))) : [];
  });
}

const parser = new MarkdownIt({ html: true });
parser.inline.ruler.before("link", "wikilink", (state, silent) => {
  const mark = state.src[state.pos] === "!" ? "!" : "";
  const found = /^\[\[([^[\]\n]+)(?<!\\)\]\]/.exec(state.src.slice(state.pos + mark.length, state.posMax));
  if (found === null) {
    return false;
  }
  if (!silent) {
    const token = state.push("wikilink", "", 0);
    token.content = found[1] ?? "";
    token.markup = mark;
  }
  state.pos += mark.length + found[0].length;
  return true;
});

/**
 * `[^name]:` begins a footnote as markdown-it-footnote has it, which pandoc and Obsidian share: what follows on the line is its text, and so
 * is what is four columns in below. Here blanks behind the colon never make code of that text.
 */
parser.block.ruler.before(
  "reference",
  "footnote",
  (state, startLine, endLine, silent) => {
    const [start = 0, end = 0] = [(state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0), state.eMarks[startLine] ?? 0];
    const mark = /^\[\^[^\s[\]]{1,200}\]:/.exec(state.src.slice(start, end));
    if (mark === null || (state.sCount[startLine] ?? 0) - state.blkIndent > 3) {
      return false;
    }
    if (silent) {
      return true;
    }
    const text = start + mark[0].length + (/^[ \t]*/.exec(state.src.slice(start + mark[0].length, end))?.[0].length ?? 0);
    const kept = { indent: state.sCount[startLine] ?? 0, shift: state.tShift[startLine] ?? 0, begin: state.bMarks[startLine] ?? 0 };
    state.bMarks[startLine] = text;
    state.tShift[startLine] = 0;
    state.blkIndent += 4;
    state.sCount[startLine] = text >= end ? state.blkIndent - 4 : state.blkIndent;
    const { parentType } = state;
    state.parentType = "footnote" as typeof parentType;
    state.md.block.tokenize(state, startLine, endLine);
    state.parentType = parentType;
    state.blkIndent -= 4;
    [state.sCount[startLine], state.tShift[startLine], state.bMarks[startLine]] = [kept.indent, kept.shift, kept.begin];
    return true;
  },
  { alt: ["paragraph", "reference", "blockquote", "list"] },
);

function wikilinkText(content: string, isEmbed: boolean): string[] {
  const target = (content.split("|")[0] ?? "").replace(/\\$/, "").trim();
  return target === "" ? [] : [`${isEmbed ? "embed" : "wikilink"} ${target}`];
}

function localText(href: string): string[] {
  const isElsewhere = /^[a-z][a-z0-9+.-]*:|^\/\//i.test(href);
  return isElsewhere || href === "" || href === "#" ? [] : [`markdown ${decodeURIComponent(href)}`];
}
