/**
 * The lines of one paragraph. Outside containers they are one stretch of the source and are cut out once; within them each line
 * is kept without its markers.
 */
export class Paragraph {
  readonly #source: string;
  start = 0;
  end = 0;
  lastStart = 0;
  /** Where the first mark may stand that can make a link: behind the box of a task that is not done. */
  marksFrom = 0;
  line = 0;
  /** Whether it stands in a container. */
  isNested = false;
  /** Where each line of a nested paragraph begins and ends, once there are two. */
  #lines: number[] | undefined;

  constructor(source: string) {
    this.#source = source;
  }

  begin(start: number, end: number, line: number): void {
    this.start = start;
    this.end = end;
    this.lastStart = start;
    this.marksFrom = start;
    this.line = line;
    this.#lines = undefined;
  }

  add(start: number, end: number): void {
    if (this.isNested) {
      this.#lines ??= [this.start, this.end];
      this.#lines.push(start, end);
    }
    this.lastStart = start;
    this.end = end;
  }

  get lastLine(): string {
    return this.#source.slice(this.lastStart, this.end);
  }

  get text(): string {
    return this.#upTo(this.end);
  }

  /** The text without its last line. */
  get textBefore(): string {
    return this.#upTo(this.lastStart);
  }

  /** The text of the lines that begin before an offset. Each but the last ends in LF or CRLF, whatever ends it in the source. */
  #upTo(end: number): string {
    if (this.#lines === undefined) {
      const text = this.#source.slice(this.start, end);
      return text.includes("\r") ? text.replaceAll(/\r(?!\n)/g, "\n") : text;
    }
    const lines: string[] = [];
    for (let index = 0; index < this.#lines.length && (this.#lines[index] ?? end) < end; index += 2) {
      lines.push(this.#source.slice(this.#lines[index], this.#lines[index + 1]));
    }
    return lines.join("\n");
  }
}
