import { readBlocks } from "./body/blocks";
import { Findings, type Passage } from "./body/findings";
import { scanBody } from "./body/scanBody";
import type { FragmentWriting, LinkPlace, LinkWriting } from "./cursor";
import type { Quote } from "./edit/scalarText";
import { lineEnd } from "./textLines";

/** A target that no note can have: the reader of notes says whether a link stands where it is put. */
const PROBE = "\ue000probe\ue000";
/** A name longer than this is not looked for. */
const LONGEST = 500;

/** The wikilink being written in a body. Nothing is one in code, in a comment or behind a backslash. */
export function linkWriting(text: string, bodyStart: number, offset: number): LinkWriting | FragmentWriting | undefined {
  const open = openBrackets(text, bodyStart, offset);
  const body = open === undefined ? "" : withProbe(text, bodyStart, { open, offset });
  return open !== undefined && isLinkThere(body) ? writingFrom(text, { open, offset }, { bar: barIn(body), quote: "" }) : undefined;
}

/** The wikilink whose `[[` stands on a line of front matter. */
export function wikilinkWriting(text: string, lineStart: number, offset: number): LinkWriting | FragmentWriting | undefined {
  const open = openBrackets(text, lineStart, offset);
  return open === undefined
    ? undefined
    : writingFrom(text, { open, offset }, { bar: "|", quote: quoteOpenIn(text.slice(lineStart, open - 2)) });
}

function quoteOpenIn(line: string): Quote {
  const [, quote] = /[\s,[](?:(")[^"]{0,500}|(')[^']{0,500})$/.exec(line)?.filter(Boolean) ?? [];
  return quote === '"' || quote === "'" ? quote : "";
}

interface Brackets {
  /** Past the `[[`. */
  readonly open: number;
  readonly offset: number;
}

function writingFrom(text: string, { open, offset }: Brackets, place: LinkPlace): LinkWriting | FragmentWriting {
  const inner = text.slice(open, offset);
  const hash = inner.indexOf("#");
  const { isClosed, rest } = restOf(text, offset);
  if (hash < 0) {
    return { kind: "wikilink", ...typed(inner, offset, rest.split("#", 1)[0] ?? ""), isClosed, ...place };
  }
  const fragment = inner.slice(hash + 1);
  const isBlock = fragment.trimStart().startsWith("^");
  const written = isBlock ? fragment.slice(fragment.indexOf("^") + 1) : fragment;
  const target = inner.slice(0, hash).trim();
  return { kind: isBlock ? "block" : "heading", target, ...typed(written, offset, rest), isClosed, ...place };
}

/** Past the brackets on the line that are not closed before the offset. */
function openBrackets(text: string, from: number, offset: number): number | undefined {
  const before = text.slice(Math.max(from, offset - LONGEST), offset);
  const open = before.lastIndexOf("[[");
  const inner = before.slice(open + 2);
  return open < 0 || /[[\]|\r\n]/.test(inner) ? undefined : offset - inner.length;
}

/** What is written behind the offset up to a bar or the closing brackets; nothing where there are none. */
function restOf(text: string, offset: number): { readonly isClosed: boolean; readonly rest: string } {
  const line = text.slice(offset, Math.min(lineEnd(text, offset), offset + LONGEST));
  const [whole] = /^[^[\]]{0,500}\]\]/.exec(line) ?? [];
  return { isClosed: whole !== undefined, rest: whole?.slice(0, -2).split("|", 1)[0]?.replace(/\\$/, "") ?? "" };
}

function typed(written: string, offset: number, rest: string): Pick<LinkWriting, "prefix" | "replace"> {
  const prefix = written.trimStart();
  return { prefix, replace: { start: offset - prefix.length, end: offset + rest.trimEnd().length } };
}

/** The body with a whole link where the half-typed one is, as far as the paragraph goes. */
function withProbe(text: string, bodyStart: number, { open, offset }: Brackets): string {
  const after = text.slice(offset, offset + 4 * LONGEST);
  const rest = after.replace(/^[^[\]\r\n]{0,500}\]\]/, "").split(/\n[ \t]{0,20}\r?\n|\r[ \t]{0,20}\r/, 1)[0] ?? "";
  return `${text.slice(bodyStart, open)}${PROBE}]]${rest}`;
}

function isLinkThere(body: string): boolean {
  return scanBody(body, { offset: 0, line: 0 }).links.some(({ kind, target }) => kind === "wikilink" && target === PROBE);
}

/** Where the rule below the head of a table is still to come, the bar at the beginning of its line tells it. */
function barIn(body: string): LinkPlace["bar"] {
  const at = body.lastIndexOf(PROBE);
  const line = body.slice(Math.max(body.lastIndexOf("\n", at), body.lastIndexOf("\r", at)) + 1, lineEnd(body, at));
  if (!line.includes("|")) {
    return "|";
  }
  const rows = new Rows();
  readBlocks(body, { offset: 0, line: 0 }, rows);
  return rows.hasProbe || /^[ \t>]{0,100}\|/.test(line) ? "\\|" : "|";
}

class Rows extends Findings {
  hasProbe = false;

  constructor() {
    super("[");
  }

  override addRow({ text }: Passage): void {
    this.hasProbe ||= text.includes(PROBE);
  }
}
