import * as vscode from "vscode";
import { type NotePlaces, placesIn } from "../../core/note/places";
import type { Span } from "../../core/note/span";
import type { App } from "../../platform/app";

/** The documents that are asked about; of these only notes of the log are answered for. Quarto's extension has a language of its own. */
export const markdown: readonly vscode.DocumentFilter[] = [{ language: "markdown" }, { language: "quarto" }];

/** A note in an editor, as it is being written. */
export interface OpenNote {
  readonly document: vscode.TextDocument;
  readonly id: string;
  readonly text: string;
  readonly places: NotePlaces;
}

/** Read once for each version, however many features ask. */
const known = new WeakMap<vscode.TextDocument, { readonly version: number; readonly note: OpenNote }>();

/** Undefined for a file that is no note of the log. */
export function openNote({ log }: App, document: vscode.TextDocument): OpenNote | undefined {
  return log.isNote(document.uri) ? readOpen(document) : undefined;
}

function readOpen(document: vscode.TextDocument): OpenNote {
  const { version } = document;
  const last = known.get(document);
  if (last?.version === version) {
    return last.note;
  }
  const text = document.getText();
  const note = { document, id: document.uri.toString(), text, places: placesIn(text) };
  known.set(document, { version, note });
  return note;
}

export function rangeOf(document: vscode.TextDocument, { start, end }: Span): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}

/** The place that the position is in or at the edge of. */
export function placeAt<P extends Span>(places: readonly P[], { document }: OpenNote, position: vscode.Position): P | undefined {
  const offset = document.offsetAt(position);
  return places.find(({ start, end }) => start <= offset && offset <= end);
}
