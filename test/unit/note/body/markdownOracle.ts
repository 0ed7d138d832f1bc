import MarkdownIt from "markdown-it";

/** What markdown-it, with one more rule for `[[wikilinks]]`, takes for links to files: kind, target and fragment of each. */
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

function wikilinkText(content: string, isEmbed: boolean): string[] {
  const target = (content.split("|")[0] ?? "").replace(/\\$/, "").trim();
  return target === "" ? [] : [`${isEmbed ? "embed" : "wikilink"} ${target}`];
}

function localText(href: string): string[] {
  const isElsewhere = /^[a-z][a-z0-9+.-]*:|^\/\//i.test(href);
  return isElsewhere || href === "" || href === "#" ? [] : [`markdown ${decodeURIComponent(href)}`];
}
