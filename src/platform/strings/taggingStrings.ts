import type { Translate } from "./translate";

/** The words of adding, removing, suggesting and filtering by themes. */
export function taggingStrings(l10n: Translate, language: string) {
  const inWords = (labels: readonly string[]): string => new Intl.ListFormat(language, { type: "conjunction" }).format(labels);
  return {
    addTheme: (where: string) => l10n.t("Add Theme: {0}", where),
    addThemeHint: () => l10n.t("Tick themes to add, untick to remove, or type a tag of your own"),
    removeTheme: (where: string) => l10n.t("Remove Theme: {0}", where),
    removeThemeHint: () => l10n.t("Tick the themes to remove"),
    whichNotes: () => l10n.t("Which Notes?"),
    whichNotesHint: (most: number) => l10n.t("No note is open. Tick some of your newest {0}", most),
    notesCount: (count: number) => (count === 1 ? l10n.t("1 note") : l10n.t("{0} notes", count)),
    ofTheseNotes: (some: number, all: number) => l10n.t("on {0} of these {1}", some, all),
    alsoCalled: (names: readonly string[]) => l10n.t("Also: {0}.", names.join(", ")),
    usedLast: () => l10n.t("Used last"),
    addTag: () => l10n.t("Add the tag"),
    inQuotes: (words: string) => l10n.t("“{0}”", words),
    noThemesToRemove: () => l10n.t("There is no theme or tag to remove here."),
    onlyInText: (tags: readonly string[]) =>
      l10n.t("{0}: in the text, as a #word. Alongside changes only front matter; take it out there yourself.", inWords(tags)),
    readingLog: () => l10n.t("Reading your log…"),
    changingNotes: (count: number) => l10n.t("Changing {0} notes…", count),
    changeThemes: () => l10n.t("Change of themes"),
    suggestThemes: (where: string) => l10n.t("Suggest Themes: {0}", where),
    suggestThemesHint: () => l10n.t("The words of the note that point to each theme are below it. Tick what fits"),
    suggestedBy: (words: readonly string[]) => words.map((word) => l10n.t("“{0}”", word)).join(", "),
    noSuggestion: (hasSome: boolean) =>
      hasSome
        ? l10n.t("No further theme stands out from the words of this note. Which ones fit is yours to say.")
        : l10n.t("No theme stands out from the words of this note. Which ones fit is yours to say."),
    chooseYourself: () => l10n.t("Add Theme…"),
    filterByThemes: () => l10n.t("Filter by Themes"),
    filterByThemesHint: () => l10n.t("Tick themes: notes that have all of them are shown"),
    filtered: () => l10n.t("filtered"),
    notesOnAll: (labels: readonly string[], count: number) =>
      count === 1 ? l10n.t("Only the 1 note on {0}", inWords(labels)) : l10n.t("Only the {0} notes on {1}", count, inWords(labels)),
    allOfThemes: (labels: readonly string[]) => inWords(labels),
  };
}
