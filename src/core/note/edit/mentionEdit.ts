import { proseOf } from "../body/prose";
import { splitFrontMatter } from "../frontMatter/frontMatter";
import { readNote } from "../readNote";
import { readWords } from "../words";
import { canBeInBrackets } from "./linkText";
import { locatePassages, type LocatedPassage } from "./passages";
import { applyEdits, type EditResult, refused, type TextEdit } from "./textEdit";

/** How a mention is found, and what it is to link to. */
export interface MentionLink {
  /** Where in the words of a line the note is named, from which word to which; an empty word is a pause. */
  readonly placeIn: (words: readonly string[]) => { readonly start: number; readonly end: number } | undefined;
  /** The target by which these words are to lead to the note; the words themselves where they do already. */
  readonly targetFor: (words: string) => string | undefined;
}

/** Makes the first mention of a note a link: `[[` and `]]` round its words, with another target before them only where they need one. */
export function linkMention(text: string, link: MentionLink): EditResult {
  const { passages, found } = locatePassages(text, splitFrontMatter(text), "");
  for (const passage of passages.filter(({ isHeading }) => !isHeading)) {
    const prose = proseOf(passage, found.definitions);
    const place = linesOfWords(prose)
      .map((words) => placeIn(words, link))
      .find((one) => one !== undefined);
    if (place) {
      return checked(text, editAt(text, { passage, ...place }, link));
    }
  }
  return refused("notThere");
}

interface PlacedWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function linesOfWords(prose: string): readonly (readonly PlacedWord[])[] {
  const lines: PlacedWord[][] = [[]];
  const add = (word: string, start: number, end: number): unknown => lines.at(-1)?.push({ word, start, end });
  readWords(prose, { word: add, pause: () => add("", 0, 0), line: () => lines.push([]) });
  return lines;
}

function placeIn(words: readonly PlacedWord[], link: MentionLink): Place | undefined {
  const place = link.placeIn(words.map(({ word }) => word));
  const [first, last] = place ? [words[place.start], words[place.end - 1]] : [];
  return first && last && { start: first.start, end: last.end };
}

function editAt(
  text: string,
  { passage, start, end }: Place & { readonly passage: LocatedPassage },
  { targetFor }: MentionLink,
): TextEdit | undefined {
  const words = passage.text.slice(start, end);
  const [from, last] = [passage.noteOffset(start), passage.noteOffset(end - 1)];
  const target = targetFor(words);
  if (from === undefined || last === undefined || target === undefined || text.slice(from, last + 1) !== words) {
    return undefined;
  }
  const bar = passage.isCell ? "\\|" : "|";
  const inner = target === words ? words : `${target}${bar}${words}`;
  return [target, words].every(canBeInBrackets) ? { start: from, end: last + 1, text: `[[${inner}]]` } : undefined;
}

/** The edit is to add one link and change nothing else that is read. */
function checked(text: string, edit: TextEdit | undefined): EditResult {
  if (!edit) {
    return refused("unsafe");
  }
  const [before, after] = [text, applyEdits(text, [edit])].map((one) => readNote(one, "").links.length);
  return after === (before ?? 0) + 1 ? { ok: true, edits: [edit] } : refused("unsafe");
}
