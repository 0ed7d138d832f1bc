import * as vscode from "vscode";
import type { ValueWriting } from "../../../core/note/cursor";
import { valueInsert } from "../../../core/note/cursorInsert";
import { dateFromFileName } from "../../../core/note/date";
import { monthsLater } from "../../../core/note/laterDay";
import { depths } from "../../../core/prompts/nextSteps";
import { templates } from "../../../core/templates/index";
import { ownTemplateIds } from "../../../platform/templates/ownTemplates";
import { type Asked, type Choice, listOf } from "./asked";

interface Value {
  readonly value: string;
  readonly meaning: string;
}

/** What is known of the value of a key. */
export async function completeValue(asked: Asked, writing: ValueWriting): Promise<vscode.CompletionList> {
  const values = writing.key === "template" ? await templateValues(asked) : valuesOf(asked, writing.key);
  return listOf(
    asked.range,
    values.map(({ value, meaning }): Choice => {
      const kind = vscode.CompletionItemKind.Value;
      return { label: value, description: meaning, kind, insert: valueInsert(writing, value), filter: writing.lead + value };
    }),
  );
}

const revisits = [1, 3, 6, 12] as const;

function valuesOf(asked: Asked, key: string): readonly Value[] {
  const { strings, clock } = asked.app;
  switch (key) {
    case "date":
      return days(asked);
    case "voices":
      return [{ value: "team", meaning: strings.voicesTeam() }];
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

/** One's own first. */
async function templateValues({ app, document }: Asked): Promise<readonly Value[]> {
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  const own = folder ? await ownTemplateIds(app.files, folder.uri) : [];
  return [
    ...own.map((id) => ({ value: id, meaning: app.strings.ownTemplates() })),
    ...templates.filter(({ id }) => !own.includes(id)).map(({ id, label }) => ({ value: id, meaning: label })),
  ];
}

function days({ app, document }: Asked): readonly Value[] {
  const today = app.clock.today();
  const name = document.uri.path.slice(document.uri.path.lastIndexOf("/") + 1);
  const named = dateFromFileName(name, { monthFirst: app.settings.get("dates.monthFirst", document.uri) });
  const others = named === undefined || named === today ? [] : [{ value: named, meaning: app.strings.fromFileName() }];
  return [{ value: today, meaning: app.strings.today() }, ...others];
}
