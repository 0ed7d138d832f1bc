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

/** Visits the first `most` cells of a row, as `cellsOf` has them, but for some that are empty: a list of them costs more than the rest. */
export function eachCell(line: string, most: number, visit: (cell: string) => void): void {
  if (line.includes("\\|")) {
    cellsOf(line, most).slice(0, most).forEach(visit);
    return;
  }
  const row = line.trim();
  let at = row.startsWith("|") ? 1 : 0;
  for (let count = 0; count < most && at < row.length; count++) {
    const pipe = row.indexOf("|", at);
    const end = pipe < 0 ? row.length : pipe;
    visit(row.slice(at, end).trim());
    at = end + 1;
  }
}
