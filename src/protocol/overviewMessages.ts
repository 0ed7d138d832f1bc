import { allYears, type Period } from "../core/overview/periods";

/** What is looked at: a year in the calendar (this one where it is empty), and all years or one of them below it. */
export interface Look {
  readonly year: string;
  readonly period: Period;
}

/** Sent to the overview. Everything in it is in words already; counts are beside their words for what is drawn. */
export type ToOverview =
  | { readonly type: "overview"; readonly overview: OverviewShown }
  /** The log is still being read, or empty: a line above what is shown. */
  | { readonly type: "message"; readonly text: string }
  /** What came of copying or saving. */
  | { readonly type: "told"; readonly text: string };

/** Sent by the overview. */
export type FromOverview =
  /** It can take an overview, of what it remembers to have looked at. */
  | { readonly type: "ready"; readonly look: Look }
  | { readonly type: "look"; readonly look: Look }
  | { readonly type: "open"; readonly key: string; readonly isBeside: boolean }
  /** The note of a day, or a choice of its notes. */
  | { readonly type: "openDay"; readonly day: string; readonly isBeside: boolean }
  /** The same of the notes on two themes within the period, given by their ids. */
  | { readonly type: "openPair"; readonly themes: readonly [string, string]; readonly isBeside: boolean }
  | { readonly type: "copy" }
  | { readonly type: "save" };

/** What the page is given with its HTML, as JSON in a `<script type="application/json" id="start">`. */
export interface OverviewStart {
  readonly strings: OverviewStrings;
  /** The day a week begins with, 1 for Monday to 7 for Sunday. */
  readonly firstWeekday: number;
  /** Monday to Sunday, in full and as short as can be. */
  readonly weekdays: readonly { readonly long: string; readonly short: string }[];
}

export interface OverviewShown {
  readonly look: Look;
  readonly today: string;
  /** The years that may be looked at, newest first. */
  readonly years: readonly string[];
  readonly calendar: CalendarShown;
  readonly themes: ThemesShown;
  readonly together: TogetherShown;
  readonly questions: QuestionsShown;
}

export interface NoteShown {
  readonly key: string;
  readonly label: string;
  /** In words; empty without one. */
  readonly day: string;
}

export interface CalendarShown {
  readonly year: string;
  /** The nearest years before and after that may be looked at. */
  readonly back: string | undefined;
  readonly forward: string | undefined;
  /** How many notes the year has. */
  readonly summary: string;
  readonly months: readonly { readonly month: string; readonly label: string; readonly days: readonly DayShown[] }[];
}

export interface DayShown {
  /** `2026-11-12` */
  readonly day: string;
  /** Thursday 12 November 2026 */
  readonly label: string;
  /** Thursday 12 November 2026, 2 notes */
  readonly spoken: string;
  readonly count: number;
  /** The newest, no more than a few. */
  readonly notes: readonly NoteShown[];
}

export interface ThemesShown {
  /** What one dot of a strip stands for, oldest first. */
  readonly stretches: readonly string[];
  readonly rows: readonly ThemeShown[];
  /** A question for each theme that was not written on for a while, with its latest note unless that is left to rest. */
  readonly quiet: readonly { readonly question: string; readonly latest: NoteShown | undefined }[];
}

export interface ThemeShown {
  readonly id: string;
  readonly label: string;
  /** 3 notes */
  readonly count: string;
  readonly first: NoteShown | undefined;
  readonly latest: NoteShown | undefined;
  readonly counts: readonly number[];
  /** The same as the strip, in words. */
  readonly when: string;
}

export interface TogetherShown {
  /** Those that are in a pair, in the order of the vocabulary. */
  readonly themes: readonly { readonly id: string; readonly label: string }[];
  readonly pairs: readonly PairShown[];
}

/** `both`: joined in the essay and written on; `own`: written on, and not joined; `essay`: joined, and not written on yet. */
export type PairKind = "both" | "own" | "essay";

