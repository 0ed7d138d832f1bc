import type { LogProblem } from "../../core/log/problems";
import type { Problem } from "../../core/note/note";
import type { ThemesErrorCode, UserError, WritingErrorCode } from "../errors";
import { themesErrorText } from "./themesStrings";
import type { Translate } from "./translate";
import { writingErrorText } from "./writingStrings";

/** What happened and what to do, in a sentence or two. */
export function errorText(l10n: Translate, { code, detail }: UserError): string {
  switch (code) {
    case "fileInTheWay":
      return l10n.t(
        "The note was not made: {0} is a file where a folder should be. Rename it, or choose another folder for notes.",
        detail,
      );
    case "unwritable":
      return l10n.t("The note was not made: you may not write in {0}. Choose another folder for notes, or ask who looks after it.", detail);
    case "diskFull":
      return l10n.t("The note was not made: the disk is full. Make some room and try again. Nothing was left half-written.");
    case "createFailed":
      return l10n.t("The note could not be made at {0}. Try again, or choose another folder for notes.", detail);
    case "noteGone":
      return l10n.t("The note was made, and then moved or deleted before it could open ({0}). Another program may have done that.", detail);
    case "unknownToken":
      return l10n.t("The path for new notes holds “{0}”, which is not a token Alongside knows. Change it in the settings.", detail);
    case "outsideFolder":
      return l10n.t("The path for new notes leads out of the workspace folder ({0}). Change it in the settings.", detail);
    case "emptyName":
      return l10n.t("The path for new notes names no file ({0}). Change it in the settings.", detail);
    case "unknownTemplate":
      return l10n.t("There is no template called “{0}”. Choose another in the settings.", detail);
    case "notInLog":
      return l10n.t("{0} is not a note of your log. Choose a Markdown file in an open folder that the settings do not leave out.", detail);
    case "noNotes":
      return l10n.t("There are no notes yet. Write a first one with Alongside: New Reflection.");
    case "noNotesToSplit":
      return l10n.t("No note has that theme, so there is nothing to split.");
    case "nothingSelected":
      return l10n.t("Nothing is selected. Select the words or the code to reflect on, and try again.");
    case "editFailed":
      return l10n.t("VS Code could not make the change. Your notes are as they were; look whether they may be written, and try again.");
    case "notSaved":
      return l10n.t("The file could not be saved at {0}. Look whether you may write there, and try again.", detail);
    default:
      return isOfThemes(code) ? themesErrorText(l10n, code, detail) : writingErrorText(l10n, code, detail);
  }
}

function isOfThemes(code: ThemesErrorCode | WritingErrorCode): code is ThemesErrorCode {
  return code.startsWith("theme");
}

/** What about a note asks for attention, and what to do. */
export function problemText(l10n: Translate, problem: Problem | LogProblem): string {
  const { code, detail } = problem;
  switch (code) {
    case "ambiguousLink":
      return l10n.t("“{0}” may mean {1} notes. Write more of the path of the one you mean.", detail ?? "", problem.count);
    case "duplicateTitle":
      return problem.count === 1
        ? l10n.t("Another note has this title too. If that is confusing, give one of them another.")
        : l10n.t("{0} other notes have this title too. If that is confusing, give it another.", problem.count);
    case "frontMatterBroken":
      return l10n.t("The front matter does not parse ({0}). Mend this line; what could be read is shown.", detail ?? "");
    case "frontMatterUnclosed":
      return l10n.t("The front matter is not closed. Add a line {0} below it.", detail ?? "---");
    case "frontMatterTooLarge":
      return l10n.t("The front matter is very long and was read line by line.");
    case "frontMatterRefused":
      return l10n.t("The front matter is program code. It was not run; use YAML instead.");
    case "duplicateKey":
      return detail === undefined
        ? l10n.t("A key stands twice in the front matter; the last one counts. Remove one.")
        : l10n.t("“{0}” stands twice in the front matter; the last one counts. Remove one.", detail);
    case "aliasBomb":
      return l10n.t("The front matter repeats itself too often through anchors, so it was read line by line.");
    case "dateUnreadable":
      return l10n.t("The date could not be read ({0}). Write it as 2026-11-22.", detail ?? "");
    case "revisitUnreadable":
      return l10n.t("The day to revisit could not be read ({0}). Write it as 2027-03-01.", detail ?? "");
    case "notText":
      return l10n.t("This file is not text, so it was not read.");
    case "tooLarge":
      return l10n.t("This file is very large, so it was not read.");
    case "unreadable":
      return l10n.t("This file could not be opened. Check who may read it.");
  }
}
