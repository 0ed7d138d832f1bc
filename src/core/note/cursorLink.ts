import { scanBody } from "./body/scanBody";
import type { FragmentWriting, LinkWriting } from "./cursor";
import { lineEnd } from "./textLines";

/** A target that no note can have: the reader of notes says whether a link stands where it is put. */
const PROBE = "\ue000probe\ue000";
/** A name longer than this is not looked for. */
const LONGEST = 500;

/** The wikilink being written in a body. Nothing is one in code, in a comment or behind a backslash. */
export function linkWriting(text: string, bodyStart: number, offset: number): LinkWriting | FragmentWriting | undefined {
  const writing = wikilinkWriting(text, bodyStart, offset);
  return writing && isLinkThere(text, bodyStart, offset) ? writing : undefined;
}

/** The wikilink whose `[[` stands on the line, whatever it stands in. */
export function wikilinkWriting(text: string, from: number, offset: number): LinkWriting | FragmentWriting | undefined {
  const open = openBrackets(text, from, offset);
  if (open === undefined) {
    return undefined;
  }
  const inner = text.slice(open, offset);
  const hash = inner.indexOf("#");
  const { isClosed, rest } = restOf(text, offset);
  if (hash < 0) {
    return { kind: "wikilink", ...typed(inner, offset, rest.split("#", 1)[0] ?? ""), isClosed };
  }
  const fragment = inner.slice(hash + 1);
  const isBlock = fragment.trimStart().startsWith("^");
  const written = isBlock ? fragment.slice(fragment.indexOf("^") + 1) : fragment;
  return { kind: isBlock ? "block" : "heading", target: inner.slice(0, hash).trim(), ...typed(written, offset, rest), isClosed };
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

/** Reads the body with a whole link where the half-typed one is, as far as the paragraph goes. */
function isLinkThere(text: string, bodyStart: number, offset: number): boolean {
  const open = openBrackets(text, bodyStart, offset) ?? offset;
  const after = text.slice(offset, offset + 4 * LONGEST);
  const rest = after.replace(/^[^[\]\r\n]{0,500}\]\]/, "").split(/\n[ \t]{0,20}\r?\n|\r[ \t]{0,20}\r/, 1)[0] ?? "";
  const body = `${text.slice(bodyStart, open)}${PROBE}]]${rest}`;
  return scanBody(body, { offset: 0, line: 0 }).links.some(({ kind, target }) => kind === "wikilink" && target === PROBE);
}
