import * as vscode from "vscode";
import { setSeenTask } from "../core/note/edit/stepEdit";
import type { Step } from "../core/steps/step";
import type { App } from "./app";
import { applyEdit } from "./applyEdit";
import { tellRefused } from "./refusedNotes";

/** Ticks a step, or opens it again: one character of its note, as one step to undo. Where it cannot be, that is said; answers whether it was. */
export async function tickStep(app: App, { entry, task, twin }: Step, done: boolean): Promise<boolean> {
  const seen = { text: task.text, line: task.line, twin };
  const prepared = await app.noteEdits.prepare([entry.id], (text) => setSeenTask(text, seen, done));
  await applyEdit(
    prepared.edit,
    prepared.changed.map((id) => vscode.Uri.parse(id, true)),
  );
  tellRefused(app, prepared.refused);
  return prepared.refused.length === 0;
}
