import * as vscode from "vscode";

/** The types of the webview panels there are; each has its `onWebviewPanel:` event in the manifest. */
export const panelTypes = ["alongside.map", "alongside.overview"] as const;

export type PanelType = (typeof panelTypes)[number];

/** A panel, open or not. */
export interface Panel extends vscode.Disposable {
  readonly type: PanelType;
  /** Opens it beside what is being read, or brings it to the front. */
  show(wanted: unknown): Promise<void>;
  /** Takes up a panel that was open when the window was last closed. */
  restore(panel: vscode.WebviewPanel): Promise<void>;
}

/** The panels, whose code is loaded when the first of them is opened: until then they cost nothing. */
export class Panels implements vscode.Disposable {
  readonly #load: () => Promise<readonly Panel[]>;
  readonly #serializers: vscode.Disposable;
  #loading: Promise<readonly Panel[]> | undefined;
  #loaded: readonly Panel[] = [];

  constructor(load: () => Promise<readonly Panel[]>) {
    this.#load = load;
    const restore = (type: PanelType) => async (panel: vscode.WebviewPanel) => (await this.#panel(type)).restore(panel);
    this.#serializers = vscode.Disposable.from(
      ...panelTypes.map((type) => vscode.window.registerWebviewPanelSerializer(type, { deserializeWebviewPanel: restore(type) })),
    );
  }

  /** `wanted` is for the panel to understand. */
  async show(type: PanelType, wanted: unknown): Promise<void> {
    await (await this.#panel(type)).show(wanted);
  }

  dispose(): void {
    this.#serializers.dispose();
    this.#loaded.forEach((panel) => panel.dispose());
  }

  async #panel(type: PanelType): Promise<Panel> {
    this.#loading ??= this.#load();
    this.#loaded = await this.#loading;
    const panel = this.#loaded.find((candidate) => candidate.type === type);
    if (!panel) {
      throw new Error(`There is no panel ${type}.`);
    }
    return panel;
  }
}
