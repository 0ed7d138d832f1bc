import * as vscode from "vscode";
import type { App, Feature } from "./app";

/** Features that are loaded when a note is first opened or the log looked at: until then they cost nothing. */
export class LazyFeatures implements vscode.Disposable {
  readonly #app: App;
  readonly #load: () => Promise<readonly Feature[]>;
  readonly #triggers: vscode.Disposable;
  readonly #disposables: vscode.Disposable[] = [];
  #isDisposed = false;
  #loading: Promise<void> | undefined;

  constructor(app: App, load: () => Promise<readonly Feature[]>) {
    this.#app = app;
    this.#load = load;
    const opened = (document: vscode.TextDocument): void => {
      if (app.log.isNote(document.uri)) {
        void this.ready();
      }
    };
    this.#triggers = vscode.Disposable.from(
      vscode.workspace.onDidOpenTextDocument(opened),
      app.log.onDidChange(() => void this.ready()),
    );
    vscode.workspace.textDocuments.forEach(opened);
  }

  /** Resolves when they are there. */
  ready(): Promise<void> {
    this.#triggers.dispose();
    this.#loading ??= this.#begin();
    return this.#loading;
  }

  async #begin(): Promise<void> {
    const features = await this.#load();
    if (!this.#isDisposed) {
      this.#disposables.push(...features.map((feature) => feature(this.#app)));
    }
  }

  dispose(): void {
    this.#isDisposed = true;
    vscode.Disposable.from(this.#triggers, ...this.#disposables).dispose();
  }
}
