import { readBlocks } from "../body/blocks";
import { normalLabel, readLabel, takeDefinition } from "../body/definitions";
import { skipSpace } from "../body/destination";
import { Findings, type Passage, type WantedMarks } from "../body/findings";
import type { Split } from "../frontMatter/frontMatter";
import { cellsOf } from "../body/table";
import { lineEnd } from "../textLines";
import { countUpTo, lineStarts } from "./sourceLines";

/** A passage of a body, and where in the note its characters are. */
export interface LocatedPassage extends Passage {
  readonly isCell: boolean;
  /** Where in the note the character at an offset of the passage is; undefined where that cannot be told. */
  readonly noteOffset: (offset: number) => number | undefined;
}

/** A body's passages that were asked for, and where the definition of a label is in a passage of its own. */
export interface Passages {
  readonly found: Findings;
  readonly passages: readonly LocatedPassage[];
  readonly definitionOf: (label: string) => Place | undefined;
}

export interface Place {
  readonly passage: LocatedPassage;
  /** Past the colon of a definition. */
  readonly offset: number;
}

/** Reads a body as the reader of notes does, and keeps where everything stands: passages with brackets, or with other marks that are wanted. */
export function locatePassages(text: string, split: Split, marks: WantedMarks = "["): Passages {
  const note: Source = { text, starts: lineStarts(text) };
  const found = new LocatingFindings(marks);
  const body = text.slice(split.bodyStart);
  readBlocks(body.includes("\r") ? body.replaceAll(/\r\n?/g, "\n") : body, { offset: 0, line: split.bodyLine }, found);
  const passages = found.passages.map((passage, index) => locate(note, found.rows.get(index) ?? passage, found.cells.get(index)));
  let definitions: ReadonlyMap<string, Place> | undefined;
  const definitionOf = (label: string): Place | undefined => {
    definitions ??= definitionsIn(found.headed.map((passage) => locate(note, passage)));
    return definitions.get(normalLabel(label));
  };
  return { found, passages, definitionOf };
}

interface Source {
  readonly text: string;
  readonly starts: readonly number[];
}

/** A stretch of a table's row. */
interface Cell {
  readonly text: string;
  readonly start: number;
  /** Offsets within the cell's text of pipes that have a backslash in the row. */
  readonly pipes: readonly number[];
}

class LocatingFindings extends Findings {
  /** Cells and their rows, by the number of the passage each cell is. */
  readonly cells = new Map<number, Cell>();
  readonly rows = new Map<number, Passage>();
  /** Paragraphs as far as they are definitions. */
  readonly headed: Passage[] = [];

  override addRow(row: Passage, columns: number): void {
    const spans = cellSpans(row.text);
    cellsOf(row.text)
      .slice(0, columns)
      .forEach((text, index) => {
        const { length } = this.passages;
        this.addPassage({ text, line: row.line });
        const start = spans[index];
        if (this.passages.length > length && start !== undefined) {
          this.cells.set(length, { text, start, pipes: Array.from(text.matchAll(/\|/g), (match) => match.index) });
          this.rows.set(length, row);
        }
      });
  }

  override withoutDefinitions(passage: Passage): Passage {
    const rest = super.withoutDefinitions(passage);
    const taken = passage.text.length - rest.text.length;
    if (taken > 0) {
      this.headed.push({ text: passage.text.slice(0, taken), line: passage.line });
    }
    return rest;
  }
}

/** Where the text of each cell begins, in the order and number the reader has the cells. */
function cellSpans(row: string): readonly number[] {
  const lead = row.length - row.trimStart().length;
  const parts = row.trim().replaceAll("\\|", "\0\0").split("|");
  const starts: number[] = [];
  let at = lead;
  for (const part of parts) {
    starts.push(at + part.length - part.trimStart().length);
    at += part.length + 1;
  }
  return parts[0] === "" ? starts.slice(1) : starts;
}

function locate(note: Source, whole: Passage, cell?: Cell): LocatedPassage {
  const passage = cell === undefined ? whole : { text: cell.text, line: whole.line };
  const lines = new Lines(note, whole);
  return {
    ...passage,
    isCell: cell !== undefined,
    noteOffset: (offset) => lines.noteOffset(cell === undefined ? offset : cell.start + offset + countUpTo(cell.pipes, offset - 1)),
  };
}

/** The lines of a passage, each of which is a part of a line of the note: all but what marks its containers. */
class Lines {
  readonly #note: Source;
  readonly #passage: Passage;
  readonly #found = new Map<number, number>();
  #starts: readonly number[] | undefined;

  constructor(note: Source, passage: Passage) {
    this.#note = note;
    this.#passage = passage;
  }

  noteOffset(offset: number): number | undefined {
    this.#starts ??= lineStarts(this.#passage.text);
    const index = countUpTo(this.#starts, offset) - 1;
    const start = this.#starts[index] ?? 0;
    const found = this.#found.get(index) ?? this.#find(index, start);
    this.#found.set(index, found);
    return found < 0 ? undefined : found + offset - start;
  }

  /** Where a line of the passage begins in the note; negative where the note's line does not hold it. */
  #find(index: number, start: number): number {
    const { text, starts } = this.#note;
    const from = starts[this.#passage.line + index] ?? text.length;
    const line = text.slice(from, lineEnd(text, from));
    const at = line.lastIndexOf(this.#passage.text.slice(start, lineEnd(this.#passage.text, start)));
    return at < 0 ? -1 : from + at;
  }
}

/** The first definition of a label counts. */
function definitionsIn(paragraphs: readonly LocatedPassage[]): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const passage of paragraphs) {
    const { text } = passage;
    for (let at: number | undefined = 0; at !== undefined && at < text.length;) {
      const start = skipSpace(text, at);
      const label = readLabel(text, start);
      const name = normalLabel(label?.text ?? "");
      if (label !== undefined && !places.has(name)) {
        places.set(name, { passage, offset: label.end + 1 });
      }
      at = takeDefinition(text, start, new Map());
    }
  }
  return places;
}
