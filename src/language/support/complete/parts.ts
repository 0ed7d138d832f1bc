import * as vscode from "vscode";
import type { FragmentWriting } from "../../../core/note/cursor";
import { linkInsert } from "../../../core/note/cursorInsert";
import { blockIdsIn } from "../../../core/note/body/blockIds";
import { splitFrontMatter } from "../../../core/note/frontMatter/frontMatter";
import type { Heading } from "../../../core/note/note";
import { placesIn } from "../../../core/note/places";
import { logRead } from "../logRead";
import { textOf } from "../noteTexts";
import { type Asked, type Choice, listOf } from "./asked";

/** The headings or the blocks of the note that a link names before its `#`: of this one, where it names none. */
export async function completePart(asked: Asked, writing: FragmentWriting): Promise<vscode.CompletionList> {
  const text = await textOfTarget(asked, writing.target);
  const closing = writing.isClosed ? "" : "]]";
  return listOf(asked.range, writing.kind === "heading" ? headings(text, writing, closing) : blocks(text, closing));
}

async function textOfTarget({ app, document, text }: Asked, target: string): Promise<string> {
  if (target === "") {
    return text;
  }
  await logRead(app);
  const resolution = app.log.index.resolve(target, document.uri.toString());
  return resolution.kind === "note" ? textOf(app, resolution.entry.id) : "";
}

function headings(text: string, writing: FragmentWriting, closing: string): readonly Choice[] {
  return placesIn(text).headings.flatMap(({ heading }) => {
    const words = wordsInBrackets(heading);
    const insert = linkInsert(writing, words) + closing;
    return words === ""
      ? []
      : { label: heading.text, description: "#".repeat(heading.level), kind: vscode.CompletionItemKind.Reference, insert };
  });
}

/** What brackets cannot hold is left out: it does not count when a heading is looked for. */
/** What brackets cannot hold is left out: it does not count when a heading is looked for. */
function wordsInBrackets({ text }: Heading): string {
  return text
    .replace(/[[\]|#^\\]{1,100}/g, " ")
    .replace(/\s{1,100}/g, " ")
    .trim();
}

function blocks(text: string, closing: string): readonly Choice[] {
  const { bodyStart, bodyLine } = splitFrontMatter(text);
  return blockIdsIn(text, { offset: bodyStart, line: bodyLine }).map(({ id, text: words }): Choice => {
    const kind = vscode.CompletionItemKind.Reference;
    return { label: id, description: words.slice(0, 100), kind, insert: id + closing, filter: `${id} ${words.slice(0, 80)}` };
  });
}
