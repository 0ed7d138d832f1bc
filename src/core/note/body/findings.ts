import { takeDefinitions, type Definitions } from "./definitions";
import { flat } from "../flat";
import type { Heading, Task } from "../note";
import { cellsOf } from "./table";

/** A stretch of running text: a paragraph, a heading or a table's cell, with the line it begins on. */
export interface Passage {
  readonly text: string;
  readonly line: number;
}

/** What reading a body's blocks brings to light. */
export class Findings {
  readonly passages: Passage[] = [];
  readonly headings: Heading[] = [];
  readonly tasks: Task[] = [];
  readonly definitions: Definitions = new Map();
  readonly #marks: string;

  /** Passages without any of the characters of `marks` are not kept. */
  constructor(marks: string) {
    this.#marks = marks;
  }

  addPassage({ text, line }: Passage): void {
    for (const mark of this.#marks) {
      if (text.includes(mark)) {
        this.passages.push({ text, line });
        return;
      }
    }
  }

  addHeading({ text, line }: Passage, level: number): void {
    this.headings.push({ text: flat(text.replaceAll(/\r?\n/g, " ")), level, line });
    this.addPassage({ text, line });
  }

  addTask(task: { readonly text: string; readonly done: boolean }, line: number): void {
    this.tasks.push({ text: flat(task.text), done: task.done, line });
  }

  addRow(row: Passage, columns: number): void {
    for (const text of cellsOf(row.text).slice(0, columns)) {
      this.addPassage({ text, line: row.line });
    }
  }

  addParagraph(paragraph: Passage): void {
    this.addPassage(this.withoutDefinitions(paragraph));
  }

  /** What is left of a paragraph once the definitions it begins with are taken. */
  withoutDefinitions({ text, line }: Passage): Passage {
    const from = text.startsWith("[") ? takeDefinitions(text, this.definitions) : 0;
    return from === 0 ? { text, line } : { text: text.slice(from), line: line + lineFeeds(text, from) };
  }
}

function lineFeeds(text: string, to: number): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0 && at < to; at = text.indexOf("\n", at + 1)) {
    count++;
  }
  return count;
}
