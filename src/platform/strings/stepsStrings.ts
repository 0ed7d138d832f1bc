import type { AgeGroupId } from "../../core/steps/ages";
import { daysBetween } from "../../core/steps/ages";
import type { CalendarDay } from "../../core/note/note";
import type { Dates } from "./dates";
import type { Translate } from "./translate";

/** What is told of a step, besides its words. */
export interface StepFacts {
  readonly due: CalendarDay | undefined;
  readonly today: CalendarDay;
  /** The note's title. */
  readonly title: string;
  readonly date: CalendarDay | undefined;
  /** The heading it is under. */
  readonly heading: string | undefined;
}

/** The words of next steps. A day that has gone by is told like any other. */
export function stepsStrings(l10n: Translate, language: string, dates: Dates) {
  const ago = relativeDays(language);
  const forDay = ({ due, today }: StepFacts): readonly string[] => (due === undefined ? [] : [dueText(l10n, { due, today, dates, ago })]);
  const age = ({ date, today }: StepFacts): readonly string[] => (date === undefined ? [] : [ago(daysBetween(today, date))]);
  return {
    ago: (date: CalendarDay, today: CalendarDay) => ago(daysBetween(today, date)),
    ageGroup: (id: AgeGroupId) => ageGroupLabel(l10n, id),
    aboutDaysGoneBy: () => l10n.t("The day they were for has gone by. Are they still wanted? Another day will do, or none."),
    onNoTheme: () => l10n.t("On no theme"),
    doneLately: () => l10n.t("Done lately"),
    aboutDoneLately: () => l10n.t("What you have ticked since you opened this window. What happened?"),
    stepDetails: (facts: StepFacts) =>
      [...forDay(facts), facts.title, ...age(facts), ...(facts.heading === undefined ? [] : [facts.heading])].join(" · "),
    spokenStep: (words: string, facts: StepFacts) =>
      [
        words,
        ...forDay(facts),
        l10n.t("from {0}", facts.title),
        ...age(facts),
        ...(facts.heading === undefined ? [] : [l10n.t("under {0}", facts.heading)]),
      ].join(", "),
    underHeading: (heading: string) => l10n.t("under {0}", heading),
    spokenSteps: (label: string, count: number) => (count === 1 ? l10n.t("{0}, 1 step", label) : l10n.t("{0}, {1} steps", label, count)),
    tick: () => l10n.t("Tick: changes this one box in the note"),
    untick: () => l10n.t("Open it again: changes this one box in the note"),
    byAge: () => l10n.t("by age"),
    byTheme: () => l10n.t("by theme"),
    tickStep: () => l10n.t("Tick Step"),
    untickStep: () => l10n.t("Open Step Again"),
    goToStep: () => l10n.t("Go to Next Step"),
    goToStepHint: () => l10n.t("Type words of a step or of its note"),
    noSteps: () => l10n.t("No note has an open step. Write one as - [ ] with a few words, under any heading."),
    whatHappened: () => l10n.t("What Happened?"),
    whatHappenedHint: () => l10n.t("Choose a step that is done, to write about what came of it"),
    whatHappenedTitle: (step: string) => l10n.t("What happened: {0}", step),
    noDoneSteps: () => l10n.t("No step is ticked yet. Tick one in Next Steps, then tell what happened."),
  };
}

function relativeDays(language: string): (days: number) => string {
  let format: Intl.RelativeTimeFormat | undefined;
  return (days) => {
    // Made on first use, as those of dates are.
    format ??= new Intl.RelativeTimeFormat(language === "en" ? "en-GB" : language, { numeric: "auto" });
    const size = Math.abs(days);
    if (size < 14) {
      return format.format(days, "day");
    }
    return size < 60
      ? format.format(Math.trunc(days / 7), "week")
      : size < 730
        ? format.format(Math.trunc(days / 30.44), "month")
        : format.format(Math.trunc(days / 365.25), "year");
  };
}

interface DueWords {
  readonly due: CalendarDay;
  readonly today: CalendarDay;
  readonly dates: Dates;
  readonly ago: (days: number) => string;
}

function dueText(l10n: Translate, { due, today, dates, ago }: DueWords): string {
  const days = daysBetween(today, due);
  return Math.abs(days) < 2 ? l10n.t("for {0}", ago(days)) : l10n.t("for {0}, {1}", dates.day(due), ago(days));
}

function ageGroupLabel(l10n: Translate, id: AgeGroupId): string {
  switch (id) {
    case "comingUp":
      return l10n.t("Coming up");
    case "goneBy":
      return l10n.t("Days gone by");
    case "week":
      return l10n.t("The last week");
    case "month":
      return l10n.t("The last month");
    case "quarter":
      return l10n.t("The last three months");
    case "year":
      return l10n.t("The last year");
    case "longer":
      return l10n.t("Longer ago");
    case "undated":
      return l10n.t("Undated");
  }
}
