import * as vscode from "vscode";
import type { Entry } from "../../core/log/entry";
import type { ChangeWatch } from "../../core/log/log";
import { FoldedTexts, foldedBody, textMatcher } from "../../core/search/foldedTexts";
import { type NamedNote, NoteNames } from "../../core/search/noteNames";
import { type FoundPlace, placeIn } from "../../core/search/place";
import { isEmptyQuery, type Query } from "../../core/search/query";
import type { App } from "../app";
import { coalesce } from "../coalesce";
import { inSlices } from "../inSlices";
import { readTexts } from "../noteTexts";

/** In characters: 16,000 notes of common length. What there is no room for is read again for each search. */
const roomForTexts = 40_000_000;
/** So many of the texts found last are kept as they are written, to tell their lines. */
const textsKept = 300;
/** So many notes are looked at before the time is. */
const lookedAtOnce = 16;

interface Look {
  readonly limit: number;
  readonly isCancelled: () => boolean;
}

/** A search that goes on while somebody types: what the index knows is there at once, texts are read once and let go of at the end. */
export class NoteSearch implements vscode.Disposable {
  readonly #app: Pick<App, "log" | "files">;
  readonly #names: NoteNames;
  readonly #texts = new FoldedTexts(roomForTexts);
  readonly #withoutRoom = new Set<string>();
  readonly #written = new Map<string, string>();
  readonly #didRead = new vscode.EventEmitter<void>();
  readonly #tellSoon = coalesce(150, 300, () => this.#didRead.fire());
  readonly #following: vscode.Disposable;
  #changes: ChangeWatch | undefined;
  #isReading = true;
  #readSoFar = 0;
  #isOver = false;

  /** Fires as texts are read, or read again: once for many. */
  readonly onDidRead = this.#didRead.event;

  constructor(app: Pick<App, "log" | "files" | "themes">) {
    this.#app = app;
    this.#names = new NoteNames(app.themes);
    this.#following = app.log.onDidChange(() => void this.#follow());
  }

  /** Whether there are texts yet to be read. */
  get isReading(): boolean {
    return this.#isReading;
  }

  get readSoFar(): number {
    return this.#readSoFar;
  }

  /** Reads the log where it has not been read, and then every text. */
  async begin(): Promise<void> {
    const { log } = this.#app;
    await log.start();
    this.#changes = log.index.watch();
    await this.#read(log.index.all().map(({ id }) => id));
    this.#isReading = false;
    this.#tellSoon();
  }

  /** What answers by title, alias, theme, tag or date; the best first. */
  named(query: Query, limit: number): readonly NamedNote[] {
    return this.#names.find(this.#app.log.index.all(), query, limit);
  }

  /** What answers by its text, as far as that has been read; newest first. */
  async inTexts(query: Query, { limit, isCancelled }: Look): Promise<readonly Entry[]> {
    const found: Entry[] = [];
    if (isEmptyQuery(query) || query.terms.length + query.dates.length === 0) {
      return found;
    }
    await inSlices(this.#scan(query, { found, limit }), isCancelled);
    if (this.#withoutRoom.size > 0 && found.length < limit && !isCancelled()) {
      await this.#scanUnkept(query, { found, limit, isCancelled });
    }
    return found;
  }

  /** Where each of these notes says what is sought. */
  async placesIn(entries: readonly Entry[], query: Query): Promise<ReadonlyMap<string, FoundPlace>> {
    const unread = entries.map(({ id }) => id).filter((id) => !this.#written.has(id));
    await readTexts(this.#app.files, unread, (id, text) => this.#written.set(id, text));
    const places = new Map<string, FoundPlace>();
    for (const { id } of entries) {
      const place = placeIn(this.#written.get(id) ?? "", query);
      if (place) {
        places.set(id, place);
      }
    }
    [...this.#written.keys()].slice(0, Math.max(0, this.#written.size - textsKept)).forEach((id) => this.#written.delete(id));
    return places;
  }

  dispose(): void {
    this.#isOver = true;
    this.#changes?.end();
    vscode.Disposable.from(this.#following, this.#tellSoon, this.#didRead).dispose();
  }

  *#scan(query: Query, { found, limit }: { readonly found: Entry[]; readonly limit: number }): Generator<void, void> {
    const isMatch = textMatcher(this.#names, query);
    const entries = [...this.#app.log.index.all()];
    for (const [n, entry] of entries.entries()) {
      const text = this.#texts.get(entry.id);
      if (text !== undefined && isMatch(entry, text) && found.push(entry) >= limit) {
        return;
      }
      if (n % lookedAtOnce === 0) {
        yield;
      }
    }
  }

  async #scanUnkept(query: Query, { found, limit, isCancelled }: Look & { readonly found: Entry[] }): Promise<void> {
    const isMatch = textMatcher(this.#names, query);
    const take = (id: string, text: string): void => {
      const entry = this.#app.log.index.get(id);
      if (entry && found.length < limit && isMatch(entry, foldedBody(text))) {
        found.push(entry);
      }
    };
    await readTexts(this.#app.files, [...this.#withoutRoom], take, () => this.#isOver || isCancelled() || found.length >= limit);
  }

  /** Takes in what changed in the log since. */
  async #follow(): Promise<void> {
    if (!this.#isReading && !this.#isOver) {
      const ids = this.#changes?.take() ?? [];
      ids.forEach((id) => this.#drop(id));
      await this.#read(ids);
    }
    this.#tellSoon();
  }

  #drop(id: string): void {
    this.#texts.remove(id);
    this.#withoutRoom.delete(id);
    this.#written.delete(id);
  }

  async #read(ids: readonly string[]): Promise<void> {
    const take = (id: string, text: string): void => {
      this.#readSoFar += 1;
      if (!this.#texts.put(id, text)) {
        this.#withoutRoom.add(id);
      }
      this.#tellSoon();
    };
    await readTexts(this.#app.files, ids, take, () => this.#isOver);
  }
}
