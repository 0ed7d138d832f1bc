import { edgeKinds } from "../../core/themes/vocabulary";
import type { ThemesProblem, ThemesProblemCode } from "../../core/themes/own/themesProblem";
import type { ThemesErrorCode } from "../errors";
import type { Translate } from "./translate";

/** The words about a log's own themes file. */
export function themesStrings(l10n: Translate) {
  const texts = { ...fileTexts(l10n), ...entryTexts(l10n), ...edgeTexts(l10n) };
  return {
    ownThemes: () => l10n.t("Our own themes"),
    /** The group of connections where some of the edges are the log's own. */
    themesJoined: () => l10n.t("Their themes are joined"),
    themesFileAbout: () => l10n.t("Themes of this log's own. They go with the notes: whoever opens this folder has them too."),
    themesFileHint: () => l10n.t("Take the # from the lines below to try them, and change them as you like."),
    themesProblem: ({ code, detail, suggestion }: ThemesProblem): string => texts[code](detail, suggestion),
  };
}

type Text = (detail: string, suggestion: string | undefined) => string;
type Texts<Codes extends ThemesProblemCode> = Readonly<Record<Codes, Text>>;

function fileTexts(
  l10n: Translate,
): Texts<"broken" | "notKeys" | "tooLarge" | "aliasBomb" | "shortened" | "flattened" | "markup" | "tooMany"> {
  return {
    broken: (detail) => l10n.t("This file does not parse from here ({0}). Until it is mended, nothing in it counts.", detail),
    notKeys: () => l10n.t("Begin with a key such as “themes:”. Until then nothing in this file counts."),
    tooLarge: () => l10n.t("This file is very large, so it was not read."),
    aliasBomb: () => l10n.t("Anchors repeat too much here, so this file was not read."),
    shortened: (most) => l10n.t("This is shown shortened to {0} characters.", most),
    flattened: () => l10n.t("This is shown without its control characters."),
    markup: () => l10n.t("This is shown just as it is written, not as HTML."),
    tooMany: (most) => l10n.t("The first {0} count. This one and those after it are left out.", most),
  };
}

type EntryCode =
  | "unknownKey"
  | "duplicateKey"
  | "notText"
  | "notList"
  | "notThemes"
  | "notYesNo"
  | "noId"
  | "badId"
  | "duplicateId"
  | "badAlias"
  | "aliasTaken"
  | "unknownGroup";

function entryTexts(l10n: Translate): Texts<EntryCode> {
  return {
    unknownKey: (key, meant) =>
      meant === undefined
        ? l10n.t("“{0}” is not a key that is known here, so it is left out.", key)
        : l10n.t("“{0}” is not a key that is known here. Did you mean “{1}”?", key, meant),
    duplicateKey: (key) => l10n.t("“{0}” stands twice; the first one counts.", key),
    notText: (key) => l10n.t("“{0}” takes a text.", key),
    notList: (key) => l10n.t("“{0}” takes a list, with a dash before each item.", key),
    notThemes: () => l10n.t("Write an id and a label here, as in “safe-staffing: Safe staffing”."),
    notYesNo: (key) => l10n.t("“{0}” is true or false.", key),
    noId: (_, id) =>
      id === undefined ? l10n.t("Give this an id: a word that notes can have as a tag.") : l10n.t("Give this an id, such as “{0}”.", id),
    badId: (word, id) =>
      id === undefined
        ? l10n.t("“{0}” cannot be a tag. An id is one word, without / or #.", word)
        : l10n.t("“{0}” cannot be a tag. Write it as “{1}”.", word, id),
    duplicateId: (id) => l10n.t("“{0}” is there already; the first one counts.", id),
    badAlias: (alias) => l10n.t("“{0}” cannot be a tag, so it is left out.", alias),
    aliasTaken: (alias, theme) => l10n.t("“{0}” already means “{1}”, so it is left out here.", alias, theme ?? ""),
    unknownGroup: (group, meant) =>
      meant === undefined
        ? l10n.t("There is no group “{0}”.", group)
        : l10n.t("There is no group “{0}”. Did you mean “{1}”?", group, meant),
  };
}

function edgeTexts(l10n: Translate): Texts<Exclude<ThemesProblemCode, EntryCode | keyof ReturnType<typeof fileTexts>>> {
  return {
    notPair: () => l10n.t("An edge joins two themes. Write their ids as a and b."),
    unknownTheme: (theme, meant) =>
      meant === undefined
        ? l10n.t("There is no theme “{0}”.", theme)
        : l10n.t("There is no theme “{0}”. Did you mean “{1}”?", theme, meant),
    hiddenTheme: (theme) => l10n.t("“{0}” is hidden, so this edge is left out.", theme),
    unknownKind: (kind, meant) =>
      meant === undefined
        ? l10n.t("“{0}” is no kind of edge. There are: {1}.", kind, edgeKinds.join(", "))
        : l10n.t("“{0}” is no kind of edge. Did you mean “{1}”?", kind, meant),
    selfEdge: () => l10n.t("An edge joins two different themes, so this one is left out."),
    duplicateEdge: () => l10n.t("These two are joined already; the first edge counts."),
  };
}

/** Why themes were left as they are, and what to do. */
export function themesErrorText(l10n: Translate, code: ThemesErrorCode, detail: string): string {
  switch (code) {
    case "themesBroken":
      return l10n.t("{0} does not parse, so nothing was changed. Mend it first: it is marked where.", detail);
    case "themesNotEdited":
      return l10n.t("{0} is written in a way that Alongside does not edit, so nothing was changed. Change it by hand.", detail);
    case "themesNotMade":
      return l10n.t("The themes file could not be made at {0}. Look whether you may write there, and try again.", detail);
    case "themeBadName":
      return l10n.t("“{0}” cannot name a theme. An id is one word, without / or #, and a label one short line.", detail);
    case "themeTaken":
      return l10n.t("“{0}” means another theme already. Choose another name.", detail);
    case "themeHidden":
      return l10n.t("There is a theme “{0}”, and it is hidden. Alongside: Edit Themes opens the file that hides it.", detail);
    case "themeGone":
      return l10n.t("There is no such theme or group any more ({0}).", detail);
  }
}
