import type { LineCursor } from "./lineCursor";
import { markerLength } from "./marks";
import { skipBlanks } from "../textLines";

/** Deeper nesting than any person writes is text. */
const DEEPEST = 64;

/** As pandoc, Obsidian and markdown-it-footnote have it: more text of a footnote is so many columns in. */
const FOOTNOTE_INDENT = 4;
const FOOTNOTE = /\[\^[^\s[\]]{1,200}\]:/y;

/** A quote, or a list item or footnote with the columns its text is indented by. */
interface Container {
  readonly isQuote: boolean;
  readonly indent: number;
  /** An item without text yet: a blank line ends it. */
  isEmpty: boolean;
}

/** The quotes and list items that are open, and how many of them the cursor's line is in. */
export class Containers {
  readonly #cursor: LineCursor;
  /** The first `#size` are open: an array that is made shorter would give up its room. */
  readonly #open: Container[] = [];
  #size = 0;
  #depth = 0;
  #isItemLine = false;

  constructor(cursor: LineCursor) {
    this.#cursor = cursor;
  }

  get hasAny(): boolean {
    return this.#size > 0;
  }

  /** Whether the line is in every open container. */
  get areAllMatched(): boolean {
    return this.#depth === this.#size;
  }

  /** Whether the innermost container is an item that this line began. */
  get isItemLine(): boolean {
    return this.#isItemLine;
  }

  /** Steps over what marks the open containers on the line, from the outermost, as far as they go on. */
  match(): void {
    this.#isItemLine = false;
    this.#depth = 0;
    while (this.#depth < this.#size && this.#continues(this.#open[this.#depth])) {
      this.#depth++;
    }
  }

  #continues(container: Container | undefined): boolean {
    const cursor = this.#cursor;
    if (container === undefined || container.isQuote) {
      return this.#takeQuoteMark();
    }
    if (cursor.isBlank) {
      return !container.isEmpty;
    }
    if (cursor.indent < container.indent) {
      return false;
    }
    cursor.skipColumns(container.indent);
    container.isEmpty = false;
    return true;
  }

  #takeQuoteMark(): boolean {
    const cursor = this.#cursor;
    if (cursor.isBlank || cursor.indent > 3 || cursor.text.charCodeAt(cursor.next) !== 62) {
      return false;
    }
    cursor.take(1);
    cursor.skipColumns(1);
    return true;
  }

  /** Ends the containers the line is not in. */
  closeUnmatched(): void {
    this.#size = this.#depth;
  }

  #push(container: Container): void {
    this.#open[this.#depth] = container;
    this.#depth++;
    this.#size = this.#depth;
    this.#isItemLine = false;
  }

  openQuote(): boolean {
    const isQuote = this.#depth < DEEPEST && this.#takeQuoteMark();
    if (isQuote) {
      this.#push({ isQuote, indent: 0, isEmpty: false });
    }
    return isQuote;
  }

  /** Begins an item where the line has its marker. In a paragraph only one with text can begin, and of numbers only 1. */
  openItem(isInParagraph: boolean): boolean {
    const cursor = this.#cursor;
    const length = this.#depth < DEEPEST ? markerLength(cursor.text, cursor.next, cursor.end) : 0;
    if (length === 0 || (isInParagraph && !this.#interrupts(length))) {
      return false;
    }
    const marker = cursor.indent + length;
    cursor.take(length);
    const isEmpty = cursor.isBlank;
    const blanks = isEmpty || cursor.indent > 4 ? 1 : cursor.indent;
    cursor.skipColumns(blanks);
    this.#push({ isQuote: false, indent: marker + blanks, isEmpty });
    this.#isItemLine = true;
    return true;
  }

  /** Begins a footnote where the line has its `[^name]:`. Blanks behind that never make code of its text. */
  openFootnote(): boolean {
    const cursor = this.#cursor;
    if (this.#depth >= DEEPEST || !beginsFootnote(cursor.text, cursor.next)) {
      return false;
    }
    FOOTNOTE.lastIndex = cursor.next;
    const isFootnote = FOOTNOTE.test(cursor.text);
    if (isFootnote) {
      cursor.take(FOOTNOTE.lastIndex - cursor.next);
      cursor.skipColumns(cursor.indent);
      this.#push({ isQuote: false, indent: FOOTNOTE_INDENT, isEmpty: false });
    }
    return isFootnote;
  }

  #interrupts(length: number): boolean {
    const { next, end, text } = this.#cursor;
    const isFirst = length === 1 || Number.parseInt(text.slice(next, next + length), 10) === 1;
    return isFirst && skipBlanks(text, next + length) < end;
  }
}

/** Whether a footnote may begin at an offset, which its whole name then tells. */
export function beginsFootnote(text: string, at: number): boolean {
  return text.charCodeAt(at) === 91 && text.charCodeAt(at + 1) === 94;
}
