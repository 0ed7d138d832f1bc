import { addTags, setKey } from "../../note/edit/edit";
import { applyEdits, type EditResult, type TextEdit } from "../../note/edit/textEdit";
import { splitFrontMatter } from "../../note/frontMatter/frontMatter";
import { readFrontMatter } from "../../note/frontMatter/readFrontMatter";
import { readNote } from "../../note/readNote";
import type { ComposedNote, Range } from "../composeNote";
import { composeNote } from "../composeNote";
import { blank } from "../blank";
import { writingPlace } from "../writingPlace";
import { expand } from "./expand";
import type { Values } from "./values";

export interface OwnOutline extends Values {
  /** The template's name, for a note whose template has no front matter. */
  readonly name: string;
  readonly template: string;
  /** Ids of the themes that the note is to be on. */
  readonly tags: readonly string[];
}

/** `broken`: the front matter of the template does not parse. */
export type OwnNote = ({ readonly ok: true } & ComposedNote) | { readonly ok: false; readonly code: "broken" };

/** A note from a template of one's own: its text with the variables replaced, and the day, title and themes where it says nothing of them. */
export function composeOwn(outline: OwnOutline): OwnNote {
  const expanded = expand(outline.template, outline);
  const split = splitFrontMatter(expanded.text);
  const { problems } = readFrontMatter(expanded.text, split);
  if (problems.some(({ code }) => code !== "dateUnreadable" && code !== "duplicateKey")) {
    return { ok: false, code: "broken" };
  }
  const cursor = expanded.cursor ?? writingPlace(expanded.text, split.bodyStart);
  const composed = { text: expanded.text, titles: expanded.titles, cursor };
  return { ok: true, ...(split.frontMatter ? withMissing(composed, outline) : withHead(composed, outline)) };
}

/** A template of text alone gets the front matter every note has. */
function withHead({ text, titles, cursor }: ComposedNote, { name, title, date, tags }: OwnOutline): ComposedNote {
  const eol = /\r\n/.test(text) ? "\r\n" : "\n";
  const whole = composeNote({ template: { ...blank, id: name }, title, date, tags, eol });
  const mark = text.startsWith("\uFEFF") ? 1 : 0;
  const { bodyStart } = splitFrontMatter(whole.text);
  const head = whole.text.slice(0, bodyStart) + eol;
  const moved = (place: number): number => place - mark + head.length;
  const inText = titles.map(([start, end]): Range => [moved(start), moved(end)]);
  return { text: head + text.slice(mark), titles: [whole.titles[0], ...inText], cursor: moved(cursor) };
}

/** What every reader looks for and the template leaves out, in lines of its own at the end of the block. */
function withMissing(composed: ComposedNote, { title, date, tags }: OwnOutline): ComposedNote {
  const head = readFrontMatter(composed.text, splitFrontMatter(composed.text));
  const note = readNote(composed.text, "");
  let whole = composed;
  const isNamedByHeading = composed.titles.length > 0 || note.headings.some(({ level }) => level === 1);
  if (head.title === undefined && !isNamedByHeading) {
    whole = after(whole, setKey(whole.text, "title", title));
  }
  if (head.date === undefined && head.created === undefined) {
    whole = after(whole, setKey(whole.text, "date", date));
  }
  return tags.length > 0 ? after(whole, addTags(whole.text, tags)) : whole;
}

/** A template that cannot be added to is left as it is. */
function after(composed: ComposedNote, result: EditResult): ComposedNote {
  if (!result.ok || result.edits.length === 0) {
    return composed;
  }
  const moved = (place: number): number => place + shiftAt(result.edits, place);
  return {
    text: applyEdits(composed.text, result.edits),
    titles: composed.titles.map(([start, end]): Range => [moved(start), moved(end)]),
    cursor: moved(composed.cursor),
  };
}

function shiftAt(edits: readonly TextEdit[], place: number): number {
  return edits.filter(({ end }) => end <= place).reduce((by, { start, end, text }) => by + text.length - (end - start), 0);
}
