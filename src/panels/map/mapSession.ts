import * as vscode from "vscode";
import { labelOf, noteOfKey } from "../../core/log/noteKeys";
import { mapAround } from "../../core/map/mapAround";
import type { MapGraph } from "../../core/map/mapGraph";
import { mapOfLog } from "../../core/map/mapOfLog";
import { mapOfThemes } from "../../core/map/mapOfThemes";
import type { MapSource } from "../../core/map/mapSource";
import type { MapWords } from "../../core/map/mapWords";
import { fromMap, type FromMap, type MapScope, type ToMap } from "../../protocol/mapMessages";
import type { App } from "../../platform/app";
import { coalesce } from "../../platform/coalesce";
import { guarded } from "../../platform/command";
import { inSlices } from "../../platform/inSlices";
import { needsWording, shownKinds } from "../../platform/shownKinds";
import { pageHtml, pageRoots } from "../page/pageHtml";
import { openNote, savePicture, writeOn } from "./mapActions";
import { MapSender } from "./mapSender";
import { mapStart, mapTexts, mapWords, type MapTexts } from "./mapStart";
import { Middle } from "./middle";

/** What to look at; what is left out stays as it is. */
export interface Wanted {
  /** The id of the note to put in the middle; the open one without it. */
  readonly noteId: string | undefined;
  readonly scope: MapScope | undefined;
}

/** One open map: it follows the log and the open note for as long as its panel is there. */
export class MapSession implements vscode.Disposable {
  readonly panel: vscode.WebviewPanel;
  readonly #app: App;
  readonly #texts: MapTexts;
  readonly #words: MapWords;
  readonly #sender: MapSender;
  readonly #middle = new Middle();
  readonly #disposables: vscode.Disposable[] = [];
  readonly #updateSoon = coalesce(150, 1000, () => this.#update());
  #scope: MapScope = { kind: "around", steps: 1 };
  /** What was asked for before the page could take it; it outranks what the page remembers. */
  #asked: MapScope | undefined;
  #follows = true;
  #isReady = false;
  #hasRefused = false;
  #start = "";
  /** Grows with each update, so that an outdated one stops. */
  #generation = 0;

