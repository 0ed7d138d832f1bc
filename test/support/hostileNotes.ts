/** What a line is filled with: marks that begin something, end something or nest, and what stands in their way. */
export const hostileMarks: readonly string[] = [
  ...["[[", "[", "]", "[]", "[[]]", "[[a]]", "[[a|", "[[a#", "![", "![[", "](", "[a](", "[a](<", "[x](<", "[a](b)", "[a]([a](b)", "[^a]: "],
  ...["[[[[]]]]", '[a](b "', "[a](b '", "[a](b (", "[a][", "[a][b]", "[b] ", "[a]: ", "[a\\](", "[a](%ff)", "%ff", "%41", "a](b)"],
  ...["`", "`a``b```c````", "`a` ``", "\\`", "\\", "&", "&#", "&amp;", "{#", "|", "\\|", "| [[a\\|b]] ", "|-", "| - ", ":-|"],
  ...["<", "</", "<a ", '<a b="', "<a b='\"", "<a b=c ", "<a b ", "<a>", "<!--", "<!-- --", "<!-- -->", "<![CDATA[", "<?"],
  ...["<http:", "<a@", "<a@b", "> ", ">", "- ", "* ", "+ ", "> - ", "- - - - ", "- > ", "1. ", "1) ", "\t", "-\t", ">\t", " ", "- * "],
  ...["*", "**a", "_a ", "~~", "~", "==a", "=", "-", "_ ", "#", "#a ", "# ", "a #", "\0", "\u00e9", "\ud83d\ude00", "\u2028"],
];

/** Short lines, many of which make a note. */
export const hostileLines: readonly string[] = [
  ...["", "\t", "a", "a ", "\u00e9", "- a", "- [ ] a", "- [x] [[a]]", "1. a", "2) a", "- a\n  - b", "-\n  a", "> a", ">", "> > a"],
  ...["> - a", "-", "*", "+", "# a", "#", "###### a #", "a\n=", "a\n-", "---", "***", "_ _ _", "=", "|", "|a|", ":-", "|-|", "a|b\n-|-"],
  ...[
    "[[a]]",
    "[[",
    "x [[",
    "]]",
    "[",
    "](",
    "x ](",
    "![",
    "[a](b)",
    "[a](b",
    "[a](<",
    "[a]",
    "[a]:",
    "[a]: b",
    '[a]: b "',
    "[a]: <b",
    "[^a]: b",
  ],
  ...[
    "\\",
    "`",
    "``",
    "```",
    "~~~",
    "x `",
    "    a",
    "\ta",
    "<b>",
    "<b",
    "<div",
    "x <",
    "x <!--",
    "<a b",
    "</a",
    "<a b='",
    "<a b='>",
    "<?>",
  ],
  ...["#a #b", "&amp;", "\u2028", "[a]\n", "[a]: b\n", "- a\n", "[[a]]\n", "> a\n", "<b>\n"],
];

/** That many characters of a piece repeated. */
export function long(piece: string, length = 100_000): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

/** The hostile part between a heading and a tail. */
export function aroundHostile(part: string): string {
  return `# Head\n\n${part}\n\n# Tail [[last]]\n\n[a]: b.md\n`;
}

const MEGABYTES = 5_000_000;
const proseLine = "It was a long night, and in the morning we talked about what had helped and what had not.\n";
const prose = `${proseLine.repeat(6)}\n- [ ] ask [[again]]\n\n`;
const rows = "a | b\n- | -\n";

/** Notes no person writes, by name. Each begins with the heading `Head` and ends with `Tail [[last]]`, which hostile text may swallow. */
export const hostileNotes: Readonly<Record<string, () => string>> = Object.fromEntries(
  [
    ...named(hostileMarks, "100,000 characters of", (mark) => `x ${long(mark)}`),
    ...named(hostileMarks, "100,000 characters that begin with", (mark) => long(mark)),
    ...named(hostileMarks, "100,000 characters of a table's row of", (mark) => `| a |\n|---|\n| ${long(mark)}`),
    ...named(hostileLines, "100,000 lines of", (lines) => `${lines}\n`.repeat(100_000 / lines.split("\n").length)),
    ...named(["[[c]] | d\n", "|\n", "a\n"], "100,000 rows of", (row) => rows + row.repeat(100_000)),
    ...named(["| [[a]] | b |\n", "| [a](b.md) | [[c]] |\n", "| a | b |\n"], "5 MB of rows of", (row) => rows + long(row, MEGABYTES)),
    ...named([proseLine, prose], "5 MB of lines such as", (line) => long(line, MEGABYTES)),
    ...named([proseLine.trimEnd()], "5 MB of one line such as", (line) => long(line, MEGABYTES)),
    ...named(hostileMarks, "5 MB of", (mark) => `x ${long(mark, MEGABYTES)}`),
    ...named(hostileMarks, "5 MB that begin with", (mark) => long(mark, MEGABYTES)),
    ...named([...hostileLines.map((line) => `${line}\n`), "\r", "\r\n", "a\r", "- a\r\n"], "5 MB of lines of", (line) =>
      long(line, MEGABYTES),
    ),
  ].map(([name, part]) => [name, () => aroundHostile(part())]),
);

function named(pieces: readonly string[], what: string, partOf: (piece: string) => string): [string, () => string][] {
  return pieces.map((piece) => [`${what} ${JSON.stringify(piece.slice(0, 20))}`, () => partOf(piece)]);
}
