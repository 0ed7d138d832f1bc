import type { FigureName } from "../figures.ts";
import { besideFloor, type Check, checksOf, count, figureAt, growth, type SizeRuns, smallestShown } from "./summary.ts";

interface Line {
  readonly figure: Check["figure"];
  readonly label: string;
  readonly unit: string;
  /** Whether the floor of the same run stands beside it. */
  readonly besideFloor?: boolean;
}

const lines: readonly Line[] = [
  { figure: "floor", label: "list, stat and read the files: the floor", unit: "ms" },
  { figure: "index", label: "index", unit: "ms", besideFloor: true },
  { figure: "blocked", label: "longest the event loop was blocked by it", unit: "ms", besideFloor: true },
  { figure: "heap", label: "heap held by it", unit: "KB a note" },
  { figure: "putOne", label: "one changed note put, all views' rows made", unit: "ms", besideFloor: true },
  { figure: "rowsShown", label: "how many rows that were", unit: "rows" },
  { figure: "putMany", label: "500 changed notes read and put, rows made", unit: "ms of CPU", besideFloor: true },
  { figure: "save", label: "one save on disk taken in", unit: "ms of CPU", besideFloor: true },
  { figure: "connections", label: "connections of one note", unit: "ms", besideFloor: true },
  { figure: "connectionsWorst", label: "those of the slowest of 200 notes", unit: "ms", besideFloor: true },
  { figure: "largestTheme", label: "rows of the largest theme", unit: "ms", besideFloor: true },
  { figure: "overview", label: "what the overview shows", unit: "ms" },
  { figure: "wording", label: "what notes say, when first asked for", unit: "ms", besideFloor: true },
  { figure: "wordingBlocked", label: "longest the event loop was blocked by it", unit: "ms", besideFloor: true },
  { figure: "wordingHeap", label: "memory held by it", unit: "MB" },
  { figure: "wordingAsked", label: "similar notes and mentions, slowest of 20 notes", unit: "ms", besideFloor: true },
  { figure: "rename", label: "renaming a theme on 5,000 notes prepared", unit: "ms" },
  { figure: "completion", label: "completion answered", unit: "ms" },
  { figure: "hover", label: "hover answered", unit: "ms" },
  { figure: "searchTitles", label: "search by title, theme and date", unit: "ms" },
  { figure: "searchText", label: "search in the texts, once read", unit: "ms" },
  { figure: "commandToCursor", label: "command to cursor, nothing read yet", unit: "ms" },
  { figure: "activate", label: "activation", unit: "ms" },
  { figure: "activateMarkdown", label: "the built-in Markdown extension's", unit: "ms" },
  { figure: "hostileNote", label: "the slowest hostile note", unit: "ms" },
];

/** Every figure with the bounds on it, for a terminal. The last column is as wide as its words. */
export function textTable(sizes: readonly SizeRuns[]): string {
  const shown = shownOf(sizes);
  const checks = checksOf(sizes);
  const rows = lines.flatMap((line) => {
    const [first, ...others] = checksOn(line, checks);
    const own = [line.label, line.unit, ...cells(line, shown), markAndMeasured(first), boundText(first)];
    return [own, ...others.map((check) => [...own.slice(0, -2).map(() => ""), markAndMeasured(check), boundText(check)])];
  });
  const header = [
    "",
    "",
    ...shown.map(({ notes }) => `${count(notes)} notes`),
    ...(shown.length > 1 ? ["growth"] : []),
    "measured",
    "bound",
  ];
  return aligned([header, ...rows]);
}

/** The same for a README. */
export function markdownTable(sizes: readonly SizeRuns[]): string {
  const shown = shownOf(sizes);
  const checks = checksOf(sizes);
  const header = ["", ...shown.map(({ notes }) => `${count(notes)} notes`), ...(shown.length > 1 ? ["growth"] : []), "bound"];
  const rule = header.map((_, n) => (n === 0 || n === header.length - 1 ? "---" : "---:"));
  const rows = lines.map((line) => {
    const bounds = checksOn(line, checks).map((check) => `${asMarkdown(boundText(check))}: ${markAndMeasured(check)}`);
    return [`${line.label} (${line.unit})`, ...cells(line, shown), bounds.join("<br>")];
  });
  return [header, rule, ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

/** The name of a hostile note is made of what means something in Markdown. */
function asMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_<>|[\]]/g, String.raw`\$&`);
}

/** Smaller logs are only there to be compared with, but a folder of someone's own is shown whatever its size. */
function shownOf(sizes: readonly SizeRuns[]): readonly SizeRuns[] {
  const large = sizes.filter(({ notes }) => notes >= smallestShown);
  return large.length > 0 ? large : sizes;
}

function cells(line: Line, shown: readonly SizeRuns[]): readonly string[] {
  const { figure } = line;
  if (figure === "hostileNote") {
    return [...shown.map(() => ""), ...(shown.length > 1 ? [""] : [])];
  }
  return [...shown.map((size) => cell(line, figure, size)), ...(shown.length > 1 ? [times(growth(figure, shown[0], shown.at(-1)))] : [])];
}

function cell(line: Line, figure: FigureName, size: SizeRuns): string {
  const value = figureAt(size, figure);
  const beside = line.besideFloor ? besideFloor(size, figure) : undefined;
  return value === undefined ? "–" : `${rounded(value)}${beside === undefined ? "" : ` (${times(beside)})`}`;
}

function checksOn({ figure }: Line, checks: readonly Check[]): readonly Check[] {
  return checks.filter((check) => check.figure === figure);
}

function markAndMeasured(check: Check | undefined): string {
  return check ? `${rounded(check.measured)}${unitText(check)} ${check.isKept ? "✓" : "✗"}` : "";
}

function boundText(check: Check | undefined): string {
  return check ? `≤ ${check.bound}${unitText(check)} ${check.what}` : "";
}

function unitText({ unit }: Check): string {
  return unit === "×" ? unit : ` ${unit}`;
}

function times(value: number | undefined): string {
  return value === undefined ? "" : `${rounded(value)}×`;
}

/** Three digits, or as many as stand before the point. */
export function rounded(value: number): string {
  if (Math.abs(value) >= 100) {
    return count(Math.round(value));
  }
  return Math.abs(value) >= 0.001 || value === 0 ? String(Number(value.toPrecision(3))) : value.toFixed(5);
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, n) => Math.max(...rows.map((row) => row[n]?.length ?? 0)));
  const pad = (text: string, n: number): string =>
    n < 2 || n === widths.length - 1 ? text.padEnd(widths[n] ?? 0) : text.padStart(widths[n] ?? 0);
  return rows.map((row) => row.map(pad).join("  ").trimEnd()).join("\n");
}
