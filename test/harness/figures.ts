/** What the benchmark measures in the editor; times are milliseconds. */
export const figureNames = [
  /** Listing, asking the size of and reading the log's files, as plainly as Node.js can. */
  "floor",
  "activate",
  "activateMarkdown",
  /** From the command to a cursor in a new note, the log not yet read. */
  "commandToCursor",
  "index",
  /** The longest the event loop stood still during the index. */
  "blocked",
  /** KB a note. */
  "heap",
  /** Of processor time, for a save on disk taken in. */
  "save",
  "putOne",
  /** How many rows the views made for that. */
  "rowsShown",
  /** Of processor time. */
  "putMany",
  "connections",
  "connectionsWorst",
  "largestTheme",
  /** All that the overview counts. */
  "overview",
  /** Reading what all notes say. */
  "wording",
  /** The longest the event loop stood still during that. */
  "wordingBlocked",
  /** MB held by it, typed arrays included. */
  "wordingHeap",
  /** Connections found in it, of the note that takes longest of some. */
  "wordingAsked",
  /** The edit of 5,000 notes that get another tag, read from disk and prepared for the preview. */
  "rename",
  /** Of a link or a tag, whichever takes longer; without VS Code's part, as the next. */
  "completion",
  "hover",
  /** Notes found by what the index knows, while one types. */
  "searchTitles",
  /** Notes found by their texts, which have been read, with the lines that say it. */
  "searchText",
] as const;

export type FigureName = (typeof figureNames)[number];

/** Null where a log is too small to have the figure. */
export type Figures = Readonly<Record<FigureName, number | null>>;

/** What one run in the editor hands back. */
export interface Measured {
  readonly vscode: string;
  readonly node: string;
  /** In the index, those made while measuring included. */
  readonly notes: number;
  readonly figures: Figures;
  /** What `putOne` is made of, in milliseconds: `put`, and the rows of each view by its id. */
  readonly putOneParts: Readonly<Record<string, number>>;
  /** Milliseconds for reading each hostile note, by its name: once, since no log makes it slower. */
  readonly hostile?: Readonly<Record<string, number>>;
}

/** The environment variable that asks a run for the hostile notes. */
export const withHostileNotes = "ALONGSIDE_HOSTILE_NOTES";

/** How many notes change at once, as when a branch is switched. */
export const manyNotes = 500;

/** How many notes have a theme that is renamed. */
export const renamedNotes = 5000;

/** The middle one, the upper of two; NaN of none. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
