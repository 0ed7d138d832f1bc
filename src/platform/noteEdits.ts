import * as vscode from "vscode";
import { type EditRefusal, type EditResult, type TextEdit } from "../core/note/edit/textEdit";
import type { Files } from "../core/ports";

/** What is to become of one note's text. */
export type EditNote = (text: string, id: string) => EditResult;

/** Why a note is left as it is. */
export type NoteRefusal = EditRefusal | "unreadable" | "mixedLineEndings";

export interface RefusedNote {
  readonly id: string;
  readonly code: NoteRefusal;
}

/** One edit of many notes, nothing of it done yet. */
export interface PreparedEdit {
  readonly edit: vscode.WorkspaceEdit;
  /** The ids of the notes that it changes. */
  readonly changed: readonly string[];
  /** Those that were to change and cannot: they are left alone, and a person should know. */
  readonly refused: readonly RefusedNote[];
}

export interface PrepareOptions {
  readonly token?: vscode.CancellationToken;
}

/** Prepares edits of notes as one that can be undone: of what is being written where a note is open, else of what is on disk. */
export class NoteEdits {
  readonly #files: Files;

  constructor(files: Files) {
    this.#files = files;
  }

  /** Throws `CancellationError` when called off. */
  async prepare(ids: readonly string[], editNote: EditNote, { token }: PrepareOptions = {}): Promise<PreparedEdit> {
    const edit = new vscode.WorkspaceEdit();
    const changed: string[] = [];
    const refused: RefusedNote[] = [];
    const take = (id: string, text: string): void => {
      const result = editNote(text, id);
      if (!result.ok) {
        refused.push({ id, code: result.code });
      } else if (result.edits.length > 0 && hasMixedLineEndings(text)) {
        refused.push({ id, code: "mixedLineEndings" });
      } else if (result.edits.length > 0) {
        changed.push(id);
        addEdits(edit, { id, text, edits: result.edits });
      }
    };
    const open = openDocuments();
    ids.forEach((id) => open.has(id) && take(id, open.get(id)?.getText() ?? ""));
    const isCancelled = (): boolean => token?.isCancellationRequested === true;
    await this.#files.read(
      ids.filter((id) => !open.has(id)),
      (id, content) => (content.kind === "text" ? take(id, content.text.replace(/^\uFEFF/, "")) : refused.push({ id, code: "unreadable" })),
      isCancelled,
    );
    if (isCancelled()) {
      throw new vscode.CancellationError();
    }
    return { edit, changed, refused };
  }
}

interface NoteEdit {
  readonly id: string;
  readonly text: string;
  readonly edits: readonly TextEdit[];
}

function addEdits(workspaceEdit: vscode.WorkspaceEdit, { id, text, edits }: NoteEdit): void {
  const positionAt = positionsIn(text);
  const uri = vscode.Uri.parse(id, true);
  for (const { start, end, text: written } of edits) {
    const range = new vscode.Range(positionAt(start), positionAt(end));
    workspaceEdit.replace(uri, range, written);
  }
}

/** Where offsets of a text are as VS Code counts lines, asked for in rising order: no document need be opened to know. */
function positionsIn(text: string): (offset: number) => vscode.Position {
  let line = 0;
  let start = 0;
  const ends = /\r\n?|\n/g;
  return (offset) => {
    for (ends.lastIndex = start; ;) {
      const end = ends.exec(text);
      if (!end || end.index + end[0].length > offset) {
        return new vscode.Position(line, offset - start);
      }
      line += 1;
      start = end.index + end[0].length;
    }
  };
}

/** VS Code gives a whole file one kind of line ending when it opens it: changing a word would change other lines with it. */
function hasMixedLineEndings(text: string): boolean {
  return /\r(?!\n)/.test(text) || (text.includes("\r\n") && /(?:^|[^\r])\n/.test(text));
}

function openDocuments(): ReadonlyMap<string, vscode.TextDocument> {
  const open = vscode.workspace.textDocuments.filter(({ isClosed }) => !isClosed);
  return new Map(open.map((document) => [document.uri.toString(), document]));
}
