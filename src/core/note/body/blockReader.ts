import { Ahead } from "./ahead";
import { beginsFootnote, Containers } from "./containers";
import type { Findings } from "./findings";
import { htmlBlockAt } from "./htmlBlock";
import { LineCursor } from "./lineCursor";
import { fenceLength, hasThreeMarks, headingLevel, headingText, isUnderline, ruleStop, runLength, taskStart, withoutBlanks } from "./marks";
import { Paragraph } from "./paragraph";
import { PassageMarks } from "./passageMarks";
import { cellsOf, columnsOf } from "./table";
import { skipBlanks, type Span } from "../textLines";

/** The block within the containers that is open: running text, or lines that are read as they stand. */
type Leaf =
  | { readonly kind: "none" | "paragraph" | "code" }
  | { readonly kind: "fence"; readonly char: number; readonly length: number }
  | { readonly kind: "html"; readonly endsWith: RegExp | undefined }
  | { readonly kind: "table"; readonly columns: number };

const NONE: Leaf = { kind: "none" };
const PARAGRAPH: Leaf = { kind: "paragraph" };
const CODE: Leaf = { kind: "code" };

/** What a line must begin with, outside containers and code, to be anything but running text. */
const STARTS = new Set([..."#`~<=:|-*_>+0123456789 \t"].map((char) => char.charCodeAt(0)));

/**
 * The block structure of Markdown, line by line: which stretches are running text, and which are code, HTML or marks. It keeps
 * what a note is asked about and builds no tree.
 */
export class BlockReader {
  readonly #text: string;
  readonly #found: Findings;
  readonly #cursor: LineCursor;
  readonly #containers: Containers;
  readonly #paragraph: Paragraph;
  readonly #marks: PassageMarks;
  readonly #pipes: Ahead;
  readonly #definitions: Ahead;
  #leaf: Leaf = NONE;
  #line = 0;
  /** Whether the paragraph's last line may be the head of a table: not where it is lazy or far in. */
  #canBeHead = false;
  /** No thematic rule begins before this offset. */
  #ruleFrom = 0;

  /** Reads lines of the text from an offset on. */
  constructor(text: string, from: number, found: Findings) {
    this.#text = text;
    this.#found = found;
    this.#cursor = new LineCursor(text);
    this.#containers = new Containers(this.#cursor);
    this.#paragraph = new Paragraph(text);
    this.#marks = new PassageMarks(text, from, found.marks);
    this.#pipes = new Ahead(text, "|");
    this.#definitions = new Ahead(text, "]:");
  }

  readLine(start: number, end: number, line: number): void {
    this.#line = line;
    if (!this.#containers.hasAny && (this.#leaf === NONE || this.#leaf === PARAGRAPH) && this.#takesPlainLine(start, end)) {
      return;
    }
    this.#cursor.start(start, end);
    this.#containers.match();
    if (this.#containers.areAllMatched) {
      if (this.#continuesLeaf()) {
        return;
      }
    } else if (this.#leaf !== PARAGRAPH) {
      this.#open(NONE);
    }
    if (!this.#opensLeaf()) {
      this.#addText();
    }
  }

  end(): void {
    this.#closeLeaf();
  }

  /** Outside containers and code, the first character tells what most lines are. */
  #takesPlainLine(start: number, end: number): boolean {
    if (start === end) {
      this.#closeLeaf();
      return true;
    }
    const char = this.#text.charCodeAt(start);
    if (char === 35 && this.#takesHeading(start, end)) {
      return true;
    }
    if (char !== 35 && (STARTS.has(char) || beginsFootnote(this.#text, start))) {
      return false;
    }
    this.#addProse(start, end);
    this.#canBeHead = true;
    return true;
  }

  #addProse(start: number, end: number): void {
    if (this.#leaf === PARAGRAPH) {
      this.#paragraph.add(start, end);
      return;
    }
    this.#paragraph.begin(start, end, this.#line);
    this.#paragraph.isNested = this.#containers.hasAny;
    this.#leaf = PARAGRAPH;
  }

  /** Whether the line belongs to the open code or HTML, or ends it. */
  #continuesLeaf(): boolean {
    const { isBlank, indent } = this.#cursor;
    const leaf = this.#leaf;
    if (leaf.kind === "fence") {
      this.#leaf = this.#isFenceEnd(leaf.char, leaf.length) ? NONE : leaf;
      return true;
    }
    if (leaf.kind === "html") {
      const isOver = leaf.endsWith === undefined ? isBlank : leaf.endsWith.test(this.#restText);
      this.#leaf = isOver ? NONE : leaf;
      return true;
    }
    if (leaf.kind === "code" && !isBlank && indent < 4) {
      this.#leaf = NONE;
    }
    return this.#leaf.kind === "code";
  }

