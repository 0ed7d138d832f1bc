import type { Fix, Saying } from "../../core/checks/check";
import type { CalendarDay, Problem } from "../../core/note/note";
import type { Dates } from "./dates";
import type { Translate } from "./translate";

/** The words of what an editor knows of notes: completions, hovers, and what it finds and mends. */
export function languageStrings(l10n: Translate, dates: Dates, problem: (problem: Problem) => string) {
  return {
    ...hoverStrings(l10n),
    keyMeaning: (key: string) => keyMeaning(l10n, key),
    depthMeaning: (depth: string) => depthMeaning(l10n, depth),
    today: () => l10n.t("today"),
    fromFileName: () => l10n.t("in the file's name"),
    monthsFromNow: (months: number) => (months === 1 ? l10n.t("in a month") : l10n.t("in {0} months", months)),
    keptPrivate: () => l10n.t("never exported, never in a pack"),
    voicesTeam: () => l10n.t("several of us wrote it, or talked it through"),
    notPrivate: () => l10n.t("may be exported, as any note"),
    aliasOf: (title: string) => l10n.t("also called so: {0}", title),
    finding: (says: Saying) => findingText(l10n, says, { dates, problem }),
    createThe: (target: string) => l10n.t("Create the note “{0}”", target),
    fix: (fix: Fix) => fixText(l10n, fix, dates),
    makeTheme: () => l10n.t("Make Theme from Tag"),
    whichTagHint: () => l10n.t("Choose a tag: its notes stay as they are, and are on the theme"),
    whichGroupHint: () => l10n.t("Which question does it belong to?"),
    labelHint: () => l10n.t("What it is called in views"),
    labelRule: () => l10n.t("One short line of plain text"),
    noOtherTags: () => l10n.t("No note has a tag of your own yet. Write one among the tags of a note first."),
    makeThemeOf: (tag: string) => l10n.t("Make “{0}” a theme…", tag),
  };
}

function hoverStrings(l10n: Translate) {
  return {
    promptToday: (prompt: string) => l10n.t("To ask yourself: {0}", prompt),
    noNotesYet: () => l10n.t("No note yet"),
    writeOnTheme: () => l10n.t("New reflection on this theme"),
    anotherTag: () => l10n.t("A tag of your own"),
    noNoteCalled: (name: string) => l10n.t("No note is called “{0}” yet.", name),
    createNote: () => l10n.t("Create it"),
    mayMean: (count: number) => l10n.t("This may mean {0} notes:", count),
    whichNote: (name: string) => l10n.t("Which “{0}”?", name),
    whichNoteHint: () => l10n.t("The link may mean any of these"),
  };
}

/** What a key of the front matter is for. */
function keyMeaning(l10n: Translate, key: string): string {
  switch (key) {
    case "title":
      return l10n.t("shown everywhere");
    case "date":
      return l10n.t("the day of writing");
    case "tags":
      return l10n.t("themes, and any words of your own");
    case "template":
      return l10n.t("what the note began with");
    case "follows":
      return l10n.t("the note this one continues");
    case "with":
      return l10n.t("roles, never names");
    case "voices":
      return l10n.t("whose it is, where it is not yours alone");
    case "revisit":
      return l10n.t("a day to come back to it");
    case "rest":
      return l10n.t("true: nothing brings the note back by itself");
    case "private":
      return l10n.t("keeps it out of every export");
    case "depth":
      return l10n.t("how far the reflection goes, in your own view");
    case "standards":
      return l10n.t("what it is evidence for");
    default:
      return l10n.t("other names that links may use");
  }
}

function depthMeaning(l10n: Translate, depth: string): string {
  switch (depth) {
    case "description":
      return l10n.t("what happened");
    case "descriptive":
      return l10n.t("what happened, and how it was");
    case "dialogic":
      return l10n.t("stepping back, weighing other ways to see it");
    default:
      return l10n.t("with the history and the wider world it is part of");
  }
}

interface Words {
  readonly dates: Dates;
  readonly problem: (problem: Problem) => string;
}

/** What may be worth a look, without a judgement. */
function findingText(l10n: Translate, says: Saying, { dates, problem }: Words): string {
  switch (says.code) {
    case "unusedTag":
      return l10n.t("No other note has the tag “{0}”. Did you mean “{1}”?", says.tag, says.near);
    case "otherName":
      return l10n.t("“{0}” is another name for {1}.", says.tag, says.theme);
    case "missingNote":
      return l10n.t("No note is called “{0}” yet.", says.target);
    case "ambiguousLink":
      return l10n.t("“{0}” may mean {1} notes. Write more of the path of the one you mean.", says.target, says.count);
    case "dateDisagrees":
      return l10n.t("The note says {0}, the file's name {1}.", dates.day(says.date), dates.day(says.named));
    case "problem":
      return problem(says.problem);
  }
}

/** What a fix does, as its row in the list of fixes says it. */
function fixText(l10n: Translate, fix: Fix, dates: Dates): string {
  switch (fix.kind) {
    case "useTag":
      return l10n.t("Change it to “{0}”", fix.to);
    case "useName":
      return l10n.t("Write “{0}”", fix.to);
    case "linkTo":
      return l10n.t("Link to “{0}” ({1})", fix.entry?.note.title ?? fix.to, fix.entry?.path ?? "");
    case "setDate":
      return setDateText(l10n, dates, { to: fix.to, isToday: fix.isToday === true });
    case "create":
      return l10n.t("Create the note “{0}”", fix.target);
    case "rename":
      return l10n.t("Rename the file to {0}", fix.to);
  }
}

function setDateText(l10n: Translate, dates: Dates, { to, isToday }: { readonly to: CalendarDay; readonly isToday: boolean }): string {
  return isToday
    ? l10n.t("Set the date to {0}, today", dates.day(to))
    : l10n.t("Set the date to {0}, as in the file's name", dates.day(to));
}
