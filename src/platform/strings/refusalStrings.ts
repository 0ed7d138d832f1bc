import type { NoteRefusal } from "../noteEdits";
import type { Translate } from "./translate";

/** So many notes are named; the rest are counted. */
const mostNamed = 5;

/** Which notes an edit left as they are, why, and what to do: each reason once, with the notes that have it. */
export function refusedText(l10n: Translate, refused: readonly { readonly name: string; readonly code: NoteRefusal }[]): string {
  const codes = [...new Set(refused.map(({ code }) => code))];
  const sentences = codes.map((code) => {
    const names = refused.filter((note) => note.code === code).map(({ name }) => l10n.t("“{0}”", name));
    const named = names.slice(0, mostNamed).join(", ");
    const all = names.length > mostNamed ? l10n.t("{0} and {1} more", named, names.length - mostNamed) : named;
    return l10n.t("Left as before: {0}. {1}", all, refusalText(l10n, code));
  });
  return sentences.join(" ");
}

/** Why a note is left as it is, and what to do about it. */
export function refusalText(l10n: Translate, code: NoteRefusal): string {
  switch (code) {
    case "frontMatterBroken":
      return l10n.t("The front matter does not parse. Mend it first; Needs attention leads to the line.");
    case "frontMatterUnclosed":
      return l10n.t("The front matter is not closed. Close it first; Needs attention leads to the line.");
    case "frontMatterTooLarge":
      return l10n.t("The front matter is too long to change safely. Change it by hand.");
    case "frontMatterRefused":
      return l10n.t("The front matter is program code, which Alongside never touches. Use YAML instead.");
    case "aliasBomb":
      return l10n.t("The front matter repeats itself too often through anchors. Change it by hand.");
    case "toml":
      return l10n.t("The front matter is TOML, which Alongside reads and never changes. Change it by hand.");
    case "json":
      return l10n.t("The front matter is JSON, which Alongside reads and never changes. Change it by hand.");
    case "unsupported":
      return l10n.t("It is written in a way of which no part can be changed by itself. Change it by hand.");
    case "notScalar":
      return l10n.t("There is a list where one value is to go. Change it by hand.");
    case "notThere":
      return l10n.t("What was to change is no longer there. Look at the note, and try again.");
    case "unwritable":
      return l10n.t("Front matter cannot hold that name. Choose another.");
    case "openBlock":
      return l10n.t("It ends in code or in a comment that is not closed. Close that first, and try again.");
    case "headingTaken":
      return headingTakenText(l10n);
    case "unsafe":
      return l10n.t("Something else in the note would have changed too. Change it by hand.");
    case "unreadable":
      return l10n.t("The file cannot be read. It may have gone, or be closed to you.");
    case "mixedLineEndings":
      return l10n.t("Its lines end in two ways, and VS Code would change all of them. Save it with one kind of line ending first.");
  }
}

export function headingTakenText(l10n: Translate): string {
  return l10n.t("With that name, links would lead to another heading, or to none. Choose another name.");
}
