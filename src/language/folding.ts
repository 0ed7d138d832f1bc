import * as vscode from "vscode";
import { splitFrontMatter } from "../core/note/frontMatter/frontMatter";
import type { Feature } from "../platform/app";
import { markdown } from "./support/openNote";

/** Front matter folds; VS Code folds the rest of a note itself. */
export const folding: Feature = ({ log }) =>
  vscode.languages.registerFoldingRangeProvider(markdown, {
    provideFoldingRanges: (document) => (log.isNote(document.uri) ? frontMatterOf(document) : []),
  });

function frontMatterOf(document: vscode.TextDocument): vscode.FoldingRange[] {
  const { frontMatter } = splitFrontMatter(document.getText());
  if (!frontMatter) {
    return [];
  }
  const first = document.positionAt(frontMatter.start).line;
  const last = document.positionAt(frontMatter.text.end).line;
  return last > first ? [new vscode.FoldingRange(first, last)] : [];
}
