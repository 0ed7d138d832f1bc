import * as vscode from "vscode";
import type { KeyWriting } from "../../../core/note/cursor";
import { ALIAS_KEYS, TAG_KEYS } from "../../../core/note/frontMatter/entries";
import { splitFrontMatter } from "../../../core/note/frontMatter/frontMatter";
import { type Asked, type Choice, listOf } from "./asked";

/** The keys that mean something here. */
export const knownKeys = [
  "title",
  "date",
  "tags",
  "template",
  "follows",
  "with",
  "voices",
  "revisit",
  "rest",
  "private",
  "depth",
  "standards",
  "aliases",
] as const;

/** Those that are written as lists. */
const lists: ReadonlySet<string> = new Set(["tags", "with", "aliases"]);

/** Keys behind which there is something to choose. */
const haveChoices: ReadonlySet<string> = new Set(["date", "tags", "template", "voices", "revisit", "rest", "private", "depth"]);

/** The keys that the note does not have yet. */
export function completeKey(asked: Asked, writing: KeyWriting): vscode.CompletionList {
  const has = keysBeside(asked.text, writing);
  return listOf(
    asked.range,
    knownKeys.filter((key) => !has(key)).map((key) => choiceOf(asked, key, writing)),
  );
}

function choiceOf({ app }: Asked, key: string, { hasColon }: KeyWriting): Choice {
  const description = app.strings.keyMeaning(key);
  const behind = lists.has(key) ? ": [$0]" : ": ";
  const insert = hasColon ? key : new vscode.SnippetString(key + behind);
  return { label: key, description, kind: vscode.CompletionItemKind.Property, insert, goesOn: !hasColon && haveChoices.has(key) };
}

/** Any of the keys that hold tags is as good as the others, and so with aliases. */
function keysBeside(text: string, { replace }: KeyWriting): (key: string) => boolean {
  const { frontMatter, unclosed } = splitFrontMatter(text);
  const { start, end } = frontMatter?.text ?? unclosed ?? { start: 0, end: 0 };
  const rest = text.slice(start, Math.max(start, replace.start)) + text.slice(Math.max(start, replace.end), end);
  const found = new Set(Array.from(rest.matchAll(/^["']?([\p{L}_-]{1,40})["']?[ \t]{0,8}:/gmu), ([, key = ""]) => key.toLowerCase()));
  return (key) => [TAG_KEYS, ALIAS_KEYS].some((same) => same.has(key) && [...same].some((other) => found.has(other))) || found.has(key);
}
