import * as vscode from "vscode";
import type { Api } from "../../src/activate";
import type { Element } from "../../src/views/element";
import type { TreeView } from "../../src/views/treeView";

/**
 * Makes every row a view would show after a change, were it on screen: the roots, what stands open by itself, and the months of every year.
 * Returns the rows' words.
 */
export function shownRows(view: TreeView): readonly string[] {
  const words: string[] = [];
  addRows(view, undefined, words);
  return words;
}

function addRows(view: TreeView, parent: Element | undefined, words: string[]): void {
  for (const element of view.getChildren(parent)) {
    const item = view.getTreeItem(element);
    words.push(`${String(item.label)} ${String(item.description ?? "")}`);
    if (item.collapsibleState === vscode.TreeItemCollapsibleState.Expanded || item.id?.startsWith("year:")) {
      addRows(view, element, words);
    }
  }
}

/** The row of a theme in the Themes view; throws where there is none. */
export function themeRow(views: Api["views"], themeId: string): { readonly view: TreeView; readonly element: Element } {
  const view = views.find(({ id }) => id === "alongside.themes");
  const elements = view?.getChildren().flatMap((question) => view.getChildren(question)) ?? [];
  const element = elements.find((candidate) => view?.getTreeItem(candidate).id === `theme:${themeId}`);
  if (!view || !element) {
    throw new Error(`The Themes view has no row for ${themeId}.`);
  }
  return { view, element };
}

/** Opens a row as a person would. Returns how many rows came. */
export function openRow({ view, element }: ReturnType<typeof themeRow>): number {
  const children = view.getChildren(element);
  children.forEach((child) => view.getTreeItem(child));
  return children.length;
}
