import type { Entry, KeyPlace, Value } from "./entries";
import type { Span } from "../textLines";

/** A key of a JSON object's own, escapes as written. */
export interface JsonKey extends KeyPlace {
  /** Where its first quote is. */
  readonly start: number;
  /** Past its colon. */
  readonly colon: number;
}

/** A string, which ends with its line at the latest, or one of the marks that order what is round it. */
const TOKEN = /"((?:[^"\\\r\n]|\\.)*)("?)|[{}[\]]|\r\n?|\n/g;
const COLON = /\s*:/y;
const BRACE = /\s*\{/y;

/** The keys of a JSON object's own; the braces round them may be missing, and other marks where it is broken. */
export function jsonKeys(text: string, span: Span): JsonKey[] {
  const keys: JsonKey[] = [];
  const open: string[] = endOf(BRACE, text, span.start) === undefined ? ["{"] : [];
  let { line } = span;
  for (const { 0: token, 1: name, index } of text.slice(span.start, span.end).matchAll(TOKEN)) {
    const start = span.start + index;
    const colon = name === undefined ? undefined : endOf(COLON, text, start + token.length);
    if (name !== undefined && colon !== undefined) {
      closeLists(open);
      if (open.length === 1) {
        keys.push({ key: name, line, start, colon });
      }
    } else if (token === "{" || token === "[") {
      open.push(token);
    } else if (token === "}" || token === "]") {
      open.pop();
    } else if (name === undefined) {
      line++;
    }
  }
  return keys;
}

/** There are no keys in lists: one whose end is missing has ended. */
function closeLists(open: string[]): void {
  while (open.at(-1) === "[") {
    open.pop();
  }
}

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** What the keys of a JSON object say that no parser accepts. */
export function recoverJson(text: string, span: Span): Entry[] {
  const keys = jsonKeys(text, span);
  return keys.map(({ key, line, colon }, index) => ({ key, line, value: valueIn(text.slice(colon, keys[index + 1]?.start ?? span.end)) }));
}

function valueIn(source: string): Value {
  const written = source.trimStart();
  if (written.startsWith("[")) {
    return scalarsIn(written.slice(1).split(/\]|"[^"\r\n]*"\s*:/, 1)[0] ?? "");
  }
  return written.startsWith("{") ? undefined : (scalarsIn(written)[0] ?? null);
}

function scalarsIn(source: string): (string | null)[] {
  return Array.from(source.matchAll(/"((?:[^"\\\r\n]|\\.)*)"?|[^\s,"[\]{}]+/g), ([word, quoted]) =>
    quoted === undefined ? (word === "null" ? null : word) : quoted.replaceAll(/\\(["\\/])/g, "$1"),
  );
}
