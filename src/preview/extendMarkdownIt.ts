import type { Env, MarkdownIt, Token } from "markdown-it";
import { splitFrontMatter } from "../core/note/frontMatter/frontMatter";
import { anchorBlocks } from "./blockAnchors";
import { hideFrontMatter } from "./hiddenFrontMatter";
import type { PreviewedNote } from "./previewedNote";
import type { Rendering } from "./rendering";
import { addChips } from "./themeChips";
import { readWikilink } from "./wikilinks";

export interface PreviewPort {
  /** The note that is rendered, whose text is this, if it is one of the log. */
  noteOf(env: Env | undefined, text: string): PreviewedNote | undefined;
  /** Hears of a fault; the preview shows the note as VS Code alone would. */
  onFault(error: unknown): void;
}

/**
 * Teaches VS Code's Markdown what notes of the log hold. VS Code parses before it says which file it renders, and gives what it parsed to
 * others too; so that pass is left alone, and a note of the log is parsed once more when it is rendered. Every other file stays as it was.
 */
export function extendMarkdownIt(md: MarkdownIt, port: PreviewPort): MarkdownIt {
  const texts = new WeakMap<readonly Token[], string>();
  /** The note being parsed; undefined while something else is: then the rules do nothing. */
  let rendering: Rendering | undefined;
  md.block.ruler.before("table", "alongside_front_matter", (state, startLine, endLine, silent) =>
    hideFrontMatter(rendering, { state, startLine, endLine, silent }),
  );
  md.inline.ruler.before("link", "alongside_wikilink", (state, silent) => readWikilink(rendering, state, silent));
  md.core.ruler.push("alongside_anchors", (state) => anchorBlocks(rendering, state));
  md.core.ruler.push("alongside_chips", (state) => addChips(rendering, state));
  md.core.ruler.push("alongside_text", ({ tokens, src }) => void texts.set(tokens, src));

  const parse = (note: PreviewedNote, text: string, env: Env | undefined): Token[] => {
    rendering = { note, text, split: splitFrontMatter(text) };
    try {
      return md.parse(text, { ...env });
    } finally {
      rendering = undefined;
    }
  };
  const { renderer } = md;
  const render = renderer.render.bind(renderer);
  let isWithin = false;
  renderer.render = (tokens, options, env) => {
    const text = texts.get(tokens);
    // What a plugin renders on the way is a part of the note, not a note.
    if (isWithin || text === undefined) {
      return render(tokens, options, env);
    }
    isWithin = true;
    try {
      const note = port.noteOf(env, text);
      return render(note ? parse(note, text, env) : tokens, options, env);
    } catch (error) {
      port.onFault(error);
      return render(tokens, options, env);
    } finally {
      isWithin = false;
    }
  };
  return md;
}
