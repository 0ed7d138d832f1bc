import { scanBody } from "../body/scanBody";
import { splitFrontMatter } from "../frontMatter/frontMatter";
import type { Task } from "../note";
import { setTask } from "./taskEdit";
import { refused, UNCHANGED, type EditResult } from "./textEdit";

/** A task as it was when somebody looked at it. */
export interface SeenTask extends Pick<Task, "text" | "line"> {
  /** How many tasks of the same words came before it. */
  readonly twin: number;
}

/**
 * Sets the mark of a task that was seen a while ago: the note may have changed since. It is told by its words, then by its line, then by
 * which it was of several; one that stands as asked already is left as it is.
 */
export function setSeenTask(text: string, seen: SeenTask, done: boolean): EditResult {
  const { bodyStart, bodyLine } = splitFrontMatter(text);
  const { tasks } = scanBody(text, { offset: bodyStart, line: bodyLine });
  const same = tasks.filter((task) => task.text === seen.text);
  const task = same.find(({ line }) => line === seen.line) ?? same[seen.twin] ?? same[0];
  if (task === undefined) {
    return refused("notThere");
  }
  return task.done === done ? UNCHANGED : setTask(text, task.line, done);
}
