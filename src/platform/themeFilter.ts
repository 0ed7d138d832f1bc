import * as vscode from "vscode";
import type { LiveVocabulary } from "./liveVocabulary";

/**
 * The themes that notes in the Themes view must all have; none shows every note. A theme that gets another id, or is merged, is followed;
 * one that is gone no longer counts. Not kept: a new window begins with the whole log.
 */
export class ThemeFilter implements vscode.Disposable {
  readonly #vocabulary: LiveVocabulary;
  readonly #didChange = new vscode.EventEmitter<void>();
  readonly #following: vscode.Disposable;
  #themes: readonly string[] = [];

  readonly onDidChange = this.#didChange.event;

  constructor(vocabulary: LiveVocabulary) {
    this.#vocabulary = vocabulary;
    this.#following = vocabulary.onDidChange(() => this.#follow());
  }

  /** Ids of themes there are, each once. */
  get themes(): readonly string[] {
    return this.#themes;
  }

  choose(themes: readonly string[]): void {
    this.#themes = this.#idsNow(themes);
    this.#didChange.fire();
  }

  dispose(): void {
    this.#following.dispose();
    this.#didChange.dispose();
  }

  #follow(): void {
    const ids = this.#idsNow(this.#themes);
    if (ids.join("\n") !== this.#themes.join("\n")) {
      this.#themes = ids;
      this.#didChange.fire();
    }
  }

  #idsNow(names: readonly string[]): readonly string[] {
    const ids = names.map((name) => this.#vocabulary.current.resolve(name)?.id).filter((id) => id !== undefined);
    return [...new Set(ids)];
  }
}
