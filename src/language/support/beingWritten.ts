import * as vscode from "vscode";

/** Where someone is writing at this moment: half a word there is not yet worth a remark. */
export class BeingWritten {
  #document: vscode.TextDocument | undefined;
  #line = -1;
  /** What was last held back. */
  #held: vscode.Range | undefined;

  edited({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    this.#document = document;
    this.#line = contentChanges.at(-1)?.range.start.line ?? -1;
  }

  /** Whether the stretch is on the line that was last written on, with the cursor in it. */
  holds(document: vscode.TextDocument, range: vscode.Range): boolean {
    const editor = vscode.window.activeTextEditor;
    const isHere = editor?.document === document && this.#document === document && range.start.line === this.#line;
    const holds = isHere && editor.selection.isEmpty && range.contains(editor.selection.active);
    this.#held = holds ? range : this.#held;
    return holds;
  }

  /** Whether the cursor has left what was held back. */
  isLeft({ document, selection }: vscode.TextEditor): boolean {
    const isLeft = this.#held !== undefined && document === this.#document && !this.#held.contains(selection.active);
    if (isLeft) {
      this.#held = undefined;
      this.#line = -1;
    }
    return isLeft;
  }
}
