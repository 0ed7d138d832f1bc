import { lineStarts } from "../note/edit/sourceLines";
import type { Problem } from "../note/note";
import { lineEnd, skipBlanks } from "../note/textLines";
import type { Check, CheckedNote, Finding, Fix } from "./check";
import { daysInstead } from "./dates";

/** What the reader of notes could not read, on its line. */
export const readingProblems: Check = {
  find: (checked) => {
    const starts = checked.note.problems.length > 0 ? lineStarts(checked.text) : [];
    return checked.note.problems.map((problem) => problemAt(checked, problem, starts[problem.line] ?? checked.text.length));
  },
};

function problemAt(checked: CheckedNote, problem: Problem, lineStart: number): Finding {
  const start = skipBlanks(checked.text, lineStart);
  const fixes = (): readonly Fix[] => fixesOf(checked, problem);
  return { start, end: Math.max(start, lineEnd(checked.text, start)), weight: "warning", says: { code: "problem", problem }, fixes };
}

function fixesOf(checked: CheckedNote, { code, line }: Problem): readonly Fix[] {
  const starts = lineStarts(checked.text);
  const [from, to] = [starts[line] ?? 0, starts[line + 1] ?? checked.text.length + 1];
  const key = checked.places.keys.find(({ start }) => start >= from && start < to);
  return code === "dateUnreadable" && key ? daysInstead(checked, key.key) : [];
}
