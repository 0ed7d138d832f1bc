import { linesOf, skipBlanks, type Span } from "../textLines";

const NAME = `(?:[\\p{L}_][\\p{L}\\p{N}_. /-]{0,60}|"[^"\\r\\n]{1,60}"|'[^'\\r\\n]{1,60}')[ \\t]{0,8}`;
const KEYS = { ":": new RegExp(`${NAME}:(?![^ \\t\\r\\n])`, "uy"), "=": new RegExp(`${NAME}=(?!=)`, "uy") };

/** Whether a line's key begins at the offset, as YAML and JSON (`key:`) or TOML (`key =`) write it. */
export function startsWithKey(text: string, at: number, sign: ":" | "=" = ":"): boolean {
  const key = KEYS[sign];
  key.lastIndex = at;
  return key.test(text);
}

/**
 * How many spaces keys stand behind in a block that has all of them as far in: its first line, comments aside, begins with a key there, and
 * none is less far in. 0 in any other.
 */
export function keyIndent(text: string, span: Span): number {
  const lines = Array.from(linesOf(text, span), ({ start, end }) => ({ start, end, first: skipBlanks(text, start) }));
  const said = lines.filter(({ first }) => text.charAt(first) !== "#");
  const [top] = said;
  if (top === undefined || !startsWithKey(text, top.first)) {
    return 0;
  }
  const indent = top.first - top.start;
  const isAsFarIn = said.every(({ start, end, first }) => first >= end || text.slice(start, start + indent) === " ".repeat(indent));
  return isAsFarIn ? indent : 0;
}

/**
 * Whether the text between two `---` lines is front matter rather than prose between two thematic rules. Right under the first
 * fence one key in the first paragraph is enough; after a blank line, where a rule is the likelier reading, every line must fit.
 */
export function looksLikeKeys(text: string, span: Span): boolean {
  if (startsWithKey(text, span.start) || keyIndent(text, span) > 0) {
    return true;
  }
  let seen: "nothing" | "other" | "keys" = "nothing";
  let isLoose = false;
  for (const line of linesOf(text, span)) {
    const kind = kindOfLine(text, line);
    if (kind === "blank") {
      isLoose ||= seen === "nothing";
    } else if (kind === "key" && !isLoose) {
      return true;
    }
    if (seen === "other" && (isLoose || kind === "blank")) {
      return false;
    }
    seen = kind === "key" ? "keys" : kind === "other" ? "other" : seen;
  }
  return seen === "keys" || text.slice(span.start, span.end).trim() === "";
}

/** What a line of a block could be: `neutral` lines go with keys as well as with prose. */
function kindOfLine(text: string, { start, end }: Span): "blank" | "key" | "neutral" | "other" {
  const first = skipBlanks(text, start);
  if (first >= end) {
    return "blank";
  }
  if (startsWithKey(text, start) || (text.charAt(start) === "{" && !"{%".includes(text.charAt(start + 1)))) {
    return "key";
  }
  return first > start || "#-]}?%".includes(text.charAt(start)) ? "neutral" : "other";
}
