/** Where a mark stands next in a text, asked from places ever further on: no part of the text is searched twice. */
export class Ahead {
  readonly #text: string;
  readonly #mark: string;
  #next = -1;

  constructor(text: string, mark: string) {
    this.#text = text;
    this.#mark = mark;
  }

  /** Offset of the first that begins at or after `start`; the text's length where there is none. */
  next(start: number): number {
    if (this.#next < start) {
      const found = this.#text.indexOf(this.#mark, start);
      this.#next = found < 0 ? this.#text.length : found;
    }
    return this.#next;
  }
}
