import * as vscode from "vscode";
import { isNoteUri } from "./logFolders";

/** The notes that are open as documents, by their URI as text: asking VS Code for its documents at each note read would cost more. */
export class UnsavedNotes implements vscode.Disposable {
  readonly #open = new Map<string, vscode.TextDocument>();
  readonly #subscription: vscode.Disposable;

  constructor() {
    vscode.workspace.textDocuments.forEach((document) => this.#add(document));
    this.#subscription = vscode.Disposable.from(
      vscode.workspace.onDidOpenTextDocument((document) => this.#add(document)),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#open.delete(uri.toString())),
    );
  }

  open(id: string): vscode.TextDocument | undefined {
    const document = this.#open.get(id);
    return document?.isClosed ? undefined : document;
  }

  /** The text in the editor where it is not what is on disk. */
  textOf(id: string): string | undefined {
    const document = this.open(id);
    return document?.isDirty ? document.getText() : undefined;
  }

  dispose(): void {
    this.#subscription.dispose();
  }

  #add(document: vscode.TextDocument): void {
    if (isNoteUri(document.uri)) {
      this.#open.set(document.uri.toString(), document);
    }
  }
}
