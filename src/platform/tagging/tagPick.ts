import * as vscode from "vscode";
import { tagMeaning } from "../../core/themes/retag";
import type { App } from "../app";
import { isSame, isUndoneByList } from "./isUndoneByList";

/** A theme or another tag to choose. */
export interface TagChoice {
  /** The id of a theme, or a tag as it is written. */
  readonly tag: string;
  readonly label: string;
  readonly description?: string;
  readonly detail?: string;
}

export interface TagGroup {
  readonly label: string;
  readonly choices: readonly TagChoice[];
}

export interface TagPick {
  readonly title: string;
  readonly hint: string;
  readonly groups: readonly TagGroup[];
  readonly ticked?: readonly string[];
  /** How a word that names no choice would be written as a tag; without it none can be added. */
  readonly newTag?: (typed: string) => string | undefined;
}

/** The tags that are ticked in the end. Throws `CancellationError` when called off. */
export function pickTags(app: App, pick: TagPick): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const { picker } = new TagPicker(app, pick, resolve);
    picker.onDidHide(() => {
      reject(new vscode.CancellationError());
      picker.dispose();
    });
    picker.show();
  });
}

interface Item extends vscode.QuickPickItem {
  readonly tag?: string;
}

/** As long as this after the list was made anew, what is ticked may still have been ticked in the old one. */
const settling = 500;

class TagPicker {
  readonly picker = vscode.window.createQuickPick<Item>();
  readonly #app: App;
  readonly #pick: TagPick;
  readonly #choices: readonly TagChoice[];
  #newTag: string | undefined;
  #ticked: readonly string[];
  /** What was ticked when the list was last made anew, and when that was. */
  #made: { readonly ticked: readonly string[]; readonly at: number } = { ticked: [], at: 0 };

  constructor(app: App, pick: TagPick, done: (tags: readonly string[]) => void) {
    this.#app = app;
    this.#pick = pick;
    this.#choices = pick.groups.flatMap(({ choices }) => choices);
    this.#ticked = pick.ticked ?? [];
    this.picker.title = pick.title;
    this.picker.placeholder = pick.hint;
    this.picker.canSelectMany = true;
    this.picker.matchOnDetail = true;
    this.picker.onDidChangeValue((value) => this.#take(value));
    this.picker.onDidChangeSelection((items) => this.#tick(items.map(({ tag }) => tag).filter((tag) => tag !== undefined)));
    this.picker.onDidAccept(() => this.#accept(done));
    this.#fill();
  }

  #take(value: string): void {
    const newTag = this.#named(value) === undefined ? this.#pick.newTag?.(value) : undefined;
    if (newTag !== this.#newTag) {
      this.#newTag = newTag;
      this.#made = { ticked: this.#ticked, at: Date.now() };
      this.#fill();
    }
  }

  /** What a list that is made anew has unticked is ticked again. */
  #tick(ticked: readonly string[]): void {
    const isSettling = Date.now() - this.#made.at < settling;
    const isUndone = isSettling && isUndoneByList(ticked, { now: this.#ticked, made: this.#made.ticked });
    const isChanged = !isSame(ticked, this.#ticked);
    if (!isUndone) {
      this.#ticked = ticked;
    }
    if (isSettling && isChanged) {
      this.#showTicks();
    }
  }

  #fill(): void {
    this.picker.items = [...this.#pick.groups.flatMap(itemsOf), ...this.#newItems()];
    this.#showTicks();
  }

  #showTicks(): void {
    this.picker.selectedItems = this.picker.items.filter(({ tag }) => tag !== undefined && this.#ticked.includes(tag));
  }

  /** The tag just typed, and those typed and ticked before it. VS Code puts labels that hold the words typed first: these have none. */
  #newItems(): readonly Item[] {
    const { strings } = this.#app;
    const known = new Set(this.#choices.map(({ tag }) => tag));
    const tags = new Set(this.#ticked.filter((tag) => !known.has(tag)));
    const all = this.#newTag === undefined ? tags : tags.add(this.#newTag);
    return Array.from(all, (tag) => ({ tag, label: strings.addTag(), description: strings.inQuotes(tag), alwaysShow: true }));
  }

  /** Enter after typing alone takes what the words leave no doubt about; where several fit, the list stays to be ticked in. */
  #accept(done: (tags: readonly string[]) => void): void {
    const value = this.picker.value.trim();
    const isTyped = value !== "" && isSame(this.#ticked, this.#pick.ticked ?? []);
    const meant = isTyped ? this.#meant(value) : undefined;
    if (!isTyped || meant !== undefined) {
      done(meant === undefined || this.#ticked.includes(meant) ? this.#ticked : [...this.#ticked, meant]);
      this.picker.hide();
    }
  }

  #meant(value: string): string | undefined {
    const words = value.toLowerCase();
    const fitting = this.#choices.filter(({ label }) => label.toLowerCase().includes(words));
    return this.#named(value) ?? (fitting.length === 0 ? this.#newTag : fitting.length === 1 ? fitting[0]?.tag : undefined);
  }

  /** The choice that a name means: an id, a label or another name of a theme, or a tag, in any spelling. */
  #named(value: string): string | undefined {
    const { themes } = this.#app;
    const meaning = tagMeaning(value, themes);
    return this.#choices.find(({ tag }) => tagMeaning(tag, themes) === meaning)?.tag;
  }
}

function itemsOf({ label, choices }: TagGroup): readonly Item[] {
  return choices.length === 0 ? [] : [{ label, kind: vscode.QuickPickItemKind.Separator }, ...choices];
}
