import { el } from "../../shared/dom";
import type { PairShown } from "../../../src/protocol/overviewMessages";
import { wantsBeside } from "../notes";
import type { Page } from "../page";
import { type Matrix, placeAfterKey, type Place } from "./pairs";

/** Themes by themes, each pair once: a grid of one way in, in which keys go from pair to pair. */
export function matrixElement(page: Page, matrix: Matrix): HTMLElement {
  const { themes } = matrix;
  const help = el("p", { id: "matrix-help", class: "hidden-words" }, page.say("matrixHelp"));
  const head = themes.map(({ label }, at) => el("th", { scope: "col", abbr: label, "aria-label": label, title: label }, String(at + 1)));
  const rows = themes.map(({ label }, row) =>
    el(
      "tr",
      {},
      el("th", { scope: "row" }, el("span", { class: "quiet" }, `${row + 1} `), label),
      ...Array.from({ length: row }, (_, column) => pairCell(page, matrix, [row, column])),
    ),
  );
  const grid = el(
    "table",
    { role: "grid", class: "matrix", "aria-label": page.say("together"), "aria-describedby": help.id },
    el("thead", {}, el("tr", {}, el("td", {}), ...head)),
    el("tbody", {}, ...rows),
  );
  grid.addEventListener("click", (event) => open(page, matrix, event));
  grid.addEventListener("keydown", (event) => onKey(page, matrix, event));
  return el("div", { class: "scroller" }, help, grid);
}

function pairCell(page: Page, { themes, at }: Matrix, [row, column]: Place): HTMLElement {
  const pair = at(row, column);
  const spoken = pair?.spoken ?? page.say("nothingOn", themes[column]?.label ?? "", themes[row]?.label ?? "");
  const kind = pair === undefined ? "none" : pair.kind;
  return el(
    "td",
    {
      role: "gridcell",
      tabindex: row === 1 && column === 0 ? 0 : -1,
      "aria-label": spoken,
      title: [spoken, ...(pair?.reason ? [pair.reason] : [])].join("\n"),
      class: `pair ${kind}`,
      "data-place": `${row} ${column}`,
      "data-id": `pair-${themes[column]?.id}-${themes[row]?.id}`,
    },
    el("span", { class: "ring" }, pair && pair.notes > 0 ? String(pair.notes) : ""),
  );
}

function onKey(page: Page, matrix: Matrix, event: KeyboardEvent): void {
  const place = placeOf(event.target);
  const next = place && !event.altKey ? placeAfterKey(event.key, place, matrix.themes.length) : undefined;
  if (event.key === "Enter" || event.key === " ") {
    open(page, matrix, event);
  } else if (next) {
    enter(event.currentTarget, next);
  } else {
    return;
  }
  event.preventDefault();
}

function enter(grid: EventTarget | null, [row, column]: Place): void {
  if (grid instanceof HTMLElement) {
    grid.querySelectorAll('[data-place][tabindex="0"]').forEach((cell) => cell.setAttribute("tabindex", "-1"));
    const cell = grid.querySelector<HTMLElement>(`[data-place="${row} ${column}"]`);
    cell?.setAttribute("tabindex", "0");
    cell?.focus();
  }
}

function open(page: Page, { at }: Matrix, event: MouseEvent | KeyboardEvent): void {
  const place = placeOf(event.target);
  const pair: PairShown | undefined = place && at(...place);
  if (place && event.type === "click") {
    enter(event.currentTarget, place);
  }
  if (pair && pair.notes > 0) {
    page.post({ type: "openPair", themes: [pair.a, pair.b], isBeside: wantsBeside(event) });
  }
}

function placeOf(target: EventTarget | null): Place | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>("[data-place]") : null;
  const [row, column] = (cell?.dataset["place"] ?? "").split(" ").map(Number);
  return row === undefined || column === undefined ? undefined : [row, column];
}
