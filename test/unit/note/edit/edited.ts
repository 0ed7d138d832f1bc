import assert from "node:assert/strict";
import { applyEdits, type EditResult } from "../../../../src/core/note/edit/textEdit";

/** The text after an edit that must be possible. */
export function edited(text: string, result: EditResult): string {
  assert.ok(result.ok, result.ok ? "" : `refused: ${result.code}`);
  return applyEdits(text, result.edits);
}

/** Why an edit that must be refused is. */
export function refusal(result: EditResult): string {
  assert.ok(!result.ok, "not refused");
  return result.code;
}

/** A note with these lines of front matter. */
export function noteWith(...lines: string[]): string {
  return ["---", "title: Night", ...lines, "---", "", "# Head", ""].join("\n");
}

/** The lines of front matter that a note made by `noteWith` has after an edit, in one text. */
export function linesAfter(lines: readonly string[], edit: (text: string) => EditResult): string {
  const text = noteWith(...lines);
  const after = edited(text, edit(text));
  const [head, tail] = ["---\ntitle: Night\n", "---\n\n# Head\n"];
  assert.ok(after.startsWith(head) && after.endsWith(tail), after);
  return after.slice(head.length, -tail.length).trimEnd();
}
