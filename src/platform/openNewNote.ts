import * as vscode from "vscode";
import { UserError } from "./errors";
import type { Made, NewNote } from "./notes";

/** Shows a note that was just made, with its title selected to be typed over where it was given none, or one that is only suggested. */
export async function openNote(
  made: Made,
  { title, isTitleFinal = true, viewColumn = vscode.ViewColumn.Active }: Pick<NewNote, "title" | "isTitleFinal" | "viewColumn">,
): Promise<void> {
  const isUnnamed = title === undefined || !isTitleFinal;
  const [first] = made.titles;
  const document = await openDocument(made.uri);
  const isAsMade = (): boolean => plainLines(document.getText()) === plainLines(made.text);
  const place = (offset: number): vscode.Position => (isAsMade() ? positionIn(made.text, offset) : new vscode.Position(0, 0));
  const [start, end] = (isUnnamed && first) || [made.cursor, made.cursor];
  const editor = await vscode.window.showTextDocument(document, {
    preview: false,
    viewColumn,
    selection: new vscode.Range(place(start), place(end)),
  });
  // Someone who types at once is left to it: the first title is selected already.
  if (isUnnamed && first && isAsMade()) {
    await selectTitle(editor, made);
  }
}

async function openDocument(uri: vscode.Uri): Promise<vscode.TextDocument> {
  try {
    return await vscode.workspace.openTextDocument(uri);
  } catch {
    throw new UserError("noteGone", vscode.workspace.asRelativePath(uri));
  }
}

/** As VS Code holds a text: without a byte order mark, every line ended the same. */
function plainLines(text: string): string {
  return text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
}

/** By lines, since VS Code may end them otherwise than the text does. */
function positionIn(text: string, offset: number): vscode.Position {
  const lines = plainLines(text.slice(0, offset)).split("\n");
  return new vscode.Position(lines.length - 1, lines.at(-1)?.length ?? 0);
}

/**
 * Selects the title in all its places as one snippet: typing names the note, Tab goes to where writing starts. The snippet
 * puts in what is there already, so the note is saved again to be as clean as it was.
 */
async function selectTitle(editor: vscode.TextEditor, { text, titles, cursor }: Made): Promise<void> {
  const start = Math.min(cursor, ...titles.map(([from]) => from));
  const end = Math.max(cursor, ...titles.map(([, to]) => to));
  const stops = [...titles.map(([from, to]) => ({ from, to, number: 1 })), { from: cursor, to: cursor, number: 0 }];
  const snippet = new vscode.SnippetString();
  let at = start;
  for (const { from, to, number } of stops.toSorted((a, b) => a.from - b.from)) {
    snippet.appendText(text.slice(at, from));
    if (number === 1) {
      snippet.appendPlaceholder(text.slice(from, to), 1);
    } else {
      snippet.appendTabstop(0);
    }
    at = to;
  }
  snippet.appendText(text.slice(at, end));
  const range = new vscode.Range(positionIn(text, start), positionIn(text, end));
  await editor.insertSnippet(snippet, range, { undoStopBefore: false, undoStopAfter: false, keepWhitespace: true });
  await editor.document.save();
}
