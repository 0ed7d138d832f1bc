import * as vscode from "vscode";
import type { MapScope } from "../protocol/mapMessages";
import type { App } from "../platform/app";
import type { Panel } from "../platform/panels";
import { textProperty } from "../platform/target";
import { MapSession } from "./map/mapSession";

const type = "alongside.map";

/** The Connection map: one panel, which shows the notes around the open one, the whole log, or the themes. */
export const connectionMap = (app: App): Panel => new ConnectionMap(app);

class ConnectionMap implements Panel {
  readonly type = type;
  readonly #app: App;
  #session: MapSession | undefined;

  constructor(app: App) {
    this.#app = app;
  }

  /**
   * `{ note, scope }`: the id of a note to put in the middle, and what to look at; both may be left out. A note that is being read keeps the
   * focus when the map opens beside it, so that what is opened next does not cover the map; asked for again, the map takes the focus.
   */
  async show(wanted: unknown): Promise<void> {
    const [noteId, scope] = [textProperty(wanted, "note"), scopeNamed(textProperty(wanted, "scope"))];
    if (this.#session) {
      this.#session.panel.reveal();
    } else {
      const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: vscode.window.activeTextEditor !== undefined };
      this.#open(vscode.window.createWebviewPanel(type, "", place, { enableScripts: true }));
    }
    await this.#session?.look({ noteId, scope });
  }

  restore(panel: vscode.WebviewPanel): Promise<void> {
    this.#session?.panel.dispose();
    this.#open(panel);
    return Promise.resolve();
  }

  dispose(): void {
    this.#session?.panel.dispose();
  }

  #open(panel: vscode.WebviewPanel): void {
    const session = new MapSession(this.#app, panel);
    this.#session = session;
    panel.onDidDispose(() => {
      session.dispose();
      this.#session = this.#session === session ? undefined : this.#session;
    });
  }
}

function scopeNamed(name: string | undefined): MapScope | undefined {
  return name === "themes" || name === "log" ? { kind: name } : name === "around" ? { kind: name, steps: 1 } : undefined;
}
