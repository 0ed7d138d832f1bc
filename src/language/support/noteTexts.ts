import * as vscode from "vscode";
import { countUpTo, lineStarts } from "../../core/note/edit/sourceLines";
import type { Span } from "../../core/note/span";
import type { App } from "../../platform/app";
import { readTexts } from "../../platform/noteTexts";

/** The text of one note; empty where it cannot be read. */
export async function textOf(app: App, id: string): Promise<string> {
  let found = "";
  await readTexts(app.files, [id], (_, text) => {
    found = text;
  });
  return found;
}

/** Where a stretch of a text is, as VS Code counts: no document need be opened to know. */
export function rangesIn(text: string): (span: Span) => vscode.Range {
  const starts = lineStarts(text);
  const positionAt = (offset: number): vscode.Position => {
    const line = countUpTo(starts, offset) - 1;
    return new vscode.Position(line, offset - (starts[line] ?? 0));
  };
  return ({ start, end }) => new vscode.Range(positionAt(start), positionAt(end));
}
