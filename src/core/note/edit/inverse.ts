import type { TextEdit } from "./textEdit";

/** What takes edits back, as long as the text is as they left it where they changed it. */
export interface Inverse {
  /** Of the text they left. */
  readonly length: number;
  readonly edits: readonly InverseEdit[];
}

interface InverseEdit extends TextEdit {
  /** What they wrote there. */
  readonly written: string;
}

export function inverseOf(text: string, edits: readonly TextEdit[]): Inverse {
  let shift = 0;
  const inverse = edits.map(({ start, end, text: written }) => {
    const from = start + shift;
    shift += written.length - (end - start);
    return { start: from, end: from + written.length, text: text.slice(start, end), written };
  });
  return { length: text.length + shift, edits: inverse };
}

/** The edits that take others back; undefined where something else has changed since. */
export function undoing(text: string, { length, edits }: Inverse): readonly TextEdit[] | undefined {
  const isUntouched = text.length === length && edits.every(({ start, end, written }) => text.slice(start, end) === written);
  return isUntouched ? edits.map(({ start, end, text: old }) => ({ start, end, text: old })) : undefined;
}
