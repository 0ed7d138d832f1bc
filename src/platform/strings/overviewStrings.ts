import type { CalendarDay } from "../../core/note/note";
import { essay } from "../../core/themes/essay";
import type { Edge } from "../../core/themes/vocabulary";
import type { OverviewStrings } from "../../protocol/overviewMessages";
import { stretchWords } from "./stretches";
import type { Translate } from "./translate";

/** The words of the overview: what its page is given, what is said of notes and themes in it, and what is copied or saved of it. */
export function overviewStrings(l10n: Translate, language: string) {
  const stretches = stretchWords(language);
  return {
    ...stretches,
    ...countWords(l10n),
    ...sheetWords(l10n),
    overviewPage: (): OverviewStrings => ({ ...barWords(l10n), ...calendarWords(l10n), ...themeWords(l10n), ...pairWords(l10n) }),
    /** `today` tells whether the year goes without saying. */
    quietQuestion: (theme: string, since: CalendarDay, today: CalendarDay) =>
      l10n.t("Nothing on {0} since {1}: why might that be?", theme, stretches.since(since, today)),
    /** The same as a strip shows. */
    when: (counts: readonly number[], names: readonly string[]): string =>
      counts.flatMap((count, at) => (count > 0 ? [l10n.t("{0}: {1}", names[at] ?? "", count)] : [])).join(", "),
    pair: (a: string, b: string) => l10n.t("{0} and {1}", a, b),
    spokenPair: (pair: string, edge: Edge | undefined, count: string) =>
      edge ? l10n.t("{0}, {1}, {2}", pair, joined(l10n, edge), count) : l10n.t("{0}, {1}", pair, count),
    joined: (edge: Edge) => joined(l10n, edge),
    overviewReading: () => l10n.t("Your log is still being read. The overview grows as it is."),
    overviewNoNotes: () => l10n.t("There is nothing to look back on yet. Write a first reflection, and it appears here."),
    chooseOne: () => l10n.t("Choose a note to open"),
    undated: () => l10n.t("Undated"),
  };
}

function joined(l10n: Translate, { basis }: Edge): string {
  return basis === "own" ? l10n.t("joined in your own themes") : l10n.t("joined in the essay");
}

function countWords(l10n: Translate) {
  const notes = (count: number): string => (count === 0 ? l10n.t("no notes") : count === 1 ? l10n.t("1 note") : l10n.t("{0} notes", count));
  return {
    notes,
    notesIn: (year: string, count: number) => l10n.t("{0}: {1}", year, notes(count)),
  };
}

/** What is copied and saved has no titles and nothing of private notes: it may be shown to others. */
function sheetWords(l10n: Translate) {
  return {
    copied: () => l10n.t("Copied as Markdown: days and counts, without titles and private notes."),
    saved: (path: string) => l10n.t("Saved as {0}. Open it in a browser to print it.", path),
    savedAndOpened: (path: string) => l10n.t("Saved as {0}, and opened: print it from there.", path),
    saveOverview: () => l10n.t("Save Overview"),
    overviewFile: (day: string) => l10n.t("overview {0}", day),
    overviewOn: (day: string) => l10n.t("Overview, {0}", day),
    monthColumn: () => l10n.t("Month"),
    daysColumn: () => l10n.t("Days"),
    daysAndCounts: () => l10n.t("Days and counts, without titles and private notes."),
    essayCitation: () =>
      l10n.t("Themes and their connections are drawn from {0}", `${essay.author}, “${essay.title}”, ${essay.venue}, 2021.`),
  };
}

function barWords(l10n: Translate) {
  return {
    title: l10n.t("Overview"),
    period: l10n.t("Period"),
    allYears: l10n.t("All years"),
    copy: l10n.t("Copy as Markdown"),
    save: l10n.t("Save to Print…"),
    leavesOut: l10n.t("What is copied or saved holds days and counts: no titles, and nothing of private notes."),
    table: l10n.t("Table"),
    tableOf: l10n.t("Table: {0}"),
    more: l10n.t("{0} more"),
    opens: l10n.t("Open {0}"),
    countColumn: l10n.t("Notes"),
  };
}

function calendarWords(l10n: Translate) {
  return {
    calendarOf: l10n.t("Calendar {0}"),
    calendarHelp: l10n.t(
      "Arrows go by day and week, Home and End to the ends of the week, Page Up and Page Down by month, with Shift by year. Enter opens the notes of the day, Ctrl+Enter beside.",
    ),
    yearBack: l10n.t("Go back to {0}"),
    yearForward: l10n.t("Go on to {0}"),
    noEarlier: l10n.t("No earlier year"),
    noLater: l10n.t("No later year"),
    dayColumn: l10n.t("Day"),
    notesColumn: l10n.t("Notes"),
    noDays: l10n.t("No notes have a date in {0}."),
    noNotesOn: l10n.t("No notes on {0}."),
  };
}

function themeWords(l10n: Translate) {
  return {
    themes: l10n.t("Themes over time"),
    themeColumn: l10n.t("Theme"),
    firstColumn: l10n.t("First"),
    latestColumn: l10n.t("Latest"),
    whenColumn: l10n.t("When"),
    noThemes: l10n.t("No notes are on a theme here yet."),
    quiet: l10n.t("To wonder about"),
    questions: l10n.t("Questions by quarter"),
    quarterColumn: l10n.t("Quarter"),
    noQuestions: l10n.t("No notes are on a theme of a question here yet."),
  };
}

function pairWords(l10n: Translate) {
  return {
    together: l10n.t("Themes together"),
    togetherHelp: l10n.t("A ring is a link of the essay, or of your own themes; a number, your notes on both."),
    matrixHelp: l10n.t("Arrows go from pair to pair, Home and End to the ends of a row. Enter opens the notes on both, Ctrl+Enter beside."),
    pairsBoth: l10n.t("Links with notes of yours"),
    pairsOwn: l10n.t("Pairs of your own, not among the links"),
    pairsEssay: l10n.t("Links no note is on yet: is there a moment that was both?"),
    kindCount: l10n.t("{0}: {1}"),
    pairColumn: l10n.t("Themes"),
    linkColumn: l10n.t("What joins them"),
    newestColumn: l10n.t("Newest"),
    leftOut: l10n.t("Themes left out so that the picture can be read: {0}. The table has them all."),
    nothingOn: l10n.t("{0} and {1}, no notes"),
    noPairs: l10n.t("There are no themes to put together here."),
  };
}

export type OverviewTexts = ReturnType<typeof overviewStrings>;
