import type { StateInline } from "markdown-it";
import { wikilinkText } from "../core/note/body/inline";
import { wikilink } from "../core/note/body/linkTarget";
import type { Link } from "../core/note/note";
import { blockAnchor } from "./blockAnchors";
import { encoded } from "./encoded";
import { headingAnchor } from "./headingAnchor";
import type { LinkLook } from "./previewedNote";
import type { Rendering } from "./rendering";

/** Reads a wikilink just where the log reads one. What it says becomes text and attributes of tokens, which markdown-it escapes. */
export function readWikilink(rendering: Rendering | undefined, state: StateInline, silent: boolean): boolean {
  const { src, pos, posMax } = state;
  const isEmbed = src.charCodeAt(pos) === 33;
  const start = isEmbed ? pos + 1 : pos;
  if (!rendering || src.charCodeAt(start) !== 91 || src.charCodeAt(start + 1) !== 91) {
    return false;
  }
  const inner = wikilinkText(src, start + 2);
  const end = start + (inner?.length ?? 0) + 4;
  if (inner === undefined || end > posMax) {
    return false;
  }
  if (!silent) {
    const link = wikilink(inner, { line: 0, embed: isEmbed });
    if (link) {
      push(state, { link, look: rendering.note.look(link) });
    } else {
      pushText(state, src.slice(pos, end));
    }
  }
  state.pos = end;
  return true;
}

interface Looked {
  readonly link: Link;
  readonly look: LinkLook;
}

function push(state: StateInline, { link, look }: Looked): void {
  switch (look.kind) {
    case "link":
      return pushAround(state, link, "a", { href: look.href + fragmentOf(state, link, look.headings), title: look.title });
    case "image":
      return pushImage(state, link, look.src);
    case "unknown":
      return pushAround(state, link, "span", {});
    default:
      // A link that cannot be followed, as a screen reader knows it: it says the title too.
      return pushAround(state, link, "span", {
        class: `alongside-${look.kind}`,
        role: "link",
        "aria-disabled": "true",
        title: look.title,
      });
  }
}

/** Whatever its tag, it is of the type of links: nothing then looks for addresses in its words. */
function pushAround(state: StateInline, link: Link, tag: "a" | "span", attributes: Readonly<Record<string, string | undefined>>): void {
  const open = state.push("link_open", tag, 1);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) {
      open.attrSet(name, value);
    }
  }
  pushText(state, wordsOf(link));
  state.push("link_close", tag, -1);
}

function pushText(state: StateInline, text: string): void {
  state.push("text", "", 0).content = text;
}

/** The built-in preview finds the file, as it does for any image. An alias is its words, or its width. */
function pushImage(state: StateInline, link: Link, src: string): void {
  const size = /^(\d{1,5})(?:x(\d{1,5}))?$/.exec(link.alias ?? "");
  const image = state.push("image", "img", 0);
  const words = new state.Token("text", "", 0);
  words.content = size ? link.target : wordsOf(link);
  image.content = words.content;
  image.children = [words];
  image.attrs = [
    ["src", src],
    ["alt", ""],
  ];
  if (size?.[1]) {
    image.attrSet("width", size[1]);
  }
  if (size?.[2]) {
    image.attrSet("height", size[2]);
  }
}

/** The alias, else what is written: `note`, `note > heading`, or the heading alone within the note. */
function wordsOf({ target, heading, block, alias }: Link): string {
  const place = heading ?? (target === "" && block !== undefined ? `^${block}` : undefined);
  return alias ?? [target, place].filter((part) => part !== undefined && part !== "").join(" > ");
}

/** A heading that is not there may yet be, in HTML for one: the words are tried. */
function fragmentOf(state: StateInline, { heading, block }: Link, headings?: readonly string[]): string {
  if (block !== undefined) {
    return `#${encoded(blockAnchor(block))}`;
  }
  return heading === undefined ? "" : `#${encoded(headingAnchor(state, headings ?? [heading.slice(heading.lastIndexOf("#") + 1)]))}`;
}
