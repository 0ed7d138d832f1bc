import * as vscode from "vscode";
import { type Writing, writingAt } from "../core/note/cursor";
import type { App, Feature } from "../platform/app";
import { completeKey } from "./support/complete/keys";
import { completeLink } from "./support/complete/links";
import { completePart } from "./support/complete/parts";
import { completeTag } from "./support/complete/tags";
import { completeValue } from "./support/complete/values";
import type { Asked } from "./support/complete/asked";
import { markdown, rangeOf } from "./support/openNote";

/** Words in Markdown are not completed as they are typed: these ask for it, and in prose are answered with nothing. */
const triggers = ["[", "#", "^", ",", "-", " "] as const;

/** Themes and tags, keys of the front matter and their values, links, headings and blocks. */
export const completion: Feature = (app) =>
  vscode.languages.registerCompletionItemProvider(
    markdown,
    { provideCompletionItems: (document, position) => complete(app, document, position) },
    ...triggers,
  );

/** What there is to choose from at a position of a note. */
export async function complete(
  app: App,
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<vscode.CompletionList | undefined> {
  if (!app.log.isNote(document.uri)) {
    return undefined;
  }
  const text = document.getText();
  const writing = writingAt(text, document.offsetAt(position));
  return writing && items({ app, document, text, range: rangeOf(document, writing.replace) }, writing);
}

function items(asked: Asked, writing: Writing): vscode.CompletionList | Promise<vscode.CompletionList> {
  switch (writing.kind) {
    case "tag":
      return completeTag(asked, writing);
    case "key":
      return completeKey(asked, writing);
    case "value":
      return completeValue(asked, writing);
    case "wikilink":
      return completeLink(asked, writing);
    default:
      return completePart(asked, writing);
  }
}
