import type { ProblemCode } from "../note";

/** One replacement in a text. Offsets count UTF-16 units of the text before any edit; the edits of a list are in order and do not overlap. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** An empty list of edits says that the note already is as asked. */
export type EditResult = { readonly ok: true; readonly edits: readonly TextEdit[] } | { readonly ok: false; readonly code: EditRefusal };

/** Why a note is left as it is: what is wrong with its front matter, or one of these. */
export type EditRefusal =
  | Extract<ProblemCode, "frontMatterBroken" | "frontMatterUnclosed" | "frontMatterTooLarge" | "frontMatterRefused" | "aliasBomb">
  /** Front matter in a language that is read and never edited. */
  | "toml"
  | "json"
  /** YAML that says the same in a form of which no part can be changed by itself, such as one `{…}` for the whole block. */
  | "unsupported"
  /** The key holds a list or a map, and one value was to take its place. */
  | "notScalar"
  /** There is no such thing on that line. */
  | "notThere"
  /** The new text cannot be written there: it is empty, has line breaks or control characters, or marks a target cannot hold. */
  | "unwritable"
  /** A link could not be made to lead to the heading it leads to now: another one reads as this one is to. */
  | "headingTaken"
  /** What comes at the end would lie in code or a comment that is not closed. */
  | "openBlock"
  /** The edits would change something else as well. */
  | "unsafe";

export const UNCHANGED: EditResult = { ok: true, edits: [] };

export function refused(code: EditRefusal): EditResult {
  return { ok: false, code };
}

/** The text after edits that are in order and do not overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text: written } of edits) {
    pieces.push(text.slice(at, start), written);
    at = end;
  }
  return edits.length === 0 ? text : pieces.join("") + text.slice(at);
}

export function shifted(edits: readonly TextEdit[], by: number): TextEdit[] {
  return edits.map(({ start, end, text }) => ({ start: start + by, end: end + by, text }));
}

/** Edits in order, those that touch made one. */
export function inOrder(edits: readonly TextEdit[]): TextEdit[] {
  const ordered: TextEdit[] = [];
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = ordered.at(-1);
    if (last?.end === edit.start) {
      ordered[ordered.length - 1] = { start: last.start, end: edit.end, text: last.text + edit.text };
    } else {
      ordered.push(edit);
    }
  }
  return ordered;
}

/** The edits of two changes that do not touch, or why one of them cannot be. */
export function both(a: EditResult, b: EditResult): EditResult {
  return a.ok && b.ok ? { ok: true, edits: inOrder([...a.edits, ...b.edits]) } : a.ok ? b : a;
}
