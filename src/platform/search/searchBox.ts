import * as vscode from "vscode";
import type { Entry } from "../../core/log/entry";
import { isEmptyQuery, type Query, readQuery } from "../../core/search/query";
import type { App } from "../app";
import { guarded } from "../command";
import { NoteSearch } from "./noteSearch";
import { openFound, searchInFiles } from "./openFound";
import { type Found, foundItems, newestItems, type SearchItem } from "./searchItems";

/** So many are shown of what answers by name, by text, or for being new. */
const most = { named: 50, inTexts: 50, newest: 30 };
/** What the index knows is shown after so long (milliseconds) where the texts take longer. */
const patience = 40;

const nothing: Omit<Found, "named" | "isDone"> = { inTexts: [], places: new Map(), hasMore: false };

/** Asks what to search for, and shows what answers while it is typed. Resolves with what was typed last, once the box has gone. */
export function openSearchBox(app: App, typed: string): Promise<string> {
  return new Promise((resolve) => void new SearchBox(app, resolve).open(typed));
}

class SearchBox {
  readonly #app: App;
  readonly #search: NoteSearch;
  readonly #picker = vscode.window.createQuickPick<SearchItem>();
  /** Grows with each look, so that an earlier one is given up. */
  #round = 0;
  #looking: Promise<void> = Promise.resolve();
  #isLooking = false;

  constructor(app: App, done: (typed: string) => void) {
    this.#app = app;
    this.#search = new NoteSearch(app);
    const { strings } = app;
    this.#picker.placeholder = strings.searchHint();
    this.#picker.prompt = strings.searchPrompt();
    this.#picker.keepScrollPosition = true;
    this.#picker.onDidChangeValue(() => this.#lookAnew({ isTyped: true }));
    this.#picker.onDidAccept(() => void this.#accept());
    this.#picker.onDidTriggerItemButton(({ item }) => item.entry && this.#open(item.entry, vscode.ViewColumn.Beside));
    this.#picker.onDidHide(() => {
      this.#round += 1;
      done(this.#picker.value);
      this.#search.dispose();
      this.#picker.dispose();
    });
    this.#search.onDidRead(() => this.#lookAnew({ isTyped: false }));
  }

  async open(typed: string): Promise<void> {
    this.#picker.value = typed;
    this.#picker.show();
    this.#lookAnew({ isTyped: true });
    await guarded(this.#app, "alongside.searchReflections", () => this.#search.begin());
  }

  #lookAnew(why: { readonly isTyped: boolean }): void {
    this.#isLooking = true;
    this.#looking = this.#look(why);
  }

  async #look({ isTyped }: { readonly isTyped: boolean }): Promise<void> {
    const round = ++this.#round;
    const isCancelled = (): boolean => round !== this.#round;
    const query = this.#readQuery();
    this.#tellProgress({ isLooking: true });
    if (isEmptyQuery(query)) {
      this.#show(newestItems(this.#app, this.#app.log.index.all().slice(0, most.newest)));
    } else {
      const named = this.#search.named(query, most.named);
      const early = setTimeout(
        () => isTyped && !isCancelled() && this.#show(foundItems(this.#app, { ...nothing, named, isDone: false })),
        patience,
      );
      const inTexts = await this.#search.inTexts(query, { limit: most.inTexts, isCancelled });
      const places = isCancelled() ? nothing.places : await this.#search.placesIn(inTexts, query);
      clearTimeout(early);
      const hasMore = named.length >= most.named || inTexts.length >= most.inTexts;
      if (!isCancelled()) {
        this.#show(foundItems(this.#app, { named, inTexts, places, hasMore, isDone: !this.#search.isReading }));
      }
    }
    if (!isCancelled()) {
      this.#isLooking = false;
      this.#tellProgress({ isLooking: false });
    }
  }

  #readQuery(): Query {
    return readQuery(this.#picker.value, { monthFirst: this.#app.settings.get("dates.monthFirst") });
  }

  #tellProgress({ isLooking }: { readonly isLooking: boolean }): void {
    const { strings, log } = this.#app;
    const { isReading, readSoFar } = this.#search;
    this.#picker.busy = isLooking || isReading;
    this.#picker.title = !isReading
      ? strings.searchTitle()
      : log.state === "read"
        ? strings.searchReading(readSoFar, log.index.size)
        : strings.searchReadingLog(log.index.size);
  }

  /** What the person has moved to stays the active one, where it is still there. */
  #show(items: readonly SearchItem[]): void {
    const shown = this.#picker.items;
    if (shown.length === items.length && shown.every((item, n) => isSameItem(item, items[n]))) {
      return;
    }
    const moved = this.#movedTo();
    this.#picker.items = items;
    const kept = moved && items.find((item) => item.entry !== undefined && item.entry === moved.entry);
    if (kept) {
      this.#picker.activeItems = [kept];
    }
  }

  /** The item that the person has moved to, if any. */
  #movedTo(): SearchItem | undefined {
    const { activeItems, items } = this.#picker;
    const [active] = activeItems;
    return active && active !== items[0] && items.includes(active) ? active : undefined;
  }

  /** Enter may come before what was typed has been answered: then the answer is waited for. */
  async #accept(): Promise<void> {
    const isEarly = this.#isLooking;
    await this.#looking;
    this.#take(isEarly ? (this.#movedTo() ?? this.#picker.items[0]) : this.#picker.activeItems[0]);
  }

  #take(item: SearchItem | undefined): void {
    if (item?.entry) {
      this.#open(item.entry, vscode.ViewColumn.Active);
    } else if (item?.isSearchInFiles) {
      const { value } = this.#picker;
      this.#picker.hide();
      void guarded(this.#app, "alongside.searchReflections", () => searchInFiles(this.#app, value));
    }
  }

  #open(entry: Entry, viewColumn: vscode.ViewColumn): void {
    const query = this.#readQuery();
    this.#picker.hide();
    void guarded(this.#app, "alongside.searchReflections", () => openFound(this.#app, entry, { query, viewColumn }));
  }
}

function isSameItem(a: SearchItem, b: SearchItem | undefined): boolean {
  return a.entry === b?.entry && a.label === b?.label && a.description === b.description && a.detail === b.detail;
}
