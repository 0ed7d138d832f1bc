import type { Entry } from "../../core/log/entry";
import type { LogProblem } from "../../core/log/problems";
import type { CalendarDay, Problem } from "../../core/note/note";
import { comingBackStrings } from "./comingBackStrings";
import { cueStrings } from "./cueStrings";
import { createDates, type Dates } from "./dates";
import { errorText, problemText } from "./errorStrings";
import type { UserError } from "../errors";
import { languageStrings } from "./languageStrings";
import { reasonText } from "./reasonStrings";
import { renameStrings } from "./renameStrings";
import { searchStrings } from "./searchStrings";
import { stepsStrings } from "./stepsStrings";
import { taggingStrings } from "./taggingStrings";
import { themesStrings } from "./themesStrings";
import type { Translate } from "./translate";
import { writingStrings } from "./writingStrings";

export type Strings = ReturnType<typeof createStrings>;

/** Every word the extension says that is not in the manifest, in the editor's language. */
export function createStrings(l10n: Translate, language: string) {
  const dates = createDates(language);
  return {
    ...dates,
    ...viewStrings(l10n, dates),
    ...commandStrings(l10n),
    ...taggingStrings(l10n, language),
    ...previewStrings(l10n),
    ...languageStrings(l10n, dates, (problem) => problemText(l10n, problem)),
    error: (error: UserError): string => errorText(l10n, error),
    problem: (problem: Problem | LogProblem): string => problemText(l10n, problem),
    reason: reasonText(l10n),
    ...renameStrings(l10n),
    ...comingBackStrings(l10n, dates),
    ...themesStrings(l10n),
    ...writingStrings(l10n, dates, language),
    ...cueStrings(l10n),
    ...searchStrings(l10n),
    ...stepsStrings(l10n, language, dates),
  };
}

function viewStrings(l10n: Translate, dates: Dates) {
  return {
    otherTags: () => l10n.t("Other tags"),
    untagged: () => l10n.t("Untagged"),
    needsAttention: () => l10n.t("Needs attention"),
    undated: () => l10n.t("Undated"),
    reading: (count: number) => l10n.t("Reading your log… {0} notes so far", count),
    noNoteOpen: () => l10n.t("Open a note to see what it connects with."),
    spokenCount: (label: string, count: number) => (count === 1 ? l10n.t("{0}, 1 note", label) : l10n.t("{0}, {1} notes", label, count)),
    spokenThings: (label: string, count: number) => (count === 1 ? l10n.t("{0}, 1 thing", label) : l10n.t("{0}, {1} things", label, count)),
    spokenTagCount: (label: string, count: number) => (count === 1 ? l10n.t("{0}, 1 tag", label) : l10n.t("{0}, {1} tags", label, count)),
    spokenNote: (title: string, date: CalendarDay | undefined, more = "") =>
      [title, date ? dates.longDay(date) : "", more].filter((part) => part !== "").join(", "),
    titleOnTheme: (label: string, date: CalendarDay) => l10n.t("{0}, {1}", label, dates.day(date)),
    /** Title, day and path: the lines of a note's tooltip. */
    noteTooltip: ({ note, path }: Entry): readonly string[] => [note.title, ...(note.date ? [dates.longDay(note.date)] : []), path],
    pinned: (title: string) => l10n.t("pinned: {0}", title),
    readingTexts: () => l10n.t("Reading what your notes say…"),
    kind: (kind: string) => kindLabel(l10n, kind),
    showMore: (count: number) => l10n.t("Show {0} more", count),
    left: (count: number) => l10n.t("{0} not shown", count),
  };
}

function previewStrings(l10n: Translate) {
  return {
    themesAndTags: () => l10n.t("Themes and tags"),
    noSuchNote: (name: string) => l10n.t("There is no note called “{0}”.", name),
    severalNotes: (name: string, count: number) => l10n.t("“{0}” may mean {1} notes.", name, count),
  };
}

function kindLabel(l10n: Translate, kind: string): string {
  switch (kind) {
    case "thread":
      return l10n.t("Thread");
    case "linksTo":
      return l10n.t("Links to");
    case "linkedFrom":
      return l10n.t("Linked from");
    case "sharesThemes":
      return l10n.t("Shares themes");
    case "withPeople":
      return l10n.t("With the same people");
    case "saysSimilar":
      return l10n.t("Says similar things");
    case "mentionsTitle":
      return l10n.t("Mentions by title");
    default:
      return l10n.t("The essay joins their themes");
  }
}

function commandStrings(l10n: Translate) {
  return {
    linkIt: () => l10n.t("Link It"),
    linkItHint: () => l10n.t("Choose a mention to make a link of"),
    noMentions: () => l10n.t("No note is mentioned here without a link."),
    chooseTemplate: () => l10n.t("New Reflection from Template"),
    chooseTemplateHint: () => l10n.t("Choose what to write under"),
    lastUsed: () => l10n.t("used last"),
    chooseTheme: () => l10n.t("New Reflection on Theme"),
    chooseThemeHint: () => l10n.t("Choose a theme"),
    chooseNote: () => l10n.t("Open Today's Reflection"),
    chooseTodaysHint: () => l10n.t("There are several today: choose one"),
    chooseLogFolder: () => l10n.t("Where should new reflections be kept?"),
    chooseLogFolderHint: () => l10n.t("Choose a folder. It is remembered; Alongside: Choose Log Folder changes it."),
    noFolder: () => l10n.t("A practice log is a folder of your own. Open one, and your first reflection goes there."),
    openFolder: () => l10n.t("Open Folder"),
    openSetting: () => l10n.t("Open Setting"),
    showLog: () => l10n.t("Show Log"),
    unexpected: () => l10n.t("Something went wrong in Alongside. Your notes are as they were."),
  };
}