  #isFenceEnd(char: number, length: number): boolean {
    const { indent, next, end } = this.#cursor;
    const run = indent < 4 ? runLength(this.#text, next, char) : 0;
    return run >= length && skipBlanks(this.#text, next + run) >= end;
  }

  /** Opens the containers that begin on the line; whether a block that is no running text takes the rest of it. */
  #opensLeaf(): boolean {
    do {
      const { isBlank, indent, next } = this.#cursor;
      if (isBlank || (indent > 3 && this.#leaf === PARAGRAPH)) {
        return false;
      }
      if (indent > 3) {
        return this.#open(CODE);
      }
      if (this.#opensLeafAt(this.#text.charCodeAt(next))) {
        return true;
      }
    } while (this.#opensContainer());
    return false;
  }

  #opensContainer(): boolean {
    const containers = this.#containers;
    const isOpen = containers.openQuote() || containers.openItem(this.#isInParagraph) || containers.openFootnote();
    if (isOpen) {
      this.#closeLeaf();
    }
    return isOpen;
  }

  #opensLeafAt(char: number): boolean {
    switch (char) {
      case 35:
        return this.#takesHeading(this.#cursor.next, this.#cursor.end);
      case 96:
      case 126:
        return this.#opensFence(char);
      case 60:
        return this.#opensHtml();
      case 61:
        return this.#takesUnderline(1);
      case 58:
      case 124:
        return this.#opensTable();
      case 45:
        return this.#opensTable() || this.#takesUnderline(2) || this.#takesRule();
      case 42:
      case 95:
        return this.#takesRule();
      default:
        return false;
    }
  }

  /** From the first character that is no blank to the end of the line. */
  get #restText(): string {
    return this.#text.slice(this.#cursor.next, this.#cursor.end);
  }

  /** Whether the line could go on with the open paragraph without being lazy. */
  get #isInParagraph(): boolean {
    return this.#leaf === PARAGRAPH && this.#containers.areAllMatched;
  }

  #open(leaf: Leaf): true {
    this.#closeLeaf();
    this.#containers.closeUnmatched();
    this.#leaf = leaf;
    return true;
  }

  #takesHeading(start: number, end: number): boolean {
    const level = headingLevel(this.#text, start, end);
    if (level === 0) {
      return false;
    }
    this.#open(NONE);
    this.#found.addHeading({ text: headingText(this.#text, start + level, end), line: this.#line }, level);
    return true;
  }

  #opensFence(char: number): boolean {
    const length = fenceLength(this.#text, this.#cursor.next, this.#cursor.end);
    return length > 0 && this.#open({ kind: "fence", char, length });
  }

  #opensHtml(): boolean {
    const line = this.#restText;
    const block = htmlBlockAt(line);
    if (block === undefined || (!block.canInterrupt && this.#leaf === PARAGRAPH)) {
      return false;
    }
    return this.#open(block.endsWith?.test(line) === true ? NONE : { kind: "html", endsWith: block.endsWith });
  }

  #takesUnderline(level: number): boolean {
    if (!this.#isInParagraph || !isUnderline(this.#text, this.#cursor.next, this.#cursor.end)) {
      return false;
    }
    const { text, line } = this.#found.withoutDefinitions(this.#paragraph);
    const words = text.trim();
    this.#leaf = NONE;
    if (words !== "") {
      this.#found.addHeading({ text: words, line }, level);
    }
    return words !== "";
  }

  #takesRule(): boolean {
    const { next, end } = this.#cursor;
    this.#ruleFrom = next < this.#ruleFrom ? this.#ruleFrom : ruleStop(this.#text, next, end);
    return this.#ruleFrom >= end && hasThreeMarks(this.#text, next, end) && this.#open(NONE);
  }

  #opensTable(): boolean {
    const columns = this.#isInParagraph && this.#canBeHead && this.#hasPipe ? columnsOf(this.#restText) : undefined;
    if (columns === undefined || cellsOf(this.#paragraph.lastLine, columns).length !== columns) {
      return false;
    }
    const { line, start, lastStart, end } = this.#paragraph;
    if (this.#marks.areIn(start, lastStart)) {
      this.#found.addParagraph({ text: this.#paragraph.textBefore, line });
    }
    this.#addRow({ start: lastStart, end, line: this.#line - 1 }, columns);
    this.#leaf = { kind: "table", columns };
    return true;
  }

  /** Whether a pipe stands in the paragraph's last line. */
  get #hasPipe(): boolean {
    return this.#pipes.next(this.#paragraph.lastStart) < this.#paragraph.end;
  }

  #addRow({ start, end, line }: Span, columns: number): void {
    if (this.#marks.areIn(start, end)) {
      this.#found.addRow({ text: this.#text.slice(start, end), line }, columns);
    }
  }

  #addText(): void {
    const { isBlank, indent, next, end } = this.#cursor;
    if (isBlank) {
      this.#open(NONE);
    } else if (this.#leaf.kind === "table") {
      this.#addRow({ start: next, end, line: this.#line }, this.#leaf.columns);
    } else {
      this.#canBeHead = indent < 4 && this.#containers.areAllMatched;
      this.#addProse(next, end);
      this.#addTask(next, end);
    }
  }

  #addTask(start: number, end: number): void {
    const words = this.#containers.isItemLine ? taskStart(this.#text, start, end) : undefined;
    if (words === undefined) {
      return;
    }
    const done = this.#text.charCodeAt(start + 1) !== 32;
    this.#found.addTask(withoutBlanks(this.#text, words, end), done, this.#line);
    this.#paragraph.marksFrom = done ? start : words;
  }

  /** Whether the paragraph may begin with definitions, which count even where there is no more room for passages. */
  get #mayDefine(): boolean {
    const { start, end } = this.#paragraph;
    return this.#text.charCodeAt(start) === 91 && this.#definitions.next(start) < end;
  }

  #closeLeaf(): void {
    const paragraph = this.#paragraph;
    const isWanted = this.#leaf === PARAGRAPH && this.#marks.areIn(paragraph.marksFrom, paragraph.end);
    if (isWanted && (this.#found.hasRoom || this.#mayDefine)) {
      this.#found.addParagraph(paragraph);
    }
    this.#leaf = NONE;
  }
}
