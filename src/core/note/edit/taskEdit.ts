import { splitFrontMatter } from "../frontMatter/frontMatter";
import { scanBody, type Body } from "../body/scanBody";
import { isSame } from "./sameData";
import { lineStarts } from "./sourceLines";
import { applyEdits, refused, UNCHANGED, type EditResult } from "./textEdit";

/** Sets the mark of the task on a line, counted from 0: one character, and nothing where it stands so already. */
export function setTask(text: string, line: number, done: boolean): EditResult {
  const body = bodyOf(text);
  const index = body.tasks.findIndex((task) => task.line === line);
  const task = body.tasks[index];
  if (task === undefined) {
    return refused("notThere");
  }
  if (task.done === done) {
    return UNCHANGED;
  }
  // What marks a list, its quotes and its footnote looks like no box: the first one on the line is the task's.
  const from = lineStarts(text)[line] ?? 0;
  const start = from + text.slice(from).search(/\[[ xX]\]/) + 1;
  const edits = [{ start, end: start + 1, text: done ? "x" : " " }];
  const expected = { ...body, tasks: body.tasks.with(index, { ...task, done }) };
  return isSame(bodyOf(applyEdits(text, edits)), expected) ? { ok: true, edits } : refused("unsafe");
}

function bodyOf(text: string): Body {
  const split = splitFrontMatter(text);
  return scanBody(text, { offset: split.bodyStart, line: split.bodyLine });
}
