import type * as vscode from "vscode";
import type { Panel, PanelType } from "../../platform/panels";

/** What an open panel shows; it ends with the panel. */
export interface PanelSession extends vscode.Disposable {
  readonly panel: vscode.WebviewPanel;
}

/** A panel of which there is one at a time. */
export abstract class OnePanel<Session extends PanelSession> implements Panel {
  abstract readonly type: PanelType;
  readonly #begin: (panel: vscode.WebviewPanel) => Session;
  #session: Session | undefined;

  constructor(begin: (panel: vscode.WebviewPanel) => Session) {
    this.#begin = begin;
  }

  abstract show(wanted: unknown): Promise<void>;

  restore(panel: vscode.WebviewPanel): Promise<void> {
    this.#session?.panel.dispose();
    this.#open(panel);
    return Promise.resolve();
  }

  dispose(): void {
    this.#session?.panel.dispose();
  }

  /** Brings the panel to the front, or makes one. */
  protected reveal(make: () => vscode.WebviewPanel): Session {
    if (this.#session) {
      this.#session.panel.reveal();
      return this.#session;
    }
    return this.#open(make());
  }

  #open(panel: vscode.WebviewPanel): Session {
    const session = this.#begin(panel);
    this.#session = session;
    panel.onDidDispose(() => {
      session.dispose();
      this.#session = this.#session === session ? undefined : this.#session;
    });
    return session;
  }
}
