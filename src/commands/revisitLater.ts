import * as vscode from "vscode";
import type { CalendarDay } from "../core/note/note";
import { parseDate } from "../core/note/date";
import { daysLater, monthsLater } from "../core/note/laterDay";
import type { App } from "../platform/app";
import { dayIn } from "../platform/askedDay";
import { command } from "../platform/command";
import { setNoteKey } from "../platform/setNoteKey";
import { chosenNotes, namesOf } from "../platform/tagging/chosenNotes";
import { readLog } from "../platform/tagging/readLog";
import { textProperty } from "../platform/target";

/** Sets the day to come back to these notes, or takes it out. With `{ notes, day }` nothing is asked. */
export const revisitLater = command("alongside.revisitLater", async (app, argument, selected) => {
  const ids = await chosenNotes(app, argument, selected);
  const given = parseDate(textProperty(argument, "day") ?? "");
  if (given === undefined) {
    await readLog(app);
  }
  await setNoteKey(app, ids, ["revisit", given ?? (await chooseDay(app, ids))]);
});

interface DayItem extends vscode.QuickPickItem {
  /** Undefined takes the day out. */
  readonly day?: string | undefined;
  readonly isAnswer: boolean;
}

/** The day chosen or typed; undefined where there is to be none. */
function chooseDay(app: App, ids: readonly string[]): Promise<string | undefined> {
  const picker = vscode.window.createQuickPick<DayItem>();
  picker.title = app.strings.revisitLater(namesOf(app, ids));
  picker.placeholder = app.strings.revisitLaterHint();
  picker.matchOnDescription = true;
  const offered = itemsFor(app, ids);
  picker.items = offered;
  picker.onDidChangeValue((typed) => {
    picker.items = [...offered, ...typedItems(app, typed)];
  });
  return new Promise((resolve, reject) => {
    picker.onDidAccept(() => {
      const [item] = picker.selectedItems;
      if (item?.isAnswer === true) {
        resolve(item.day);
        picker.hide();
      }
    });
    picker.onDidHide(() => {
      reject(new vscode.CancellationError());
      picker.dispose();
    });
    picker.show();
  });
}

function itemsFor({ strings, clock, log }: App, ids: readonly string[]): readonly DayItem[] {
  const today = clock.today();
  const days = [
    [strings.inAWeek(), daysLater(today, 7)],
    [strings.inAMonth(), monthsLater(today, 1)],
    [strings.inSixMonths(), monthsLater(today, 6)],
    [strings.inAYear(), monthsLater(today, 12)],
  ] as const;
  const offered = days.map(([label, day]): DayItem => ({ label, description: strings.longDay(day), day, isAnswer: true }));
  const set = ids.map((id) => log.index.get(id)?.note.revisit).find((day) => day !== undefined);
  return set === undefined
    ? offered
    : [...offered, { label: strings.clearRevisit(), description: strings.revisitNowOn(set), isAnswer: true }];
}

/** What is typed as a day; what looks like one and is none is told of. Labels that do not hold the words typed are shown all the same. */
function typedItems(app: App, typed: string): readonly DayItem[] {
  const { strings } = app;
  const day = dayTyped(app, typed);
  if (day !== undefined) {
    return [{ label: strings.onThatDay(), description: strings.longDay(day), day, alwaysShow: true, isAnswer: true }];
  }
  return /\d/.test(typed) ? [{ label: strings.notADay(typed), alwaysShow: true, isAnswer: false }] : [];
}

/** A date in full whenever it is; said in other ways, a day to come. */
function dayTyped(app: App, typed: string): CalendarDay | undefined {
  const said = dayIn(app, typed);
  const toCome = said !== undefined && said >= app.clock.today() ? said : undefined;
  return parseDate(typed, { monthFirst: app.settings.get("dates.monthFirst") }) ?? toCome;
}
