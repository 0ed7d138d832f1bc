import * as vscode from "vscode";
import { allYears } from "../../core/overview/periods";
import { fromOverview, type FromOverview, type Look, type ToOverview } from "../../protocol/overviewMessages";
import type { App } from "../../platform/app";
import { coalesce } from "../../platform/coalesce";
import { guarded } from "../../platform/command";
import { onNewDay } from "../../platform/dayChange";
import { inSlices } from "../../platform/inSlices";
import { overviewStrings } from "../../platform/strings/overviewStrings";
import { pageHtml, pageRoots } from "../page/pageHtml";
import { copyOverview, openFrom, saveOverview } from "./overviewActions";
import { overviewShown } from "./overviewShown";
import type { OverviewSource, OverviewWords } from "./overviewSource";

/** One open overview: it follows the log for as long as its panel is there, and computes only while it is seen. */
export class OverviewSession implements vscode.Disposable {
  readonly panel: vscode.WebviewPanel;
  readonly #app: App;
  readonly #words: OverviewWords;
  readonly #disposables: vscode.Disposable[] = [];
  readonly #updateSoon = coalesce(150, 1000, () => this.#update());
  #look: Look = { year: "", period: allYears };
  #isReady = false;
  /** Grows with each update, so that an outdated one stops. */
  #generation = 0;
  #hasRefused = false;
  /** What the page was last sent, so that it is sent only what differs. */
  readonly #sent = new Map<ToOverview["type"], string>();

  constructor(app: App, panel: vscode.WebviewPanel) {
    this.#app = app;
    this.panel = panel;
    this.#words = wordsOf(app);
    this.#disposables.push(
      this.#updateSoon,
      panel.webview.onDidReceiveMessage((message: unknown) => this.#receive(message)),
      app.log.onDidChange(() => this.#updateSoon()),
      onNewDay(app.clock, () => this.#updateSoon()),
    );
    panel.iconPath = new vscode.ThemeIcon("calendar");
    void app.log.start();
    this.#load();
  }

  dispose(): void {
    this.#generation++;
    this.#isReady = false;
    vscode.Disposable.from(...this.#disposables).dispose();
  }

  #load(): void {
    const { webview } = this.panel;
    const { extensionUri } = this.#app;
    const { firstWeekday, weekdays } = this.#words;
    const strings = this.#words.overviewPage();
    this.panel.title = strings.title;
    webview.options = { enableScripts: true, localResourceRoots: pageRoots(extensionUri) };
    webview.html = pageHtml({ webview, extensionUri, name: "overview", title: strings.title, start: { strings, firstWeekday, weekdays } });
  }

  #receive(received: unknown): void {
    const message = fromOverview(received);
    if (message) {
      void guarded(this.#app, "overview", () => this.#obey(message));
    } else if (!this.#hasRefused) {
      this.#hasRefused = true;
      this.#app.output.warn("overview: a message that no overview sends was ignored");
    }
  }

  async #obey(message: FromOverview): Promise<void> {
    switch (message.type) {
      case "ready":
        this.#isReady = true;
        this.#sent.clear();
        this.#look = message.look;
        return this.#update();
      case "look":
        this.#look = message.look;
        return this.#update();
      case "open":
      case "openDay":
      case "openPair":
        return openFrom(this.#app, this.panel, { message, look: this.#look, words: this.#words });
      case "copy":
        return this.#tell(await copyOverview(this.#source()));
      case "save":
        return this.#tell(await saveOverview(this.#source()));
    }
  }

  /** Makes the overview a slice at a time; a change of the log on the way begins it anew, soon. */
  async #update(): Promise<void> {
    const generation = ++this.#generation;
    if (!this.#isReady || !this.panel.visible) {
      return;
    }
    const { index } = this.#app.log;
    const { version } = index;
    const isOutdated = (): boolean => generation !== this.#generation || version !== index.version;
    const overview = await inSlices(overviewShown(this.#source()), isOutdated);
    if (overview && !isOutdated()) {
      this.#send({ type: "overview", overview });
    }
    if (generation === this.#generation) {
      this.#say();
    }
  }

  #say(): void {
    const { state, index } = this.#app.log;
    const empty = index.size === 0 ? this.#words.overviewNoNotes() : "";
    this.#send({ type: "message", text: state === "read" ? empty : this.#words.overviewReading() });
  }

  #source(): OverviewSource {
    const { log, clock } = this.#app;
    const { index } = log;
    return { entries: index.all(), vocabulary: index.vocabulary, today: clock.today(), look: this.#look, words: this.#words };
  }

  #tell(text: string): void {
    this.#post({ type: "told", text });
  }

  #send(message: ToOverview): void {
    const said = JSON.stringify(message);
    if (this.#sent.get(message.type) !== said) {
      this.#sent.set(message.type, said);
      this.#post(message);
    }
  }

  #post(message: ToOverview): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- of a webview, which has no origin to name
    void this.panel.webview.postMessage(message);
  }
}

/** The overview's own words, loaded with it, and those it shares with the views. */
function wordsOf({ strings }: App): OverviewWords {
  const { day, longDay, month, spokenCount } = strings;
  const why: OverviewWords["why"] = (edge, a, b) => strings.reason({ code: "essayJoins", edge, here: a, there: b, more: 0 });
  return { ...overviewStrings(vscode.l10n, vscode.env.language), day, longDay, month, spokenCount, why };
}
