import type { KeyPlace } from "./entries";
import { stringEnd } from "./jsonEnd";
import type { Span } from "../textLines";

const BRACE = /\s*\{/y;
const COLON = /"\s*:/y;

/** The keys of a JSON object's own, escapes as written, and the line each is on; the braces round them may be missing. */
export function jsonKeys(text: string, span: Span): KeyPlace[] {
  const keys: KeyPlace[] = [];
  let { line } = span;
  let depth = isAt(BRACE, text, span.start) ? 0 : 1;
  for (let at = span.start; at < span.end; at++) {
    const char = text.charAt(at);
    if (char === '"') {
      const start = at + 1;
      at = stringEnd(text, at, span.end);
      if (depth === 1 && isAt(COLON, text, at)) {
        keys.push({ key: text.slice(start, at), line });
      }
    } else if (char === "\n" || (char === "\r" && text.charAt(at + 1) !== "\n")) {
      line++;
    } else {
      depth += "{[".includes(char) ? 1 : "}]".includes(char) ? -1 : 0;
    }
  }
  return keys;
}

function isAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
