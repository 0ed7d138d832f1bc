/** Longer than any row of dashes a person or a program draws. */
const LONGEST_RULE = 10_000;
const CELL = "[ \\t]*:?-+:?[ \\t]*";
const RULE = new RegExp(`^\\|?${CELL}(?:\\|${CELL})*\\|?$`);

/** Number of columns of a row of dashes under a table's head; undefined for any other line. */
export function columnsOf(line: string): number | undefined {
  if (line.length > LONGEST_RULE || !/^(?:[|:][|:\- \t]|-[|:-])[|:\- \t]*$/.test(line)) {
    return undefined;
  }
  const row = line.trimEnd();
  if (!RULE.test(row)) {
    return undefined;
  }
  return row.split("|").length - (row.startsWith("|") ? 1 : 0) - (row.endsWith("|") ? 1 : 0);
}

/**
 * The cells of a row, without the pipes round it; `\|` is a pipe within a cell. Where there are more than `enough`, as many and
 * one or two more.
 */
export function cellsOf(line: string, enough?: number): string[] {
  const hasEscapes = line.includes("\\|");
  const row = line.trim();
  // An empty cell at each end, and one to tell that there are more.
  const cells = (hasEscapes ? row.replaceAll("\\|", "\0") : row).split("|", enough === undefined ? undefined : enough + 3);
  const from = cells[0] === "" ? 1 : 0;
  const inner = cells.slice(from, cells.length > from && cells.at(-1) === "" ? -1 : undefined);
  return inner.map((cell) => (hasEscapes ? cell.replaceAll("\0", "|") : cell).trim());
}
