import * as vscode from "vscode";
import { findNotes, type FoundNote } from "../../../core/log/findNotes";
import { shortTargets, type TargetOf } from "../../../core/log/shortTargets";
import type { LinkWriting } from "../../../core/note/cursor";
import { linkInsert } from "../../../core/note/cursorInsert";
import { logRead } from "../logRead";
import { type Asked, type Choice, listOf } from "./asked";

/** So many notes are offered; more typed brings others. */
const mostNotes = 100;

/** Notes by what is typed of their title, an alias, their path or date: the best first and, of equals, the newest. */
export async function completeLink(asked: Asked, writing: LinkWriting): Promise<vscode.CompletionList> {
  const { app, document } = asked;
  await logRead(app);
  const { index } = app.log;
  const id = document.uri.toString();
  const found = findNotes(index.all(), writing.prefix, mostNotes + 1).filter(({ entry }) => entry.id !== id);
  const targetOf = shortTargets(index);
  const { range, closing } = closed(asked, writing);
  const choices = found.flatMap((note) => choiceOf(asked, note, { writing, closing, targetOf }) ?? []);
  return listOf(range, choices, true);
}

/** With brackets behind it already, a choice takes their place too, so that the cursor comes to stand behind them. */
function closed({ range, text }: Asked, { replace, isClosed }: LinkWriting): { readonly range: vscode.Range; readonly closing: string } {
  if (!isClosed) {
    return { range, closing: "]]" };
  }
  const isRightBehind = text.startsWith("]]", replace.end);
  return isRightBehind ? { range: range.with({ end: range.end.translate(0, 2) }), closing: "]]" } : { range, closing: "" };
}

interface Way {
  readonly writing: LinkWriting;
  readonly closing: string;
  readonly targetOf: TargetOf;
}

/** Undefined for a note that no link can name. */
function choiceOf({ app, document }: Asked, { entry, alias }: FoundNote, { writing, closing, targetOf }: Way): Choice | undefined {
  const { title, date } = entry.note;
  const target = targetOf(entry, app.log.index.get(document.uri.toString()));
  return target === undefined
    ? undefined
    : {
        label: alias ?? title,
        description: date === undefined ? "" : app.strings.day(date),
        detail: alias === undefined ? entry.path : app.strings.aliasOf(title),
        kind: vscode.CompletionItemKind.File,
        insert: linkInsert(writing, target, closing === "" ? undefined : alias) + closing,
        // What is typed comes first, so that VS Code leaves the order and the choice of notes as they are.
        filter: [writing.prefix, alias ?? title, entry.path, date ?? ""].join(" "),
      };
}
