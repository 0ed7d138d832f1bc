import { setKey } from "../note/edit/edit";
import type { TextEdit } from "../note/edit/textEdit";
import { applyEdits } from "../note/edit/textEdit";
import type { ComposedNote, Range } from "./composeNote";

export interface Additions {
  /** What the note continues, as a wikilink's target or as a path. */
  readonly follows?: string | undefined;
  /** Markdown to stand under the title, before what the template begins with. */
  readonly opening?: string | undefined;
}

/** A new note with what it continues, and what it begins with. */
export function addToNew(note: ComposedNote, { follows, opening }: Additions): ComposedNote {
  const continued = follows === undefined ? note : edited(note, followsEdits(note.text, follows));
  return opening === undefined ? continued : edited(continued, [openingEdit(continued, opening)]);
}

function followsEdits(text: string, target: string): readonly TextEdit[] {
  const isPath = target.startsWith("/");
  const result = setKey(text, "follows", isPath ? target : `[[${target}]]`);
  return result.ok ? result.edits : [];
}

function openingEdit({ titles: [, [, end]] }: ComposedNote, opening: string): TextEdit {
  return { start: end, end, text: `\n\n${opening}` };
}

/** What stands behind an edit moves with it; a title that ends where something is put in stays as it is. */
function edited({ text, titles: [first, second], cursor }: ComposedNote, edits: readonly TextEdit[]): ComposedNote {
  const moved = (at: number, isEnd = false): number =>
    edits.reduce((sum, { start, end, text: put }) => (start < at || (start === at && !isEnd) ? sum + put.length - (end - start) : sum), at);
  const movedRange = ([start, end]: Range): Range => [moved(start), moved(end, true)];
  return { text: applyEdits(text, edits), titles: [movedRange(first), movedRange(second)], cursor: moved(cursor) };
}
