/** Number of columns of a row of dashes under a table's head; undefined for any other line. */
export function columnsOf(line: string): number | undefined {
  if (!/^(?:[|:][|:\- \t]|-[|:-])[|:\- \t]*$/.test(line)) {
    return undefined;
  }
  const cells = line.split("|").map((cell) => cell.trim());
  const inner = cells.filter((cell, index) => cell !== "" || (index > 0 && index < cells.length - 1));
  return inner.every((cell) => /^:?-+:?$/.test(cell)) ? inner.length : undefined;
}

/** The cells of a row, without the pipes round it; `\|` is a pipe within a cell. */
export function cellsOf(line: string): string[] {
  const hasEscapes = line.includes("\\|");
  const row = line.trim();
  const cells = (hasEscapes ? row.replaceAll("\\|", "\0") : row).split("|");
  const from = cells[0] === "" ? 1 : 0;
  const inner = cells.slice(from, cells.length > from && cells.at(-1) === "" ? -1 : undefined);
  return inner.map((cell) => (hasEscapes ? cell.replaceAll("\0", "|") : cell).trim());
}
