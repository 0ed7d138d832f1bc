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
  /** Row ids from a root to the row that stands for the note. */
  pathTo?(noteId: string): readonly string[] | undefined;
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
  #isStale = false;

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
      this.#view.onDidChangeVisibility(({ visible }) => visible && this.#isStale && refresh()),
    ];
    this.#setMessage();
  }

  get id(): string {
    return this.#source.id;
  }

  /** Takes something to dispose of along with the view. */
  own(disposable: vscode.Disposable): void {
    this.#disposables.push(disposable);
  }

  get onDidChangeVisibility(): vscode.Event<vscode.TreeViewVisibilityChangeEvent> {
    return this.#view.onDidChangeVisibility;
  }

  /** Selects the note's row without taking the focus; a row of it that is selected already stays. */
  async reveal(noteId: string): Promise<void> {
    const isSelected = this.#view.selection.some(({ target }) => target?.noteId === noteId);
    const path = this.#view.visible && !isSelected ? this.#source.pathTo?.(noteId) : undefined;
    const element = path && this.#find(path);
    if (element) {
      await this.#view.reveal(element, { select: true, focus: false });
    }
  }

  dispose(): void {
    vscode.Disposable.from(...this.#disposables).dispose();
  }

  getParent(element: Element): Element | undefined {
    return element.parent;
  }

  getChildren(element?: Element): Element[] {
    const known = element ? element.children : this.#roots;
    const elements = renewed(known ?? [], this.#rowsBelow(element), element);
    if (element) {
      element.children = elements;
    } else {
      this.#roots = elements;
    }
    return elements;
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
    this.#isStale = !this.#view.visible;
    if (this.#isStale || !this.#roots) {
      return;
    }
    const changed: Element[] = [];
    if (!this.#compare(this.#roots, this.#rowsBelow(undefined), changed)) {
      this.#didChange.fire(undefined);
    } else if (changed.length > 0) {
      this.#didChange.fire(changed);
    }
  }

  /** Renews the shown rows in place, noting those to be drawn again; false when rows came, went or moved. */
  #compare(shown: readonly Element[], rows: readonly Row[], changed: Element[]): boolean {
    if (shown.length !== rows.length || shown.some(({ row }, n) => row.id !== rows[n]?.id)) {
      return false;
    }
    shown.forEach((element, n) => {
      const row = rows[n] ?? element.row;
      const isSame = looksLike(element.row, row);
      element.row = row;
      const isSameBelow = !element.children || !row.children || this.#compare(element.children, row.children(), changed);
      if (!isSame || !isSameBelow) {
        changed.push(element);
      }
    });
    return true;
  }

  #setMessage(): void {
    const message = this.#source.message?.() ?? "";
    if ((this.#view.message ?? "") !== message) {
      this.#view.message = message;
    }
  }
}

/** Elements for the rows, the known ones among them kept. */
function renewed(known: readonly Element[], rows: readonly Row[], parent: Element | undefined): Element[] {
  const byId = new Map(known.map((element) => [element.row.id, element]));
  return rows.map((row) => {
    const element = byId.get(row.id) ?? { parent, row, children: undefined, target: row.target };
    element.row = row;
    return element;
  });
}

function openCommand({ noteId, line }: NonNullable<Row["opens"]>): vscode.Command {
  const options: vscode.TextDocumentShowOptions = line === undefined ? {} : { selection: new vscode.Range(line, 0, line, 0) };
  return { command: "vscode.open", title: "", arguments: [vscode.Uri.parse(noteId, true), options] };
}
