/**
 * A place within one line, in characters and in columns: a tab reaches to the next multiple of four, and a container may take
 * only part of it.
 */
export class LineCursor {
  readonly text: string;
  end = 0;
  offset = 0;
  column = 0;
  /** The first character at or after `offset` that is no blank, and how many columns away it is. */
  next = 0;
  indent = 0;

  constructor(text: string) {
    this.text = text;
  }

  start(offset: number, end: number): void {
    this.offset = offset;
    this.end = end;
    this.column = 0;
    this.look();
  }

  get isBlank(): boolean {
    return this.next >= this.end;
  }

  /** Finds `next` and `indent` from `offset`. */
  look(): void {
    let column = this.column;
    let at = this.offset;
    for (; at < this.end; at++) {
      const char = this.text.charCodeAt(at);
      if (char === 32) {
        column++;
      } else if (char === 9) {
        column += 4 - (column % 4);
      } else {
        break;
      }
    }
    this.next = at;
    this.indent = column - this.column;
  }

  /** Steps over `count` characters from `next`, none of them blank. */
  take(count: number): void {
    this.column += this.indent + count;
    this.offset = this.next + count;
    this.look();
  }

  /** Steps over blanks of at most so many columns. */
  skipColumns(columns: number): void {
    let left = columns;
    for (let char = this.#blankAt(); left > 0 && char !== 0; char = this.#blankAt()) {
      const width = char === 9 ? 4 - (this.column % 4) : 1;
      const step = Math.min(width, left);
      this.column += step;
      this.offset += step === width ? 1 : 0;
      left -= step;
    }
    this.look();
  }

  /** The blank at `offset`, or 0. */
  #blankAt(): number {
    const char = this.offset < this.end ? this.text.charCodeAt(this.offset) : 0;
    return char === 32 || char === 9 ? char : 0;
  }
}
