/**
 * A title as one line of text that every reader takes back unchanged: each run of line breaks and control characters is one space, what
 * cannot be written as UTF-8 or YAML is U+FFFD, and the ends are trimmed.
 */
export function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .replace(/[\p{Cs}\uFFFE\uFFFF]/gu, "\uFFFD")
    .trim();
}
