import { openNode } from "../actions";
import { button, el, setText } from "../../shared/dom";
import type { MapNode } from "../../../src/core/map/mapGraph";
import type { MapStringName } from "../../../src/protocol/mapMessages";
import { type Column, columns, firstSorting, type Row, rowsOf, sorted, type Sorting, strengthName } from "../model/rows";
import type { Page } from "../page";

/** So many rows at a time: a table of thousands is slow to make and to read. */
const atATime = 200;

const headings: Readonly<Record<Column, MapStringName>> = {
  node: "nodeColumn",
  kind: "kindColumn",
  other: "otherColumn",
  reason: "reasonColumn",
  strength: "strengthColumn",
};

interface TableState {
  sorting: Sorting;
  rows: readonly Row[];
  shown: number;
  isStale: boolean;
}

/** The picture's twin: what it shows, in rows that can be sorted. Made when it is looked at. */
export function makeTable(page: Page): HTMLElement {
  const state: TableState = { sorting: firstSorting, rows: [], shown: atATime, isStale: true };
  const body = el("tbody");
  const heads = columns.map((column) => headCell(page, state, column, () => refresh()));
  const caption = el("caption", { class: "hidden-words" }, page.say("title"));
  const table = el("table", {}, caption, el("thead", {}, el("tr", {}, ...heads.map(({ element }) => element))), body);
  const more = button("", () => showMore(page, state, body, more), { class: "secondary more" });
  const nothing = el("p", { class: "empty" });
  const refresh = (): void => {
    heads.forEach(({ show }) => show());
    state.rows = sorted(rowsOf(page.state.scene, page.state.shown), state.sorting, ({ kind }) => page.kindLabel(kind));
    state.shown = 0;
    state.isStale = false;
    body.replaceChildren();
    showMore(page, state, body, more);
    table.hidden = state.rows.length === 0;
    setText(nothing, state.rows.length === 0 ? page.say("noTable") : "");
  };
  const refreshIfSeen = (): void => {
    state.isStale = true;
    if (page.state.remembered.tab === "table") {
      refresh();
    }
  };
  page.on("shown", refreshIfSeen);
  page.on("tab", () => state.isStale && refreshIfSeen());
  return el("div", { class: "table" }, table, nothing, more);
}

interface HeadCell {
  readonly element: HTMLElement;
  readonly show: () => void;
}

function headCell({ say }: Page, state: TableState, column: Column, onSorted: () => void): HeadCell {
  const name = say(headings[column]);
  const mark = el("span", { class: "sort-mark", "aria-hidden": "true" });
  const sort = el("button", { type: "button" }, name, mark);
  sort.addEventListener("click", () => {
    const isSame = state.sorting.column === column;
    state.sorting = { column, isDown: isSame ? !state.sorting.isDown : column === "strength" };
    onSorted();
  });
  const element = el("th", { scope: "col", class: `column-${column}` }, sort);
  const show = (): void => {
    const isSorted = state.sorting.column === column;
    const { isDown } = state.sorting;
    element.setAttribute("aria-sort", isSorted ? (isDown ? "descending" : "ascending") : "none");
    mark.textContent = isSorted ? (isDown ? "↓" : "↑") : "";
    sort.title = isSorted ? say(isDown ? "sortedDown" : "sortedUp") : "";
  };
  return { element, show };
}

function showMore(page: Page, state: TableState, body: HTMLElement, more: HTMLButtonElement): void {
  body.append(...state.rows.slice(state.shown, state.shown + atATime).map((row) => rowElement(page, row)));
  state.shown = Math.min(state.rows.length, state.shown + atATime);
  const left = state.rows.length - state.shown;
  more.hidden = left === 0;
  setText(more, page.say("more", Math.min(left, atATime)));
}

function rowElement(page: Page, { node, other, edge }: Row): HTMLElement {
  const { say, kindLabel } = page;
  const reason = edge?.isTension ? `${edge.reason} ${say("tension")}` : (edge?.reason ?? "");
  const strength = edge ? el("span", { title: edge.strength.toFixed(2) }, say(strengthName(edge.strength))) : "";
  return el(
    "tr",
    {},
    el("td", {}, nodeName(page, node)),
    el("td", {}, edge ? kindLabel(edge.kind) : ""),
    el("td", {}, other ? nodeName(page, other) : ""),
    el("td", {}, reason),
    el("td", {}, strength),
  );
}

/** A note opens; a theme, which has no file, stands as it is. */
function nodeName(page: Page, { key, kind, label, day }: MapNode): HTMLElement {
  if (kind === "theme") {
    return el("span", { class: "theme-name" }, label);
  }
  const onClick = (event: MouseEvent): void => openNode(page, key, event.ctrlKey || event.metaKey);
  const open = button(label, onClick, { class: "link", title: page.say("opens", label) });
  return el("span", {}, open, ...(day ? [el("span", { class: "quiet" }, ` ${day}`)] : []));
}
