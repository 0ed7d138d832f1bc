import type { CalendarDay } from "../../core/note/note";
import type { Dates } from "./dates";
import type { Translate } from "./translate";

/** The words of going on with a note, of coming back to it, and of what it was before. */
export function comingBackStrings(l10n: Translate, dates: Dates) {
  return {
    ...threadStrings(l10n),
    ...revisitStrings(l10n, dates),
    ...rowStrings(l10n, dates),
    ...historyStrings(l10n, dates),
  };
}

function threadStrings(l10n: Translate) {
  return {
    whichNoteToUse: () => l10n.t("No note is open. Choose one"),
    continueReflection: () => l10n.t("Continue This Reflection"),
    continued: (title: string, n: number) => (n === 1 ? l10n.t("{0}, continued", title) : l10n.t("{0}, continued ({1})", title, n)),
    previousInThread: () => l10n.t("Previous in Thread"),
    previousInThreadHint: () => l10n.t("It continues several notes: choose one"),
    nothingBefore: () => l10n.t("This note continues no other."),
    nextInThread: () => l10n.t("Next in Thread"),
    nextInThreadHint: () => l10n.t("Several notes continue it: choose one"),
    nothingAfter: () => l10n.t("No note continues this one yet. Alongside: Continue This Reflection makes one."),
    lines: (first: number, last: number) => (first === last ? l10n.t("line {0}", first) : l10n.t("lines {0} to {1}", first, last)),
    quotedFrom: (place: string) => l10n.t("From {0}", place),
    inCommit: (from: string, commit: string, isChangedSince: boolean) =>
      isChangedSince ? l10n.t("{0}, changed since commit {1}", from, commit) : l10n.t("{0}, commit {1}", from, commit),
  };
}

function revisitStrings(l10n: Translate, dates: Dates) {
  const words = [...new Set([l10n.t("Revisited"), "Revisited"])];
  return {
    revisitNow: () => l10n.t("Revisit Now"),
    /** The heading of a section written later; what it begins with is how it is found again. */
    revisitedOn: (day: CalendarDay) => `${l10n.t("Revisited")} ${dates.headingDay(day)}`,
    /** What such a heading begins with: in this language, and in the one a note may have been written under before. */
    revisitedWords: (): readonly string[] => words,
    revisitLater: (where: string) => l10n.t("Revisit Later: {0}", where),
    revisitLaterHint: () => l10n.t("Choose when, or type a day such as 2027-03-01"),
    inAWeek: () => l10n.t("In a week"),
    inAMonth: () => l10n.t("In a month"),
    inSixMonths: () => l10n.t("In six months"),
    inAYear: () => l10n.t("In a year"),
    onThatDay: () => l10n.t("On this day"),
    notADay: (typed: string) => l10n.t("“{0}” is no day. Write it as 2027-03-01.", typed),
    clearRevisit: () => l10n.t("Clear the day"),
    revisitNowOn: (day: CalendarDay) => l10n.t("now {0}", dates.day(day)),
    openRandomOnTheme: () => l10n.t("Open Random Reflection on Theme"),
    nothingToOpen: () => l10n.t("There is no other note to open here. Notes that you let rest are not opened by chance."),
    letsRest: () => l10n.t("left in peace: not among To revisit, On this day or random notes"),
    doesNotRest: () => l10n.t("may be brought back, as any note"),
  };
}

function rowStrings(l10n: Translate, dates: Dates) {
  return {
    toRevisit: () => l10n.t("To revisit"),
    onThisDay: () => l10n.t("On this day"),
    aYearAgoOn: (labels: readonly string[]) =>
      labels.length === 1 ? l10n.t("A year ago on {0}", labels[0] ?? "") : l10n.t("A year ago on these themes"),
    revisitDue: (day: CalendarDay, today: CalendarDay) => (day === today ? l10n.t("today") : l10n.t("since {0}", dates.day(day))),
    revisitOn: (day: CalendarDay) => l10n.t("on {0}", dates.day(day)),
    nowAndLater: (due: number, later: number) => nowAndLater(l10n, due, later),
    andRevisited: (said: string, day: CalendarDay) =>
      said === "" ? l10n.t("revisited {0}", dates.day(day)) : l10n.t("{0}, revisited {1}", said, dates.day(day)),
    rests: () => l10n.t("resting: nothing brings it back by itself"),
  };
}

function nowAndLater(l10n: Translate, due: number, later: number): string {
  if (due > 0 && later > 0) {
    return l10n.t("{0} now, {1} later", due, later);
  }
  return due > 0 ? l10n.t("{0} now", due) : l10n.t("{0} later", later);
}

function historyStrings(l10n: Translate, dates: Dates) {
  return {
    noteHistory: (title: string) => l10n.t("Note History: {0}", title),
    showNoteHistory: () => l10n.t("Show Note History"),
    noteHistoryHint: () => l10n.t("Choose a version to see beside today's"),
    noteHistoryCutShort: () =>
      l10n.t("Choose a version to see beside today's. This copy of the log was fetched without its earlier versions."),
    addedSince: (day: CalendarDay) => l10n.t("What was added since {0}", dates.longDay(day)),
    addedSinceHint: () => l10n.t("the first version beside today's"),
    versions: () => l10n.t("Versions"),
    versionAndToday: (title: string, day: CalendarDay) => l10n.t("{0}: {1} and today", title, dates.day(day)),
    atTime: (time: string) => l10n.t("at {0}", time),
    noHistory: (kind: "noGit" | "noRepository" | "noCommits" | "notCommitted") => noHistory(l10n, kind),
  };
}

function noHistory(l10n: Translate, kind: "noGit" | "noRepository" | "noCommits" | "notCommitted"): string {
  switch (kind) {
    case "noGit":
      return l10n.t("VS Code has no git here, so earlier versions of notes cannot be shown. Your notes work the same without.");
    case "noRepository":
      return l10n.t("This note is not in a git repository, so there are no earlier versions of it.");
    case "noCommits":
      return l10n.t("Nothing has been committed in this git repository yet, so there are no earlier versions.");
    case "notCommitted":
      return l10n.t("This note has not been committed yet, so there are no earlier versions of it.");
  }
}
