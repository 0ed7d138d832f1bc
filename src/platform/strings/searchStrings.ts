import type { Translate } from "./translate";

/** The words of searching what one has written. */
export function searchStrings(l10n: Translate) {
  return {
    searchTitle: () => l10n.t("Search Reflections"),
    searchReading: (read: number, all: number) => l10n.t("Search Reflections: reading what your notes say, {0} of {1}", read, all),
    searchReadingLog: (read: number) => l10n.t("Search Reflections: reading your log, {0} notes so far", read),
    searchHint: () => l10n.t("Words of a title or a text, a theme, a date"),
    searchPrompt: () => l10n.t('Every word counts. Also: "exact words", theme:power, #tag, 2026-11, november 2026'),
    newestNotes: () => l10n.t("Newest"),
    nothingFound: () => l10n.t("Nothing holds all of that. Try fewer words, or the beginning of one."),
    moreFound: () => l10n.t("There is more. Another word narrows it."),
    searchInFiles: () => l10n.t("Search in Files Instead"),
    openToTheSide: () => l10n.t("Open to the Side"),
    goneMeanwhile: (title: string) => l10n.t("“{0}” was moved or deleted a moment ago. Search again to find where it is.", title),
  };
}
