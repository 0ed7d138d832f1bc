import * as vscode from "vscode";
import { spokenDay } from "../core/days/spokenDay";
import type { CalendarDay } from "../core/note/note";
import type { App } from "./app";
import { UserError } from "./errors";

/** The day that words mean, in the language of the editor or in English. */
export function dayIn({ clock, settings, strings }: App, words: string): CalendarDay | undefined {
  return spokenDay(words, { today: clock.today(), names: strings.dayNames(), monthFirst: settings.get("dates.monthFirst") });
}

/** The same for a day passed to a command: none where none is given. Throws a `UserError` where it is no day. */
export function givenDay(app: App, words: string | undefined): CalendarDay | undefined {
  const day = words === undefined ? undefined : dayIn(app, words);
  if (words !== undefined && day === undefined) {
    throw new UserError("dayUnread", words.slice(0, 80));
  }
  return day;
}

/** Asks for a day, and says while it is typed which one it is. Throws a cancellation when the person gives none. */
export async function askDay(app: App): Promise<CalendarDay> {
  const { strings } = app;
  const say = (words: string): vscode.InputBoxValidationMessage | undefined => {
    const day = dayIn(app, words);
    if (day !== undefined) {
      return { message: strings.thatDay(day), severity: vscode.InputBoxValidationSeverity.Info };
    }
    return words.trim() === "" ? undefined : { message: strings.noSuchDay(), severity: vscode.InputBoxValidationSeverity.Error };
  };
  const words = await vscode.window.showInputBox({
    title: strings.chooseDay(),
    prompt: strings.chooseDayAsk(),
    placeHolder: strings.chooseDayHint(),
    validateInput: say,
  });
  const day = words === undefined ? undefined : dayIn(app, words);
  if (day === undefined) {
    throw new vscode.CancellationError();
  }
  return day;
}
