/** What the figures of all runs come to: medians, how they lie beside the floor, how they grow, and which bounds they keep. */
import { type FigureName, figureNames, type Measured, median } from "../figures.ts";

/** All runs of one size. */
export interface SizeRuns {
  /** How many notes the log was made of. */
  readonly notes: number;
  readonly runs: readonly Measured[];
}

export interface Check {
  readonly figure: FigureName | "hostileNote";
  /** Of which log, or against what. */
  readonly what: string;
  readonly measured: number;
  readonly bound: number;
  readonly unit: "×" | "ms" | "KB" | "MB";
  readonly isKept: boolean;
}

/** Smaller generated logs are only there to be compared with. */
export const smallestShown = 1000;

/** In a smaller log, what reading and the index cost at all is spread over too few notes to be judged by the note. */
const smallestJudgedByNote = 10_000;

/** The median of a size's runs; undefined where one of them has no such figure. */
export function figureAt(size: SizeRuns | undefined, name: FigureName): number | undefined {
  return medianOf(size?.runs.map(({ figures }) => figures[name]) ?? []);
}

/** The figure as a multiple of the floor of the same run, since the machine may be busier in the next. */
export function besideFloor(size: SizeRuns | undefined, name: FigureName): number | undefined {
  return ratioWithin(size, name, "floor");
}

export function growth(name: FigureName, from: SizeRuns | undefined, to: SizeRuns | undefined): number | undefined {
  return ratio(figureAt(to, name), figureAt(from, name));
}

export function ratio(value: number | null | undefined, base: number | null | undefined): number | undefined {
  return typeof value === "number" && typeof base === "number" && base > 0 ? value / base : undefined;
}

export function mediansOf(size: SizeRuns): Readonly<Record<FigureName, number | null>> {
  return byName((name) => figureAt(size, name) ?? null);
}

export function byName<T>(valueOf: (name: FigureName) => T): Readonly<Record<FigureName, T>> {
  return Object.fromEntries(figureNames.map((name) => [name, valueOf(name)])) as Record<FigureName, T>;
}

/** Those that have been measured: of one folder less can be told than of logs of several sizes. */
export function checksOf(sizes: readonly SizeRuns[]): readonly Check[] {
  const at = (notes: number): SizeRuns | undefined => sizes.find((size) => size.notes === notes);
  const main = at(10_000) ?? sizes[0];
  const shown = sizes.filter(({ notes }) => notes >= smallestShown);
  const large = main && main.notes >= smallestJudgedByNote ? main : undefined;
  const last = sizes.at(-1);
  const here = main ? `${count(main.notes)} notes` : "";
  const floorGrowth = growth("floor", at(10_000), at(50_000))?.toFixed(2);
  return [
    check("activate", "the built-in Markdown extension's", [ratioWithin(main, "activate", "activateMarkdown"), 1, "×"]),
    check("commandToCursor", `that of 10 notes, at ${here}`, [growth("commandToCursor", at(10), main), 1.5, "×"]),
    check("index", `the floor, at ${here}`, [besideFloor(large, "index"), 4, "×"]),
    check("index", `from 10,000 to 50,000 notes (the floor ${floorGrowth}×)`, [growth("index", at(10_000), at(50_000)), 6.5, "×"]),
    check("blocked", `at ${here}`, [figureAt(main, "blocked"), 50, "ms"]),
    check("heap", `at ${here}`, [figureAt(large, "heap"), 3, "KB"]),
    check("save", `that at 100 notes, at ${here}`, [growth("save", at(100), main), 2, "×"]),
    check("putOne", "at every size", [largest(shown.map((size) => figureAt(size, "putOne"))) ?? figureAt(main, "putOne"), 2, "ms"]),
    check("putOne", "from 1,000 to 50,000 notes", [growth("putOne", at(1000), at(50_000)), 2, "×"]),
    check("putMany", `at ${here}`, [figureAt(main, "putMany"), 50, "ms"]),
    check("connections", `at ${count(last?.notes ?? 0)} notes`, [figureAt(last, "connections"), 10, "ms"]),
    check("overview", `at ${here}`, [figureAt(main, "overview"), 50, "ms"]),
    check("wordingHeap", `at ${here}`, [figureAt(large, "wordingHeap"), mostWording(large), "MB"]),
    check("rename", `at ${here}`, [figureAt(main, "rename"), 1000, "ms"]),
    check("completion", `at ${here}`, [figureAt(main, "completion"), 30, "ms"]),
    check("hover", `at ${here}`, [figureAt(main, "hover"), 30, "ms"]),
    check("searchTitles", `at ${here}`, [figureAt(main, "searchTitles"), 100, "ms"]),
    check("searchText", `at ${here}`, [figureAt(main, "searchText"), 100, "ms"]),
    hostileCheck(sizes),
  ].filter((one) => one !== undefined);
}

/** MB: 60 for 10,000 notes. */
function mostWording(size: SizeRuns | undefined): number {
  return Math.round((60 * (size?.notes ?? 0)) / smallestJudgedByNote);
}

function check(
  figure: Check["figure"],
  what: string,
  [measured, bound, unit]: readonly [number | undefined, number, Check["unit"]],
): Check | undefined {
  return measured === undefined ? undefined : { figure, what, measured, bound, unit, isKept: measured <= bound };
}

function hostileCheck(sizes: readonly SizeRuns[]): Check | undefined {
  const times = sizes.flatMap(({ runs }) => runs.flatMap(({ hostile = {} }) => Object.entries(hostile)));
  const [worst] = times.toSorted(([, a], [, b]) => b - a);
  return worst && check("hostileNote", worst[0], [worst[1], 100, "ms"]);
}

function ratioWithin(size: SizeRuns | undefined, name: FigureName, base: FigureName): number | undefined {
  return medianOf(size?.runs.map(({ figures }) => ratio(figures[name], figures[base]) ?? null) ?? []);
}

function medianOf(values: readonly (number | null)[]): number | undefined {
  const numbers = values.filter((value) => value !== null);
  return numbers.length === values.length && numbers.length > 0 ? median(numbers) : undefined;
}

function largest(values: readonly (number | undefined)[]): number | undefined {
  const numbers = values.filter((value) => value !== undefined);
  return numbers.length > 0 ? Math.max(...numbers) : undefined;
}

/** `10,000` */
export function count(value: number): string {
  return value.toLocaleString("en-GB");
}
