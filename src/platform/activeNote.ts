import * as vscode from "vscode";
import type { LiveLog } from "./liveLog";

/** The note the person is looking at: the one in the active editor, or the last one while it is still in sight. */
export class ActiveNote implements vscode.Disposable {
  readonly #log: LiveLog;
  readonly #didChange = new vscode.EventEmitter<vscode.Uri | undefined>();
  readonly #subscription: vscode.Disposable;
  #uri: vscode.Uri | undefined;

  readonly onDidChange = this.#didChange.event;

  constructor(log: LiveLog) {
    this.#log = log;
    this.#subscription = vscode.Disposable.from(
      vscode.window.onDidChangeActiveTextEditor(() => this.#look()),
      vscode.window.onDidChangeVisibleTextEditors(() => this.#look()),
    );
    this.#uri = this.#find();
  }

  get uri(): vscode.Uri | undefined {
    return this.#uri ?? this.#opening();
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#didChange.dispose();
  }

  #look(): void {
    const uri = this.#find();
    if (uri?.toString() !== this.#uri?.toString()) {
      this.#uri = uri;
      this.#didChange.fire(uri);
    }
  }

  /** A note whose tab is there already, and its editor not yet: a command may come as quickly. */
  #opening(): vscode.Uri | undefined {
    const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    return input instanceof vscode.TabInputText && this.#log.isNote(input.uri) ? input.uri : undefined;
  }

  #find(): vscode.Uri | undefined {
    const active = vscode.window.activeTextEditor?.document.uri;
    if (active) {
      return this.#log.isNote(active) ? active : undefined;
    }
    const inSight = vscode.window.visibleTextEditors.some(({ document }) => document.uri.toString() === this.#uri?.toString());
    return inSight ? this.#uri : undefined;
  }
}
