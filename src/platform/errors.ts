import * as vscode from "vscode";

/** Codes of expected failures that a person is told about; `strings.ts` owns the words. */
export type UserErrorCode =
  | ThemesErrorCode
  | WritingErrorCode
  | "fileInTheWay"
  | "unwritable"
  | "diskFull"
  | "createFailed"
  | "noteGone"
  | "unknownToken"
  | "outsideFolder"
  | "emptyName"
  | "unknownTemplate"
  | "notInLog"
  | "noNotes"
  | "nothingSelected"
  | "editFailed"
  | "notSaved"
  | "noNotesToSplit";

/** Why a log's own themes were left as they are. */
export type ThemesErrorCode =
  | "themesBroken"
  | "themesNotEdited"
  | "themesNotMade"
  | "themeBadName"
  | "themeTaken"
  | "themeHidden"
  | "themeGone";

/** Why a note was not begun, or a question not put into one. */
export type WritingErrorCode = "templateBroken" | "templateUnreadable" | "templateNotMade" | "dayUnread" | "noNoteOpen";

/** An expected failure: shown as one sentence, with at most one thing to do about it. */
export class UserError extends Error {
  readonly code: UserErrorCode;
  readonly detail: string;
  /** A setting (below `alongside.`) that can mend it. */
  readonly setting: string | undefined;

  constructor(code: UserErrorCode, detail = "", setting?: string) {
    super(code);
    this.code = code;
    this.detail = detail;
    this.setting = setting;
  }
}

/** How a command says it was called off by the person. */
export class Cancelled extends vscode.CancellationError {}
