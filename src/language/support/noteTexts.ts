import * as vscode from "vscode";
import { countUpTo, lineStarts } from "../../core/note/edit/sourceLines";
import type { Span } from "../../core/note/span";
import type { App } from "../../platform/app";

/** Calls back with the text of each note: what is being written where it is open, else what is on disk. Those that cannot be read are left out. */
export async function readTexts(
  { files }: App,
  ids: readonly string[],
  onRead: (id: string, text: string) => void,
  token?: vscode.CancellationToken,
): Promise<void> {
  const open = new Map(vscode.workspace.textDocuments.map((document) => [document.uri.toString(), document]));
  ids.forEach((id) => open.has(id) && onRead(id, open.get(id)?.getText() ?? ""));
  const take = (id: string, text: string): void => onRead(id, text.replace(/^\uFEFF/, ""));
  await files.read(
    ids.filter((id) => !open.has(id)),
    (id, content) => content.kind === "text" && take(id, content.text),
    () => token?.isCancellationRequested === true,
  );
}

/** The text of one note; empty where it cannot be read. */
export async function textOf(app: App, id: string): Promise<string> {
  let found = "";
  await readTexts(app, [id], (_, text) => {
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
