import * as vscode from "vscode";
import { coalesce } from "../platform/coalesce";
import type { Strings } from "../platform/strings/strings";
import { dragNotes } from "./dragNotes";
import type { Element } from "./element";
import { OpenNoteSelection, type Wanted } from "./openNoteSelection";
import { allOf, type Check, looksLike, pageLength, type Row, type Rows } from "./row";

/** What a view shows; the one TreeDataProvider below does the rest. */
export interface TreeSource {
  readonly id: `alongside.${string}`;
  readonly strings: Pick<Strings, "showMore" | "left">;
  /** The first `limit` rows, of so many. */
  roots(limit: number): Rows;
  /** Calls back when rows may have changed. */
  refreshOn(listener: () => void): vscode.Disposable;
  /** A line above the rows, while there is something to say. */
  message?(): string | undefined;
  /** A word or two beside the view's name. */
  description?(): string | undefined;
  /** The note whose row is kept selected. */
  highlighted?(): Wanted | undefined;
}

/** A native tree over plain rows. A refresh tells VS Code only of the rows that differ from what is shown. */
export class TreeView implements vscode.TreeDataProvider<Element>, vscode.Disposable {
  readonly #source: TreeSource;
  readonly #view: vscode.TreeView<Element>;
  readonly #didChange = new vscode.EventEmitter<Element[] | undefined>();
  readonly #disposables: vscode.Disposable[];
  readonly #selection: OpenNoteSelection;
  /** How many rows of a list are shown, by the id of the row above, where more than at first were asked for. */
  readonly #limits = new Map<string, number>();
  #roots: Element[] | undefined;
  /** Whether rows that have been made are as the source has them now. */
  #isFresh = false;

  readonly onDidChangeTreeData = this.#didChange.event;