  constructor(app: App, panel: vscode.WebviewPanel) {
    this.#app = app;
    this.panel = panel;
    this.#texts = mapTexts(app);
    this.#words = mapWords(app, this.#texts);
    this.#sender = new MapSender((message) => this.#post(message));
    this.#follow();
    this.#disposables.push(
      this.#updateSoon,
      panel.webview.onDidReceiveMessage((message: unknown) => this.#receive(message)),
      app.log.onDidChange(() => this.#updateSoon()),
      app.wording.onDidChange(() => this.#updateSoon()),
      app.settings.onDidChange((affects) => affects("connections.kinds") && this.#updateSoon()),
      app.activeNote.onDidChange(() => this.#follow()),
    );
    panel.iconPath = new vscode.ThemeIcon("type-hierarchy");
    void app.log.start();
    this.#load();
    this.#entitle();
  }

  async look({ noteId, scope }: Wanted): Promise<void> {
    const wanted = noteId ?? this.#app.activeNote.uri?.toString();
    if (wanted !== undefined) {
      this.#middle.choose(wanted);
    }
    const asked = scope ?? (noteId !== undefined && this.#scope.kind !== "around" ? ({ kind: "around", steps: 1 } as const) : undefined);
    this.#scope = asked ?? this.#scope;
    this.#asked = this.#isReady ? undefined : (asked ?? this.#asked);
    await this.#update();
  }

  dispose(): void {
    this.#generation++;
    this.#isReady = false;
    vscode.Disposable.from(...this.#disposables).dispose();
  }

  /** Gives the page its HTML, anew when what stands in it has changed: a log's own themes may have other questions. */
  #load(): void {
    const { webview } = this.panel;
    const start = mapStart(this.#app, this.#texts, this.#scope);
    const said = JSON.stringify({ ...start, scope: undefined });
    if (said !== this.#start) {
      this.#start = said;
      this.#isReady = false;
      webview.options = { enableScripts: true, localResourceRoots: pageRoots(this.#app.extensionUri) };
      const { title } = start.strings;
      webview.html = pageHtml({ webview, extensionUri: this.#app.extensionUri, name: "map", title, start });
    }
  }

  #follow(): void {
    const uri = this.#follows ? this.#app.activeNote.uri : undefined;
    if (uri && this.#middle.choose(uri.toString())) {
      this.#updateSoon();
    }
  }

  #receive(received: unknown): void {
    const message = fromMap(received);
    if (message) {
      void guarded(this.#app, "map", () => this.#obey(message));
    } else if (!this.#hasRefused) {
      this.#hasRefused = true;
      this.#app.output.warn("map: a message that no map sends was ignored");
    }
  }

  async #obey(message: FromMap): Promise<void> {
    switch (message.type) {
      case "ready":
        this.#isReady = true;
        this.#sender.forget();
        this.#scope = this.#asked ?? message.scope;
        this.#asked = undefined;
        return this.#update();
      case "scope":
        this.#scope = message.scope;
        return this.#update();
      case "center":
        return this.#center(message.key);
      case "follow":
        this.#follows = message.isOn;
        return this.#follow();
      case "open":
        return openNote(this.#app, this.panel, message);
      case "write":
        return writeOn(this.#app, this.panel, message);
      case "save":
        return savePicture(this.#app, message, { title: this.#texts.saveMap(), fileName: this.#texts.mapFile });
    }
  }

  async #center(key: string): Promise<void> {
    const entry = noteOfKey(key, this.#app.log.index);
    if (entry && this.#middle.choose(entry.id)) {
      await this.#update();
    }
  }

  /** Makes the graph a slice at a time and sends what is new in it; a change of the log on the way begins it anew, soon. */
  async #update(): Promise<void> {
    this.#load();
    this.#entitle();
    const generation = ++this.#generation;
    if (!this.#isReady || !this.panel.visible) {
      return;
    }
    const { index } = this.#app.log;
    const [{ version }, scope] = [index, this.#scope];
    const isOutdated = (): boolean => generation !== this.#generation || version !== index.version;
    const send = await inSlices(this.#prepare(scope), isOutdated);
    if (send && !isOutdated()) {
      send();
    }
    if (generation === this.#generation) {
      this.#say(scope);
    }
  }

  *#prepare(scope: MapScope): Generator<undefined, (() => void) | undefined> {
    const graph = yield* this.#graph(scope);
    return graph && (yield* this.#sender.prepare(scope, graph));
  }

  /** Undefined where the note in the middle is gone or not read yet: then what is shown stays. */
  *#graph(scope: MapScope): Generator<undefined, MapGraph | undefined> {
    const { index } = this.#app.log;
    const source = this.#source(scope);
    if (scope.kind !== "around") {
      return yield* scope.kind === "log" ? mapOfLog(source) : mapOfThemes(source);
    }
    const entry = this.#middle.entry(index);
    const isEmpty = this.#app.log.state === "read" && index.size === 0;
    return entry ? yield* mapAround(entry, source, scope.steps) : isEmpty ? nothing : undefined;
  }

  /** Texts are read only for who looks at what is around a note, where a kind is found in them that is switched on. */
  #source({ kind }: MapScope): MapSource {
    const { log, wording } = this.#app;
    const kinds = shownKinds(this.#app);
    const isWanted = kind === "around" && kinds.some(needsWording);
    if (isWanted) {
      void wording.start();
    }
    return { log: log.index, words: this.#words, kinds, ...(isWanted && wording.current ? { wording: wording.current } : {}) };
  }

  #say(scope: MapScope): void {
    const { state, index } = this.#app.log;
    const isGone = scope.kind === "around" && !this.#middle.entry(index);
    const empty = index.size === 0 ? this.#texts.mapNoNotes() : isGone ? this.#texts.mapNoteGone() : "";
    this.#sender.say(state === "read" ? empty : this.#texts.mapReading());
  }

  /** Also while the page is not there: the panel may be behind another. */
  #entitle(): void {
    const middle = this.#scope.kind === "around" ? this.#middle.entry(this.#app.log.index) : undefined;
    this.panel.title = middle ? this.#texts.mapOf(labelOf(middle)) : this.#texts.mapPage().title;
  }

  #post(message: ToMap): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- of a webview, which has no origin to name
    void this.panel.webview.postMessage(message);
  }
}

const nothing: MapGraph = { nodes: [], edges: [], left: 0 };
