import * as vscode from "vscode";
import type { App } from "../platform/app";
import type { Panel } from "../platform/panels";
import { OverviewSession } from "./overview/overviewSession";
import { OnePanel } from "./page/onePanel";

/** The overview: one panel with the year, the themes and the questions of the log. */
export const overview = (app: App): Panel => new Overview(app);

class Overview extends OnePanel<OverviewSession> {
  readonly type = "alongside.overview";

  constructor(app: App) {
    super((panel) => new OverviewSession(app, panel));
  }

  show(): Promise<void> {
    this.reveal(() => vscode.window.createWebviewPanel(this.type, "", vscode.ViewColumn.Active, { enableScripts: true }));
    return Promise.resolve();
  }
}
