/**
 * Offset just past the JSON object that begins at `start`; undefined where the text there is no object with a first key
 * (a template's `{{…}}`, say) or does not end within `limit` characters.
 */
export function jsonEnd(text: string, start: number, limit: number): number | undefined {
  if (!beginsWithKey(text, start)) {
    return undefined;
  }
  const last = Math.min(text.length, start + limit);
  let depth = 0;
  for (let at = start; at < last; at++) {
    const char = text.charAt(at);
    if (char === '"') {
      at = stringEnd(text, at, last);
    } else if (char === "{") {
      depth++;
    } else if (char === "}" && --depth === 0) {
      return at + 1;
    }
  }
  return undefined;
}

function beginsWithKey(text: string, start: number): boolean {
  let at = start + 1;
  while (text.charCodeAt(at) <= 32) {
    at++;
  }
  return text.charAt(at) === '"';
}

/** Offset of the quote that ends the string opened at `start`. */
export function stringEnd(text: string, start: number, last: number): number {
  let at = start + 1;
  while (at < last && text.charAt(at) !== '"') {
    at += text.charAt(at) === "\\" ? 2 : 1;
  }
  return at;
}