  constructor(source: TreeSource) {
    this.#source = source;
    this.#view = vscode.window.createTreeView<Element>(source.id, {
      treeDataProvider: this,
      showCollapseAll: source.id !== "alongside.connections",
      canSelectMany: true,
      manageCheckboxStateManually: true,
      dragAndDropController: dragNotes,
    });
    this.#selection = new OpenNoteSelection({
      view: this.#view,
      wanted: () => source.highlighted?.(),
      find: (path) => this.#find(path),
      isShown: (element) => this.#isShown(element),
    });
    const refresh = coalesce(30, 120, () => this.#refresh());
    this.#disposables = [
      this.#view,
      this.#didChange,
      refresh,
      source.refreshOn(() => {
        this.#isFresh = false;
        refresh();
      }),
      this.#view.onDidChangeCheckboxState(({ items }) => void this.#tick(items)),
      this.#view.onDidChangeVisibility(({ visible }) => visible && refresh()),
      vscode.commands.registerCommand(this.#showMoreCommand, (path: readonly string[]) => this.#showMore(path)),
    ];
    this.#setMessage();
  }

  get id(): string {
    return this.#source.id;
  }

  dispose(): void {
    vscode.Disposable.from(...this.#disposables).dispose();
  }

  getParent(element: Element): Element | undefined {
    return element.parent;
  }

  getChildren(element?: Element): Element[] {
    const made = this.#madeBelow(element);
    if (made && this.#isFresh) {
      return made;
    }
    this.#renew(element, []);
    this.#isFresh ||= element === undefined;
    return this.#madeBelow(element) ?? [];
  }

  getTreeItem({ row }: Element): vscode.TreeItem {
    const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
    const item = new vscode.TreeItem(row.label, row.children ? (row.isExpanded ? Expanded : Collapsed) : None);
    item.id = row.id;
    item.accessibilityInformation = { label: row.spoken };
    if (row.description) {
      item.description = row.description;
    }
    if (row.icon) {
      item.iconPath = new vscode.ThemeIcon(row.icon);
    }
    if (row.check) {
      item.checkboxState = checkboxOf(row.check, row.spoken);
    }
    if (row.context) {
      item.contextValue = row.context;
    }
    if (row.opens) {
      item.command = openCommand(row.opens);
    } else if (row.showsMore) {
      item.command = { command: this.#showMoreCommand, title: "", arguments: [row.showsMore] };
    }
    return item;
  }

  resolveTreeItem(item: vscode.TreeItem, { row }: Element): vscode.TreeItem {
    item.tooltip = row.tooltip?.();
    return item;
  }

  /** A box that could not be ticked is drawn anew, as it is. */
  async #tick(items: readonly (readonly [Element, vscode.TreeItemCheckboxState])[]): Promise<void> {
    for (const [element, state] of items) {
      const isSet = await element.row.check?.set(state === vscode.TreeItemCheckboxState.Checked);
      if (isSet === false && this.#isShown(element)) {
        this.#didChange.fire([element]);
      }
    }
  }

  get #showMoreCommand(): string {
    return `${this.#source.id}.showMore`;
  }

  #rowsBelow(element: Element | undefined): readonly Row[] {
    const { rows, total } = this.#listBelow(element, this.#limitOf(element));
    return total > rows.length ? [...rows, this.#moreRow(element, total - rows.length)] : rows;
  }

  #listBelow(element: Element | undefined, limit: number): Rows {
    return element ? (element.row.children?.(limit) ?? allOf([])) : this.#source.roots(limit);
  }

  #limitOf(element: Element | undefined): number {
    return this.#limits.get(idOf(element)) ?? pageOf(element);
  }

  #moreRow(element: Element | undefined, hidden: number): Row {
    const { strings } = this.#source;
    const label = strings.showMore(Math.min(hidden, pageOf(element)));
    const description = strings.left(hidden);
    return {
      id: `${idOf(element)}|more`,
      label,
      description,
      icon: "ellipsis",
      spoken: `${label}, ${description}`,
      showsMore: element ? pathOf(element) : [],
    };
  }

  /** Shows the next page of a list, and goes on from its first row. */
  async #showMore(path: readonly string[]): Promise<void> {
    const element = this.#find(path);
    if (element || path.length === 0) {
      const shown = this.#limitOf(element);
      this.#show(element, shown + pageOf(element));
      const next = this.#madeBelow(element)?.[shown];
      await (next && this.#view.reveal(next, { select: true, focus: true }));
    }
  }

  #show(element: Element | undefined, limit: number): void {
    this.#limits.set(idOf(element), limit);
    this.#renew(element, []);
    this.#didChange.fire(element && [element]);
  }

  #madeBelow(element: Element | undefined): Element[] | undefined {
    return element ? element.children : this.#roots;
  }

  /** The row with these ids from a root down to it; a list is shown far enough for it. */
  #find(path: readonly string[]): Element | undefined {
    let found: Element | undefined;
    for (const id of path) {
      const below: Element[] = this.#madeBelow(found) ?? this.getChildren(found);
      found = below.find(({ row }) => row.id === id) ?? this.#findFurther(found, id);
      if (!found) {
        return undefined;
      }
    }
    return found;
  }

  #findFurther(element: Element | undefined, id: string): Element | undefined {
    const limit = this.#limitOf(element);
    const place = this.#madeBelow(element)?.some(({ row }) => row.showsMore) ? this.#placeOf(element, id) : -1;
    if (place >= limit) {
      this.#show(element, pageLength * Math.ceil((place + 1) / pageLength));
    }
    return this.#madeBelow(element)?.[place];
  }

  #placeOf(element: Element | undefined, id: string): number {
    return this.#listBelow(element, Infinity).rows.findIndex((below) => below.id === id);
  }

  #refresh(): void {
    this.#setMessage();
    if (!this.#view.visible || !this.#roots) {
      return;
    }
    const changed: Element[] = [];
    const isSameAtTop = this.#renew(undefined, changed);
    this.#isFresh = true;
    if (!isSameAtTop) {
      this.#didChange.fire(undefined);
    } else if (changed.length > 0) {
      this.#didChange.fire(changed);
    }
    this.#selection.update();
  }

  #isShown(element: Element): boolean {
    const siblings = element.parent ? element.parent.children : this.#roots;
    return siblings?.includes(element) === true && (element.parent === undefined || this.#isShown(element.parent));
  }

  /**
   * Renews the rows below an element, and below those of them that have been opened, noting the ones to be drawn again. Elements
   * whose rows are still there are kept. False when rows came, went or moved.
   */
  #renew(parent: Element | undefined, changed: Element[]): boolean {
    const known = this.#madeBelow(parent) ?? [];
    const byId = new Map(known.map((element) => [element.row.id, element]));
    const elements = this.#rowsBelow(parent).map((row) => {
      const element = byId.get(row.id);
      return element ? this.#renewed(element, row, changed) : { parent, row, children: undefined, target: row.target };
    });
    if (parent) {
      parent.children = elements;
    } else {
      this.#roots = elements;
    }
    return known.length === elements.length && known.every((element, n) => element === elements[n]);
  }

  #renewed(element: Element, row: Row, changed: Element[]): Element {
    const isSame = looksLike(element.row, row);
    element.row = row;
    element.target = row.target;
    if (!row.children) {
      element.children = undefined;
    }
    const isSameBelow = !element.children || this.#renew(element, changed);
    if (!isSame || !isSameBelow) {
      changed.push(element);
    }
    return element;
  }

  #setMessage(): void {
    const message = this.#source.message?.() ?? "";
    if ((this.#view.message ?? "") !== message) {
      this.#view.message = message;
    }
    const description = this.#source.description?.() ?? "";
    if ((this.#view.description ?? "") !== description) {
      this.#view.description = description;
    }
  }
}

/** Empty for what is above the roots. */
function idOf(element: Element | undefined): string {
  return element?.row.id ?? "";
}

function pageOf(element: Element | undefined): number {
  return element?.row.pageLength ?? pageLength;
}

/** The ids of the rows from a root down to this one. */
function pathOf({ parent, row }: Element): readonly string[] {
  return parent ? [...pathOf(parent), row.id] : [row.id];
}

function openCommand({ noteId, line }: NonNullable<Row["opens"]>): vscode.Command {
  const options: vscode.TextDocumentShowOptions = line === undefined ? {} : { selection: new vscode.Range(line, 0, line, 0) };
  return { command: "vscode.open", title: "", arguments: [vscode.Uri.parse(noteId, true), options] };
}

function checkboxOf({ isDone, tooltip }: Check, label: string): NonNullable<vscode.TreeItem["checkboxState"]> {
  const { Checked, Unchecked } = vscode.TreeItemCheckboxState;
  return { state: isDone ? Checked : Unchecked, tooltip, accessibilityInformation: { label, role: "checkbox" } };
}
