import { type Child, el } from "../shared/dom";

interface PlainTable {
  readonly caption: string;
  readonly columns: readonly string[];
  /** Each begins with what it is about. */
  readonly rows: readonly (readonly (Child | readonly Child[])[])[];
}

/** A table that scrolls by itself where it is wider than the page. */
export function tableElement({ caption, columns, rows }: PlainTable): HTMLElement {
  const head = el("tr", {}, ...columns.map((column) => el("th", { scope: "col" }, column)));
  const body = rows.map(([first = "", ...cells]) =>
    el("tr", {}, el("th", { scope: "row" }, ...listOf(first)), ...cells.map((cell) => el("td", {}, ...listOf(cell)))),
  );
  const table = el(
    "table",
    { class: "plain" },
    el("caption", { class: "hidden-words" }, caption),
    el("thead", {}, head),
    el("tbody", {}, ...body),
  );
  return scroller(caption, table);
}

/** Can be scrolled with the keyboard. */
export function scroller(label: string, content: HTMLElement): HTMLElement {
  return el("div", { class: "scroller", tabindex: 0, role: "group", "aria-label": label }, content);
}

function listOf(cell: Child | readonly Child[]): readonly Child[] {
  return typeof cell === "string" || cell instanceof Node ? [cell] : cell;
}

/** A sentence where there is nothing to show. */
export function nothing(words: string): HTMLElement {
  return el("p", { class: "quiet" }, words);
}
