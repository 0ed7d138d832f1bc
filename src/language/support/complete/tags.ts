import * as vscode from "vscode";
import type { TagWriting } from "../../../core/note/cursor";
import { tagInsert } from "../../../core/note/cursorInsert";
import { readNote } from "../../../core/note/readNote";
import { tagKey } from "../../../core/themes/tagKey";
import type { Theme } from "../../../core/themes/vocabulary";
import { type Asked, type Choice, listOf } from "./asked";

/** More tags of one's own than this are not offered at once. */
const mostTags = 500;

/** The themes by label, id and aliases, then the log's other tags, the most used first; not those the note has. */
export async function completeTag(asked: Asked, writing: TagWriting): Promise<vscode.CompletionList> {
  const { app, range, text } = asked;
  void app.log.start();
  await app.vocabulary.ready();
  const has = tagsBeside(asked, text.slice(writing.replace.start, writing.replace.end));
  const themes = app.themes.themes.filter(({ id }) => !has(id)).flatMap((theme) => themeChoice(asked, writing, theme) ?? []);
  const tags = app.log.index.otherTags().filter(({ tag }) => !has(tag));
  const mostUsed = tags.toSorted((a, b) => b.count - a.count).slice(0, mostTags);
  return listOf(range, [...themes, ...mostUsed.flatMap((tag) => tagChoice(asked, writing, tag) ?? [])], tags.length > mostTags);
}

/** Whether the note has a tag in any spelling, the one being written aside. Half-typed front matter says by its lines what it holds. */
function tagsBeside({ app, text }: Asked, written: string): (tag: string) => boolean {
  const meaning = (tag: string): string => app.themes.resolve(tag)?.id ?? tagKey(tag);
  const tags = readNote(text, "").tags.filter((tag) => tag !== written.trim());
  const known = new Set(tags.map(meaning));
  return (tag) => known.has(meaning(tag));
}

function themeChoice({ app }: Asked, writing: TagWriting, { id, label, question, definition, aliases }: Theme): Choice | undefined {
  const insert = tagInsert(writing, id);
  const count = app.log.index.onTheme(id).length;
  const detail = [app.themes.question(question)?.label ?? "", count > 0 ? app.strings.notesCount(count) : ""];
  return insert === undefined
    ? undefined
    : {
        label,
        description: id,
        detail: detail.filter((part) => part !== "").join(" · "),
        documentation: definition,
        kind: vscode.CompletionItemKind.EnumMember,
        insert,
        filter: filterOf(writing, [id, label, ...aliases].join(" ")),
      };
}

function tagChoice(
  { app }: Asked,
  writing: TagWriting,
  { tag, count }: { readonly tag: string; readonly count: number },
): Choice | undefined {
  const insert = tagInsert(writing, tag);
  const kind = vscode.CompletionItemKind.Keyword;
  return insert === undefined
    ? undefined
    : { label: tag, description: app.strings.notesCount(count), kind, insert, filter: filterOf(writing, tag) };
}

/** What is typed is compared from where it is replaced: behind a comma that has no blank, that is nothing. */
function filterOf({ lead }: TagWriting, words: string): string {
  return lead + words;
}
