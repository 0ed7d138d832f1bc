/** The longest text of a note that is shown. */
const longest = 600;

/**
 * A text as Markdown that shows just that text on one line: nothing in it becomes a link, an image, HTML or emphasis, and no address
 * is found in it.
 */
export function literal(text: string): string {
  const line = text
    .slice(0, longest)
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
  return line.replace(/[!-/:-@[-`{-~]/g, "\\$&");
}
