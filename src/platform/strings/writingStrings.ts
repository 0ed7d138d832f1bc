import { dayNames, type DayNames } from "../../core/days/dayNames";
import type { IsoWeek } from "../../core/days/isoWeek";
import type { CalendarDay } from "../../core/note/note";
import type { Pool } from "../../core/prompts/pools";
import type { Source, Suits } from "../../core/templates/template";
import type { WritingErrorCode } from "../errors";
import type { Dates } from "./dates";
import type { Translate } from "./translate";

/** The words of beginning a note: templates, days, prompts. */
export function writingStrings(l10n: Translate, dates: Dates, language: string) {
  const inWords = (labels: readonly string[]): string => new Intl.ListFormat(language, { type: "conjunction" }).format(labels);
  let names: DayNames | undefined;
  return {
    ...templateStrings(l10n),
    ...promptStrings(l10n, inWords),
    /** For days in a form of one's own. */
    locale: () => (language === "en" ? "en-GB" : language),
    dayNames: () => (names ??= dayNames(language)),
    chooseDay: () => l10n.t("New Reflection on Day"),
    chooseDayHint: () => l10n.t("yesterday, last friday, -3, 12 nov, 2026-11-12"),
    chooseDayAsk: () => l10n.t("Which day is it about?"),
    thatDay: (day: CalendarDay) => l10n.t("{0}: Enter begins the note", dates.longDay(day)),
    noSuchDay: () => l10n.t("Which day is that? Try: yesterday, last friday, -3 (days from today), 12 nov, 2026-11-12."),
    titleOfWeek: ({ week, monday, sunday }: IsoWeek) => l10n.t("Week {0}, {1}", Number(week), days(language, monday, sunday)),
    /** The keys of the day stand for the month: a note of November is dated as it is written. */
    titleOfMonth: (day: CalendarDay) => l10n.t("{0} {1}", dates.month(day.slice(0, 7)), day.slice(0, 4)),
  };
}

/** 23 – 29 Nov 2026 */
function days(language: string, from: CalendarDay, to: CalendarDay): string {
  const format = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
    day: "numeric",
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  });
  // Its thin blanks would hide the title from whoever searches for it.
  return format.formatRange(Date.parse(from), Date.parse(to)).replace(/\s/g, " ");
}

function templateStrings(l10n: Translate) {
  return {
    ownTemplates: () => l10n.t("Your own"),
    models: () => l10n.t("To reflect with"),
    reviews: () => l10n.t("Together, and looking back"),
    forms: () => l10n.t("Forms of professional bodies, headings only"),
    suits: (suits: Suits) => [l10n.t("{0} min", suits.minutes), experience(l10n, suits), looksAt(l10n, suits)].join(" · "),
    formSource: ({ body, asOf }: Source) => l10n.t("{0}, as of {1}", body, asOf),
    openSource: ({ body }: Source) => l10n.t("Open the page of {0} in the browser", body),
    whereFrom: (citation: string) => l10n.t("Where it comes from: {0}", citation),
    makeDefault: () => l10n.t("Begin every New Reflection with this template"),
    nowDefault: (label: string) => l10n.t("New Reflection now begins with “{0}”.", label),
    ofYourOwn: (file: string) => l10n.t("{0}, a template of your own", file),
    editTemplates: () => l10n.t("Edit Templates"),
    editTemplatesHint: () => l10n.t("Choose one to edit: of one that comes with Alongside you get a copy of your own"),
    newTemplate: () => l10n.t("New template…"),
    newTemplateName: () => l10n.t("What is it to be called? A file of this name is made in .alongside/templates"),
    templateNameTaken: () => l10n.t("There is a template of that name already. Choose another name."),
    templateNameRule: () => l10n.t("A short name, as a file can have it"),
    newTemplateHeading: () => l10n.t("First heading"),
    newTemplateAbout: () =>
      l10n.t(
        "This is a template. It may hold {0}. This line goes when you delete it.",
        "${title}, ${date}, ${date:D MMMM YYYY}, ${theme}, ${selection}, ${cursor}",
      ),
    keptApart: () => l10n.t("This record names another person. It is not saved: keep it outside your log."),
  };
}

function experience(l10n: Translate, { experience: asks }: Suits): string {
  switch (asks) {
    case "new":
      return l10n.t("no experience needed");
    case "some":
      return l10n.t("with some experience");
    case "much":
      return l10n.t("with long experience or a supervisor");
  }
}

function looksAt(l10n: Translate, { looksAt: at }: Suits): string {
  switch (at) {
    case "moment":
      return l10n.t("one moment");
    case "incident":
      return l10n.t("one incident");
    case "relationship":
      return l10n.t("between people");
    case "system":
      return l10n.t("a whole system");
  }
}

function promptStrings(l10n: Translate, inWords: (labels: readonly string[]) => string) {
  const poolAbout = ({ id, about }: Pool): string => (id === "all" ? l10n.t("every theme and question") : inWords(about));
  return {
    poolAbout,
    askingFrom: (title: string, pool: Pool) => l10n.t("{0}: {1}", title, poolAbout(pool)),
    insertPrompt: () => l10n.t("Insert Prompt"),
    beginWithPrompt: () => l10n.t("New Reflection with Prompt"),
    insertPromptHint: () => l10n.t("Enter takes the question; Esc leaves the note as it is"),
    anotherPrompt: () => l10n.t("Another"),
    noPrompt: () => l10n.t("None"),
    noPromptNow: () => l10n.t("the note stays as it is"),
    beginWithout: () => l10n.t("begin without a question"),
    askFrom: () => l10n.t("Ask from"),
    poolName: ({ id }: Pool) => poolName(l10n, id),
  };
}

function poolName(l10n: Translate, id: Pool["id"]): string {
  switch (id) {
    case "themes":
      return l10n.t("The note's themes");
    case "question":
      return l10n.t("Their question");
    case "depth":
      return l10n.t("The next step from the depth you gave it");
    case "all":
      return l10n.t("The whole set");
  }
}

/** Why a note was not begun, and what to do. */
export function writingErrorText(l10n: Translate, code: WritingErrorCode, detail: string): string {
  switch (code) {
    case "templateBroken":
      return l10n.t("The template {0} has front matter that does not parse, so no note was made. Mend it, or choose another.", detail);
    case "templateUnreadable":
      return l10n.t("The template {0} cannot be read as text, so no note was made. Mend it, or choose another.", detail);
    case "templateNotMade":
      return l10n.t("The template could not be made at {0}. Look whether you may write there, and try again.", detail);
    case "dayUnread":
      return l10n.t("“{0}” is not a day Alongside knows. Try: yesterday, last friday, -3, 12 nov, 2026-11-12.", detail);
    case "noNoteOpen":
      return l10n.t("Open a note first: the question goes where its cursor is.");
  }
}
