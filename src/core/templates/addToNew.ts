import { setKey } from "../note/edit/edit";
import { splitFrontMatter } from "../note/frontMatter/frontMatter";
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

/** Behind the line of the title in the text; where a template has none there, before all of the text. */
function openingEdit({ text, titles }: ComposedNote, opening: string): TextEdit {
  const { bodyStart } = splitFrontMatter(text);
  const title = titles.findLast(([start]) => start >= bodyStart);
  if (!title) {
    return { start: bodyStart, end: bodyStart, text: `\n${opening}\n\n` };
  }
  const feed = text.indexOf("\n", title[1]);
  const end = feed < 0 ? text.length : feed;
  return { start: end, end, text: `\n\n${opening}` };
}

/** What stands behind an edit moves with it; a title that ends where something is put in stays as it is. */
function edited({ text, titles, cursor }: ComposedNote, edits: readonly TextEdit[]): ComposedNote {
  const moved = (at: number, isEnd = false): number =>
    edits.reduce((sum, { start, end, text: put }) => (start < at || (start === at && !isEnd) ? sum + put.length - (end - start) : sum), at);
  const movedRange = ([start, end]: Range): Range => [moved(start), moved(end, true)];
  return { text: applyEdits(text, edits), titles: titles.map(movedRange), cursor: moved(cursor) };
}
