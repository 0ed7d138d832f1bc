import * as vscode from "vscode";
import type { Entry } from "../core/log/entry";
import { RevisitList } from "../core/log/revisits";
import type { App } from "../platform/app";
import { onNewDay } from "../platform/dayChange";
import { backRows } from "./backRows";
import { noteRow } from "./noteRow";
import { allOf, firstOf } from "./row";
import type { Row, Rows } from "./row";
import { TreeView } from "./treeView";

/** What is worth coming back to today; then year → month → notes, newest first; the newest month stands open. */
export const logView = (app: App): TreeView => {
  // Made when the view is first looked at.
  let revisits: RevisitList | undefined;
  return new TreeView({
    id: "alongside.log",
    strings: app.strings,
    roots: () => {
      void app.log.start();
      revisits ??= new RevisitList(app.log.index, app.strings.revisitedWords());
      return allOf([...backRows(app, revisits), ...periods(app)]);
    },
    message: () => cue(app),
    refreshOn: (listener) =>
      vscode.Disposable.from(
        app.log.onDidChange(listener),
        app.activeNote.onDidChange(listener),
        app.cue.onDidChange(listener),
        onNewDay(app.clock, listener),
      ),
  });
};

/** How long ago the last note was, for who asked to be told. */
function cue({ cue: { days }, strings }: App): string {
  return days === undefined ? "" : strings.lastNote(days);
}

function periods(app: App): readonly Row[] {
  const { index } = app.log;
  const years = index.years().map(({ year, count }, n) => yearRow(app, { year, count, isNewest: n === 0 }));
  const undated = index.undated();
  return undated.length === 0 ? years : [...years, undatedRow(app, undated.length)];
}

function yearRow(app: App, { year, count, isNewest }: { year: string; count: number; isNewest: boolean }): Row {
  return {
    id: `year:${year}`,
    label: year,
    description: String(count),
    isExpanded: isNewest,
    spoken: app.strings.spokenCount(year, count),
    children: () => allOf(app.log.index.months(year).map((month, n) => monthRow(app, { ...month, isNewest: isNewest && n === 0 }))),
  };
}

function monthRow(app: App, { month, count, isNewest }: { month: string; count: number; isNewest: boolean }): Row {
  const id = `month:${month}`;
  const label = app.strings.month(month);
  return {
    id,
    label,
    description: String(count),
    icon: "calendar",
    isExpanded: isNewest,
    spoken: app.strings.spokenCount(label, count),
    children: (limit) => noteRows(app, app.log.index.inMonth(month), { parent: id, limit }),
  };
}

function undatedRow(app: App, count: number): Row {
  const label = app.strings.undated();
  return {
    id: "undated",
    label,
    description: String(count),
    spoken: app.strings.spokenCount(label, count),
    children: (limit) => noteRows(app, app.log.index.undated(), { parent: "undated", limit }),
  };
}

function noteRows(app: App, entries: readonly Entry[], { parent, limit }: { parent: string; limit: number }): Rows {
  return firstOf(entries, limit, (entry) => {
    const { date } = entry.note;
    return noteRow(app, entry, { parent, description: date ? app.strings.dayOfMonth(date) : "" });
  });
}
