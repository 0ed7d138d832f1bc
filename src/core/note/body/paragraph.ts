/**
 * The lines of one paragraph. Outside containers they are one stretch of the source and are cut out once; within them each line
 * is kept without its markers.
 */
export class Paragraph {
  readonly #source: string;
  #start = 0;
  #end = 0;
  #lastStart = 0;
  #lines: string[] | undefined;
  line = 0;

  constructor(source: string) {
    this.#source = source;
  }

  begin(place: { start: number; end: number; line: number }, isNested: boolean): void {
    this.#start = place.start;
    this.#end = place.end;
    this.#lastStart = place.start;
    this.line = place.line;
    this.#lines = isNested ? [this.#source.slice(place.start, place.end)] : undefined;
  }

  add(start: number, end: number): void {
    this.#lastStart = start;
    this.#end = end;
    this.#lines?.push(this.#source.slice(start, end));
  }

  get lastLine(): string {
    return this.#source.slice(this.#lastStart, this.#end);
  }

  get text(): string {
    return this.#lines === undefined ? this.#source.slice(this.#start, this.#end) : this.#lines.join("\n");
  }

  /** The text without its last line. */
  get textBefore(): string {
    if (this.#lines !== undefined) {
      return this.#lines.slice(0, -1).join("\n");
    }
    return this.#lastStart > this.#start ? this.#source.slice(this.#start, this.#lastStart) : "";
  }
}
