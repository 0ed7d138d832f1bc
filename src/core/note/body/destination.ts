/** Something read from a text, and where it ended. */
export interface Read {
  readonly text: string;
  readonly end: number;
}

const DEEPEST = 32;

/** Offset of the first character at or after `from` that is no space, tab or line end. */
export function skipSpace(text: string, from: number): number {
  let at = from;
  for (let char = text.charCodeAt(at); char === 32 || char === 9 || char === 10 || char === 13; char = text.charCodeAt(at)) {
    at++;
  }
  return at;
}

/** The target of a Markdown link, in angle brackets or with balanced parentheses, as written. */
export function readDestination(text: string, start: number): Read | undefined {
  return text.charAt(start) === "<" ? readAngled(text, start) : readBalanced(text, start);
}

function readAngled(text: string, start: number): Read | undefined {
  for (let at = start + 1; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === "\n" || char === "<") {
      return undefined;
    }
    if (char === ">") {
      return { text: text.slice(start + 1, at), end: at + 1 };
    }
    at += char === "\\" ? 1 : 0;
  }
  return undefined;
}

function readBalanced(text: string, start: number): Read | undefined {
  let depth = 0;
  let at = start;
  for (; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char <= 32 || char === 127 || (char === 41 && depth === 0)) {
      break;
    }
    if (char === 92 && text.charCodeAt(at + 1) > 32) {
      at++;
    } else if (char === 40 && ++depth > DEEPEST) {
      return undefined;
    } else if (char === 41) {
      depth--;
    }
  }
  return at === start || depth !== 0 ? undefined : { text: text.slice(start, Math.min(at, text.length)), end: Math.min(at, text.length) };
}

/** Offset past a title in quotes or parentheses that begins at `start`. */
export function titleEnd(text: string, start: number): number | undefined {
  const open = text.charAt(start);
  if (open !== '"' && open !== "'" && open !== "(") {
    return undefined;
  }
  const close = open === "(" ? ")" : open;
  for (let at = start + 1; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === close) {
      return at + 1;
    }
    if (char === "(" && open === "(") {
      return undefined;
    }
    at += char === "\\" ? 1 : 0;
  }
  return undefined;
}

/** What `(target "title")` holds; `start` is past the parenthesis, and the end too. */
export function readInlineTarget(text: string, start: number): Read | undefined {
  const from = skipSpace(text, start);
  const destination = readDestination(text, from) ?? { text: "", end: from };
  let at = skipSpace(text, destination.end);
  if (at > destination.end) {
    at = skipSpace(text, titleEnd(text, at) ?? at);
  }
  return text.charAt(at) === ")" ? { text: destination.text, end: at + 1 } : undefined;
}
