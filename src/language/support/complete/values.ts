import * as vscode from "vscode";
import type { ValueWriting } from "../../../core/note/cursor";
import { valueInsert } from "../../../core/note/cursorInsert";
import { dateFromFileName } from "../../../core/note/date";
import { monthsLater } from "../../../core/note/laterDay";
import { templates } from "../../../core/templates/index";
import { type Asked, type Choice, listOf } from "./asked";

interface Value {
  readonly value: string;
  readonly meaning: string;
}

/** What is known of the value of a key. */
export function completeValue(asked: Asked, writing: ValueWriting): vscode.CompletionList {
  const values = valuesOf(asked, writing.key);
  return listOf(
    asked.range,
    values.map(({ value, meaning }): Choice => {
      const kind = vscode.CompletionItemKind.Value;
      return { label: value, description: meaning, kind, insert: valueInsert(writing, value), filter: writing.lead + value };
    }),
  );
}

const depths = ["descriptive", "dialogic", "critical"] as const;
const revisits = [1, 3, 6, 12] as const;

function valuesOf(asked: Asked, key: string): readonly Value[] {
  const { strings, clock } = asked.app;
  switch (key) {
    case "date":
      return days(asked);
    case "template":
      return templates.map(({ id, label }) => ({ value: id, meaning: label }));
    case "private":
      return [
        { value: "true", meaning: strings.keptPrivate() },
        { value: "false", meaning: strings.notPrivate() },
      ];
    case "rest":
      return [
        { value: "true", meaning: strings.letsRest() },
        { value: "false", meaning: strings.doesNotRest() },
      ];
    case "depth":
      return depths.map((value) => ({ value, meaning: strings.depthMeaning(value) }));
    case "revisit":
      return revisits.map((months) => ({ value: monthsLater(clock.today(), months), meaning: strings.monthsFromNow(months) }));
    default:
      return [];
  }
}

function days({ app, document }: Asked): readonly Value[] {
  const today = app.clock.today();
  const name = document.uri.path.slice(document.uri.path.lastIndexOf("/") + 1);
  const named = dateFromFileName(name, { monthFirst: app.settings.get("dates.monthFirst", document.uri) });
  const others = named === undefined || named === today ? [] : [{ value: named, meaning: app.strings.fromFileName() }];
  return [{ value: today, meaning: app.strings.today() }, ...others];
}
