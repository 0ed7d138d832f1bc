/** Text that means more than itself when quoted in a note: a heading, a task, a fence, a rule, a table or HTML would count as the note's own. */
const MARKED = /^[ \t>]{0,99}(?:#{1,6}[ \t]|[-+*][ \t]+\[.\]|\d{1,9}[.)][ \t]+\[.\]|`{3}|~{3}|---|<|\||\[[^\]]{0,99}\]:)/m;
const PROSE: ReadonlySet<string> = new Set(["markdown", "plaintext", "quarto", "git-commit", "latex", "restructuredtext"]);

/** A text as a quotation: prose as a block quote, anything else, and prose with marks of its own, between fences. Lines end in `\n`. */
export function quotedText(text: string, language: string): string {
  const lines = text.replace(/(?:\r\n?|\n)$/, "").split(/\r\n?|\n/);
  return PROSE.has(language) && !MARKED.test(text) ? lines.map(quotedLine).join("\n") : fenced(lines, language);
}

function quotedLine(line: string): string {
  return line === "" ? ">" : `> ${line}`;
}

/** Longer fences than any in the text, which so stays whole. */
function fenced(lines: readonly string[], language: string): string {
  const longest = Math.max(2, ...lines.flatMap((line) => (line.match(/`+/g) ?? []).map(({ length }) => length)));
  const fence = "`".repeat(longest + 1);
  const name = /^[\w+#.-]{1,40}$/.test(language) && language !== "plaintext" ? language : "";
  return [fence + name, ...lines, fence].join("\n");
}

/** A text as code within a line, whatever backticks it holds. */
export function codeSpan(text: string): string {
  const line = text.replaceAll(/\s+/g, " ");
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map(({ length }) => length));
  const ticks = "`".repeat(longest + 1);
  const pad = /^`|`$/.test(line) ? " " : "";
  return ticks + pad + line + pad + ticks;
}
