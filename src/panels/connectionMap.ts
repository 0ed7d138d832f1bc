import * as vscode from "vscode";
import type { MapScope } from "../protocol/mapMessages";
import type { App } from "../platform/app";
import type { Panel } from "../platform/panels";
import { textProperty } from "../platform/target";
import { MapSession } from "./map/mapSession";
import { OnePanel } from "./page/onePanel";

/** The Connection map: one panel, which shows the notes around the open one, the whole log, or the themes. */
export const connectionMap = (app: App): Panel => new ConnectionMap(app);

class ConnectionMap extends OnePanel<MapSession> {
  readonly type = "alongside.map";

  constructor(app: App) {
    super((panel) => new MapSession(app, panel));
  }

  /**
   * `{ note, scope }`: the id of a note to put in the middle, and what to look at; both may be left out. A note that is being read keeps the
   * focus when the map opens beside it, so that what is opened next does not cover the map; asked for again, the map takes the focus.
   */
  async show(wanted: unknown): Promise<void> {
    const [noteId, scope] = [textProperty(wanted, "note"), scopeNamed(textProperty(wanted, "scope"))];
    const session = this.reveal(() => {
      const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: vscode.window.activeTextEditor !== undefined };
      return vscode.window.createWebviewPanel(this.type, "", place, { enableScripts: true });
    });
    await session.look({ noteId, scope });
  }
}

function scopeNamed(name: string | undefined): MapScope | undefined {
  return name === "themes" || name === "log" ? { kind: name } : name === "around" ? { kind: name, steps: 1 } : undefined;
}
