import * as vscode from "vscode";

/** The themes that notes in the Themes view must all have; none shows every note. Not kept: a new window begins with the whole log. */
export class ThemeFilter implements vscode.Disposable {
  readonly #didChange = new vscode.EventEmitter<void>();
  #themes: readonly string[] = [];

  readonly onDidChange = this.#didChange.event;

  /** Ids of themes. */
  get themes(): readonly string[] {
    return this.#themes;
  }

  choose(themes: readonly string[]): void {
    this.#themes = themes;
    this.#didChange.fire();
  }

  dispose(): void {
    this.#didChange.dispose();
  }
}
