/**
 * A place within one line, in characters and in columns: a tab reaches to the next multiple of four, and a container may take
 * only part of it.
 */
export class LineCursor {
  readonly text: string;
  end = 0;
  offset = 0;
  column = 0;
  /** The first character at or after `offset` that is no blank. */
  next = 0;
  #nextColumn = 0;

  constructor(text: string) {
    this.text = text;
  }

  start(offset: number, end: number): void {
    this.end = end;
    this.#moveTo(offset, 0);
  }

  get isBlank(): boolean {
    return this.next >= this.end;
  }

  /** How many columns `next` is away. */
  get indent(): number {
    return this.#nextColumn - this.column;
  }

  #moveTo(offset: number, column: number): void {
    this.offset = offset;
    this.column = column;
    let at = offset;
    let nextColumn = column;
    for (; at < this.end; at++) {
      const char = this.text.charCodeAt(at);
      if (char === 32) {
        nextColumn++;
      } else if (char === 9) {
        nextColumn += 4 - (nextColumn % 4);
      } else {
        break;
      }
    }
    this.next = at;
    this.#nextColumn = nextColumn;
  }

  /** Steps over `count` characters from `next`, none of them blank. */
  take(count: number): void {
    this.#moveTo(this.next + count, this.#nextColumn + count);
  }

  /** Steps over blanks of at most so many columns. */
  skipColumns(columns: number): void {
    let left = columns;
    while (left > 0 && this.offset < this.next) {
      const width = this.text.charCodeAt(this.offset) === 9 ? 4 - (this.column % 4) : 1;
      const step = Math.min(width, left);
      this.column += step;
      this.offset += step === width ? 1 : 0;
      left -= step;
    }
  }
}
