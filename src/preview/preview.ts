import type { Env, MarkdownIt } from "markdown-it";
import * as vscode from "vscode";
import type { App } from "../platform/app";
import { coalesce } from "../platform/coalesce";
import { extendMarkdownIt } from "./extendMarkdownIt";
import type { PreviewedNote } from "./previewedNote";
import { ShownNote } from "./shownNote";

/** As many notes as may be looked at in previews at once. */
const mostShown = 20;

/**
 * Notes in VS Code's built-in Markdown preview. To look at a note there is to look at it through Alongside, so the log is read. What is
 * shown is drawn anew once it is not true any more: the log was read, or a note that is linked to came, went or moved.
 */
export class Preview implements vscode.Disposable {
  readonly #app: App;
  readonly #shown = new Map<string, ShownNote>();
  readonly #subscription: vscode.Disposable;

  constructor(app: App) {
    const look = coalesce(150, 600, () => this.#refreshOutdated());
    this.#app = app;
    this.#subscription = vscode.Disposable.from(look, app.log.onDidChange(look));
  }

  /** The built-in extension calls this, which activates ours, when it first reads any Markdown: it must cost next to nothing. */
  readonly extendMarkdownIt = (md: MarkdownIt): MarkdownIt =>
    extendMarkdownIt(md, { noteOf: (env, text) => this.#noteOf(env, text), onFault: (error) => this.#log(error) });

  dispose(): void {
    this.#subscription.dispose();
  }

  #noteOf(env: Env | undefined, text: string): PreviewedNote | undefined {
    const uri = env?.["currentDocument"];
    if (!(uri instanceof vscode.Uri) || !this.#app.log.isNote(uri)) {
      return undefined;
    }
    void this.#app.log.start();
    const note = new ShownNote(this.#app, uri, text);
    this.#remember(uri.toString(), note);
    return note;
  }

  #remember(id: string, note: ShownNote): void {
    this.#shown.delete(id);
    this.#shown.set(id, note);
    const [oldest] = this.#shown.keys();
    if (this.#shown.size > mostShown && oldest !== undefined) {
      this.#shown.delete(oldest);
    }
  }

  /** Those still open are drawn again, and remembered again; the others are forgotten. */
  async #refreshOutdated(): Promise<void> {
    if (this.#app.log.state === "read" && [...this.#shown.values()].some((note) => note.isOutdated())) {
      this.#shown.clear();
      await vscode.commands.executeCommand("markdown.preview.refresh");
    }
  }

  #log(error: unknown): void {
    this.#app.output.error("preview", error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}
