/** Lines of comment for the head of a themes file. */
export function commented(lines: readonly string[]): string {
  return lines.map((line) => `# ${line}\n`).join("");
}

/** A themes file to begin with: some words, and under them an example that waits in comments. */
export function newThemesFile(words: readonly string[]): string {
  return commented([...words, ...example]);
}

const example = [
  "themes:",
  "  safe-staffing:",
  "    label: Safe staffing",
  "    definition: Enough of us, with what we need",
  "    aliases: [staffing, rota]",
  "  relational-power: Power",
  "hide: [political-context]",
];
