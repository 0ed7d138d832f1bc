import type { TagNameProblem } from "../../core/themes/tagRename";
import { headingTakenText } from "./refusalStrings";
import type { Translate } from "./translate";

/** The words of renaming, merging and splitting themes, and of links that follow. */
export function renameStrings(l10n: Translate) {
  return { ...linkStrings(l10n), ...nameStrings(l10n), ...themeStrings(l10n) };
}

function themeStrings(l10n: Translate) {
  return {
    renameTheme: () => l10n.t("Rename Theme"),
    renameThemeHint: () => l10n.t("Choose a theme or tag to rename"),
    renameThemeOf: (label: string) => l10n.t("Rename Theme: {0}", label),
    newNameHint: () => l10n.t("Type the new name"),
    newTagIs: (tag: string) => l10n.t("As a tag: {0}", tag),
    isTaken: (label: string) => l10n.t("There is “{0}” already. Enter makes the two one.", label),
    renameBoth: () => l10n.t("Change its name and its tag"),
    renameBothIn: (from: string, to: string, notes: number) =>
      notes === 1 ? l10n.t("{0} becomes {1} in 1 note", from, to) : l10n.t("{0} becomes {1} in {2} notes", from, to, notes),
    renameLabel: () => l10n.t("Change its name only"),
    renameLabelKeeps: (tag: string) => l10n.t("Notes stay as they are; the tag stays {0}", tag),
    mergeThemes: () => l10n.t("Merge Themes"),
    mergeThemesHint: () => l10n.t("Tick two or more that are to be one"),
    mergeIntoHint: () => l10n.t("Which one stays? Its tag takes the place of the others in your notes"),
    splitTheme: () => l10n.t("Split Theme"),
    splitThemeHint: () => l10n.t("Choose a theme or tag to split"),
    splitThemeOf: (label: string) => l10n.t("Split Theme: {0}", label),
    splitNotesHint: () => l10n.t("Tick the notes that are to go under another theme"),
    splitNameHint: () => l10n.t("Type the theme they go under: a new one, or one there is"),
    joinsHolder: (label: string) => l10n.t("They go under “{0}”.", label),
    isSameTheme: (label: string) => l10n.t("That means “{0}” too. Choose another name.", label),
    leftInText: (notes: number) =>
      notes === 1
        ? l10n.t("In one note it is a #word of the text. Alongside changes only front matter; change that one yourself.")
        : l10n.t("In {0} notes it is a #word of the text. Alongside changes only front matter; change those yourself.", notes),
  };
}

function nameStrings(l10n: Translate) {
  return {
    tagProblem: (problem: TagNameProblem, typed: string): string => tagProblemText(l10n, problem, typed),
    isThemeAlready: (label: string) =>
      l10n.t("That is a name of the theme “{0}” already. To make the two one, use Alongside: Merge Themes.", label),
    noSuchHeading: (heading: string) => l10n.t("There is no heading “{0}”.", heading),
    noHeading: () => l10n.t("A heading cannot be called that."),
    headingTaken: () => headingTakenText(l10n),
    isAlias: (name: string, title: string) =>
      l10n.t("“{0}” is another name of “{1}”, written in that note’s front matter. Change it there.", name, title),
    isNoteAlready: (file: string) => l10n.t("There is a note called {0} already.", file),
    noFileName: () => l10n.t("A file cannot be called that. Leave out marks such as / : ? and brackets."),
    noLinkWords: () => l10n.t("A link cannot hold that. Leave out brackets."),
  };
}

function tagProblemText(l10n: Translate, problem: TagNameProblem, typed: string): string {
  switch (problem) {
    case "empty":
      return l10n.t("Type a name.");
    case "blanks":
      return l10n.t("A tag has no spaces. How about {0}?", typed.trim().replaceAll(/\s+/g, "-"));
    case "marks":
      return l10n.t("A tag is letters and digits, with - or / between words.");
    case "long":
      return l10n.t("That is too long for a tag.");
  }
}

function linkStrings(l10n: Translate) {
  return {
    linksFollow: (moved: number, name: string) =>
      moved === 1 ? l10n.t("Update the links to “{0}”?", name) : l10n.t("Update the links to {0} things you moved?", moved),
    linksFollowDetail: (notes: number) => (notes === 1 ? l10n.t("One note changes.") : l10n.t("{0} notes change.", notes)),
    updateLinks: () => l10n.t("Update Links"),
    previewLinks: () => l10n.t("Show Changes First"),
    always: () => l10n.t("Always"),
    never: () => l10n.t("Never"),
  };
}