export interface PairShown {
  readonly kind: PairKind;
  readonly a: string;
  readonly b: string;
  /** The names of both. */
  readonly label: string;
  /** Why they are joined; empty where they are not. */
  readonly reason: string;
  readonly notes: number;
  readonly count: string;
  /** Names, count, and whether they are joined. */
  readonly spoken: string;
  readonly newest: readonly NoteShown[];
}

export interface QuestionsShown {
  readonly questions: readonly string[];
  /** Newest first; notes without a date last. */
  readonly rows: readonly { readonly label: string; readonly counts: readonly number[] }[];
}

/**
 * The words of the page, in the editor's language. Filled in: `calendarOf`, `yearBack`, `yearForward` and `noDays` {0} a year; `tableOf` {0} what it is of; `nothingOn` {0} and {1} two themes; `kindCount` {0} a kind of pair and {1} a number; `opens` {0} a note's name; `more` {0} a number;
 * `noNotesOn` {0} a day; `leftOut` {0} how many themes.
 *
 * `calendarHelp` and `matrixHelp` say the keys.
 */
export type OverviewStrings = Readonly<Record<OverviewStringName, string>>;

export const overviewStringNames = [
  "title",
  "period",
  "allYears",
  "copy",
  "save",
  "leavesOut",
  "table",
  "tableOf",
  "calendarOf",
  "calendarHelp",
  "yearBack",
  "yearForward",
  "noEarlier",
  "noLater",
  "dayColumn",
  "notesColumn",
  "noDays",
  "noNotesOn",
  "more",
  "opens",
  "themes",
  "themeColumn",
  "countColumn",
  "firstColumn",
  "latestColumn",
  "whenColumn",
  "noThemes",
  "quiet",
  "together",
  "togetherHelp",
  "matrixHelp",
  "pairsBoth",
  "pairsOwn",
  "pairsEssay",
  "kindCount",
  "pairColumn",
  "linkColumn",
  "newestColumn",
  "leftOut",
  "noPairs",
  "nothingOn",
  "questions",
  "quarterColumn",
  "noQuestions",
] as const;

export type OverviewStringName = (typeof overviewStringNames)[number];

/** A message from the page, or undefined for anything else: what comes from a webview is not to be trusted. */
export function fromOverview(message: unknown): FromOverview | undefined {
  const value = record(message);
  const isBeside = value["isBeside"] === true;
  switch (value["type"]) {
    case "ready":
    case "look":
      return { type: value["type"], look: lookFrom(value["look"]) };
    case "open":
      return isName(value["key"]) ? { type: "open", key: value["key"], isBeside } : undefined;
    case "openDay":
      return isDay(value["day"]) ? { type: "openDay", day: value["day"], isBeside } : undefined;
    case "openPair":
      return pairFrom(value["themes"], isBeside);
    case "copy":
    case "save":
      return { type: value["type"] };
    default:
      return undefined;
  }
}

/** What cannot be looked at is this year, or all years. */
export function lookFrom(value: unknown): Look {
  const { year, period } = record(value);
  return { year: isYear(year) ? year : "", period: isYear(period) ? period : allYears };
}

const longestName = 500;

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function isName(name: unknown): name is string {
  return typeof name === "string" && name !== "" && name.length <= longestName;
}

function isYear(year: unknown): year is string {
  return typeof year === "string" && /^\d{4}$/.test(year);
}

function isDay(day: unknown): day is string {
  return typeof day === "string" && /^\d{4}-\d\d-\d\d$/.test(day);
}

function pairFrom(themes: unknown, isBeside: boolean): FromOverview | undefined {
  const [a, b]: readonly unknown[] = Array.isArray(themes) && themes.length === 2 ? themes : [];
  return isName(a) && isName(b) ? { type: "openPair", themes: [a, b], isBeside } : undefined;
}
