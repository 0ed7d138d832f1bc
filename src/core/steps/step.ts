import type { DateOptions } from "../note/date";
import type { Entry } from "../log/entry";
import { newestFirst } from "../log/entry";
import type { CalendarDay, Heading, Task } from "../note/note";
import { dueIn, withoutDue } from "./dueDay";

/** A task of a note, in its place in the log. */
export interface Step {
  readonly entry: Entry;
  readonly task: Task;
  /** The day it is for. */
  readonly due: CalendarDay | undefined;
  /** How many tasks of the same words come before it in its note: with its words it tells the step, wherever its line moves. */
  readonly twin: number;
}

/** How the days in a note's tasks are read. */
export type DatesOf = (entry: Entry) => DateOptions;

const none: readonly never[] = [];

export function openStepsOf(entry: Entry, datesOf: DatesOf): readonly Step[] {
  return stepsOf(entry, datesOf, (task) => !task.done);
}

export function doneStepsOf(entry: Entry, datesOf: DatesOf): readonly Step[] {
  return stepsOf(entry, datesOf, (task) => task.done);
}

function stepsOf(entry: Entry, datesOf: DatesOf, isWanted: (task: Task) => boolean): readonly Step[] {
  const { tasks } = entry.note;
  if (tasks.length === 0) {
    return none;
  }
  const seen = new Map<string, number>();
  const steps: Step[] = [];
  for (const task of tasks) {
    const twin = seen.get(task.text) ?? 0;
    seen.set(task.text, twin + 1);
    if (isWanted(task)) {
      steps.push({ entry, task, due: dueOf(task, entry, datesOf)?.day, twin });
    }
  }
  return steps;
}

function dueOf(task: Task, entry: Entry, datesOf: DatesOf): ReturnType<typeof dueIn> {
  return dueIn(task.text, { ...datesOf(entry), from: entry.note.date });
}

/** What it says, without the day it is for; Markdown as written. */
export function wordsOf({ task, entry }: Step, datesOf: DatesOf): string {
  const due = dueOf(task, entry, datesOf);
  return (due && withoutDue(task.text, due)) || task.text;
}

/** Tells a step among those of its note. */
export function keyInNote({ task, twin }: Step): string {
  return `${twin}|${task.text}`;
}

/** The same step keeps it while its note changes round it, and when that is renamed. */
export function stepKey(step: Step): string {
  return `${step.entry.identity}|${keyInNote(step)}`;
}

/** The heading that the step is under; undefined where that is the note's title, which is told already. */
export function headingOver({ entry, task }: Step): Heading | undefined {
  const { headings, title } = entry.note;
  const over = headings.findLast(({ line }) => line < task.line);
  return over?.text === title ? undefined : over;
}

/** Those of the newest note first; of one note, as they stand in it. */
export function newestStepFirst(a: Step, b: Step): number {
  return newestFirst(a.entry, b.entry) || a.task.line - b.task.line;
}

/** The earliest day first, those without one last. */
export function earliestDueFirst(a: Step, b: Step): number {
  const [day, other] = [a.due ?? "~", b.due ?? "~"];
  return day === other ? newestStepFirst(a, b) : day < other ? -1 : 1;
}
