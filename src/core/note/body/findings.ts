import { NO_DEFINITIONS, takeDefinitions, type Definitions } from "./definitions";
import { flat } from "../flat";
import { MOST_KEPT, MOST_PASSAGES } from "../limits";
import type { Heading, Task } from "../note";
import { eachCell } from "./table";

/** A stretch of running text: a paragraph, a heading or a table's cell, with the line it begins on. */
export interface Passage {
  readonly text: string;
  readonly line: number;
  readonly isHeading?: true;
}

/** What a passage must have one of to be kept: a bracket, or else a `#`; without anything, every passage is. */
export type WantedMarks = "[" | "[#" | "";

/** What reading a body's blocks brings to light. */
export class Findings {
  readonly passages: Passage[] = [];
  readonly headings: Heading[] = [];
  readonly tasks: Task[] = [];
  readonly marks: WantedMarks;
  #definitions: Map<string, string> | undefined;

  constructor(marks: WantedMarks) {
    this.marks = marks;
  }

  get definitions(): Definitions {
    return this.#definitions ?? NO_DEFINITIONS;
  }

  /** Whether more passages are kept. */
  get hasRoom(): boolean {
    return this.passages.length < MOST_PASSAGES;
  }

  addPassage(passage: Passage): void {
    if (this.hasRoom && this.#isWanted(passage.text)) {
      this.passages.push(passage);
    }
  }

  #isWanted(text: string): boolean {
    return this.marks === "" || text.includes("[") || (this.marks === "[#" && text.includes("#"));
  }

  addHeading({ text, line }: Passage, level: number): void {
    if (this.headings.length < MOST_KEPT) {
      this.headings.push({ text: flat(text.includes("\n") ? text.replaceAll(/\r?\n/g, " ") : text), level, line });
    }
    this.addPassage({ text, line, isHeading: true });
  }

  addTask(text: string, done: boolean, line: number): void {
    if (this.tasks.length < MOST_KEPT) {
      this.tasks.push({ text: flat(text), done, line });
    }
  }

  addRow(row: Passage, columns: number): void {
    if (!this.hasRoom) {
      return;
    }
    eachCell(row.text, columns, (text) => {
      if (this.#isWanted(text)) {
        this.addPassage({ text, line: row.line });
      }
    });
  }

  addParagraph(paragraph: Passage): void {
    this.addPassage(this.withoutDefinitions(paragraph));
  }

  /** What is left of a paragraph once the definitions it begins with are taken. */
  withoutDefinitions({ text, line }: Passage): Passage {
    if (!text.startsWith("[") || !text.includes("]:")) {
      return { text, line };
    }
    this.#definitions ??= new Map();
    const from = takeDefinitions(text, this.#definitions);
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
