import * as vscode from "vscode";
import { coalesce } from "../platform/coalesce";
import { looksLike, type Row } from "./row";

/** What a view shows; the one TreeDataProvider below does the rest. */
export interface TreeSource {
  readonly id: `alongside.${string}`;
  roots(): readonly Row[];
  /** Calls back when rows may have changed. */
  refreshOn(listener: () => void): vscode.Disposable;
  /** A line above the rows, while there is something to say. */
  message?(): string | undefined;
  /** The note whose row is kept selected, and the row ids from a root to it. */
  highlighted?(): { readonly noteId: string; readonly path: readonly string[] } | undefined;
}

/** A row as VS Code knows it: the same object for as long as the row is shown, so that nothing collapses or flickers. */
export interface Element {
  readonly parent: Element | undefined;
  row: Row;
  children: Element[] | undefined;
  /** What commands on the row receive. */
  readonly target: Row["target"];
}

/** A native tree over plain rows. A refresh tells VS Code only of the rows that differ from what is shown. */
export class TreeView implements vscode.TreeDataProvider<Element>, vscode.Disposable {
  readonly #source: TreeSource;
  readonly #view: vscode.TreeView<Element>;
  readonly #didChange = new vscode.EventEmitter<Element[] | undefined>();
  readonly #disposables: vscode.Disposable[];
  #roots: Element[] | undefined;
  #highlightedPlace: string | undefined;

  readonly onDidChangeTreeData = this.#didChange.event;

  constructor(source: TreeSource) {
    this.#source = source;
    this.#view = vscode.window.createTreeView(source.id, {
      treeDataProvider: this,
      showCollapseAll: source.id !== "alongside.connections",
    });
    const refresh = coalesce(30, 120, () => this.#refresh());
    this.#disposables = [
      this.#view,
      this.#didChange,
      refresh,
      source.refreshOn(refresh),
      this.#view.onDidChangeVisibility(({ visible }) => visible && refresh()),
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
    this.#renew(element, []);
    return (element ? element.children : this.#roots) ?? [];
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
    if (row.context) {
      item.contextValue = row.context;
    }
    if (row.opens) {
      item.command = openCommand(row.opens);
    }
    return item;
  }

  resolveTreeItem(item: vscode.TreeItem, { row }: Element): vscode.TreeItem {
    item.tooltip = row.tooltip?.();
    return item;
  }

  #rowsBelow(element: Element | undefined): readonly Row[] {
    return element ? (element.row.children?.() ?? []) : this.#source.roots();
  }

  #find(path: readonly string[]): Element | undefined {
    let found: Element | undefined;
    for (const id of path) {
      const below: Element[] = (found ? found.children : this.#roots) ?? this.getChildren(found);
      found = below.find(({ row }) => row.id === id);
      if (!found) {
        return undefined;
      }
    }
    return found;
  }

  #refresh(): void {
    this.#setMessage();
    if (!this.#view.visible || !this.#roots) {
      return;
    }
    const changed: Element[] = [];
    if (!this.#renew(undefined, changed)) {
      this.#didChange.fire(undefined);
    } else if (changed.length > 0) {
      this.#didChange.fire(changed);
    }
    void this.#highlight();
  }

  /**
   * Selects the row without taking the focus, once for each note and place: whoever then goes elsewhere in the tree is left there.
   * Where another row of the same note is selected, that one stays.
   */
  async #highlight(): Promise<void> {
    const wanted = this.#source.highlighted?.();
    const place = wanted?.path.join("\n");
    const element = wanted && place !== this.#highlightedPlace ? this.#find(wanted.path) : undefined;
    if (wanted && !element) {
      return;
    }
    this.#highlightedPlace = place;
    const isSelected = this.#view.selection.some(({ target }) => target !== undefined && target.noteId === wanted?.noteId);
    if (element && !(isSelected && this.#view.selection.every((selected) => this.#isShown(selected)))) {
      await this.#select(element);
    }
  }

  /** VS Code lets go of a row to reveal while it is drawing the tree, so what did not come to be selected is tried again. */
  async #select(element: Element, tries = 4): Promise<void> {
    const place = this.#highlightedPlace;
    const [before] = this.#view.selection;
    await this.#view.reveal(element, { select: true, focus: false }).then(undefined, () => undefined);
    await new Promise((resolve) => setTimeout(resolve, 150));
    const isLetGo = this.#view.selection[0] === before && before !== element;
    if (tries > 1 && isLetGo && this.#view.visible && this.#highlightedPlace === place) {
      await this.#select(element, tries - 1);
    }
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
    const known = (parent ? parent.children : this.#roots) ?? [];
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
  }
}

function openCommand({ noteId, line }: NonNullable<Row["opens"]>): vscode.Command {
  const options: vscode.TextDocumentShowOptions = line === undefined ? {} : { selection: new vscode.Range(line, 0, line, 0) };
  return { command: "vscode.open", title: "", arguments: [vscode.Uri.parse(noteId, true), options] };
}
