import { Ahead } from "./ahead";
import type { WantedMarks } from "./findings";

/** Tells which stretches of a body can hold a link, or a tag where those are wanted; asked in the order they stand in. */
export class PassageMarks {
  readonly #first: Ahead;
  readonly #second: Ahead;
  readonly #tags: Ahead | undefined;
  readonly #wantsAll: boolean;

  /** Without a definition, which has `]:`, brackets alone make no link: a task's do not, say. */
  constructor(text: string, from: number, marks: WantedMarks) {
    const hasDefinitions = text.includes("]:", from);
    this.#first = new Ahead(text, hasDefinitions ? "[" : "[[");
    this.#second = hasDefinitions ? this.#first : new Ahead(text, "](");
    this.#tags = marks === "[#" ? new Ahead(text, "#") : undefined;
    this.#wantsAll = marks === "";
  }

  areIn(start: number, end: number): boolean {
    return (
      this.#wantsAll ||
      this.#first.next(start) < end ||
      this.#second.next(start) < end ||
      (this.#tags !== undefined && this.#tags.next(start) < end)
    );
  }
}
