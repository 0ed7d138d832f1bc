import type { MapEdgeKind } from "../../../src/core/map/mapGraph";
import { el, svgEl } from "../../shared/dom";
import type { Page } from "../page";
import { edgeStyle, questionTint } from "../picture/edgeStyles";
import { checkbox } from "./fields";

/** The kinds of edge, each with its line and how many there are; a kind is taken out and put back here. */
export function makeLegend(page: Page): HTMLElement {
  const { say, start } = page;
  const kinds = start.kinds.map(({ kind }) => kind);
  const rows = kinds.map((kind) => legendRow(page, kind, kinds));
  const questions = el("ul", { class: "legend-questions", "aria-label": say("filterQuestions") });
  questions.append(...start.questions.map(({ id, label }) => el("li", {}, el("span", { class: `dot tint-${tintOf(page, id)}` }), label)));
  const show = (): void => {
    const counts = countKinds(page);
    rows.forEach((row) => row.show(counts.get(row.kind) ?? 0));
  };
  page.on("shown", show);
  page.on("remembered", show);
  show();
  const list = el("div", { class: "legend-kinds", role: "group", "aria-label": say("filterKinds") }, ...rows.map(({ element }) => element));
  return el("div", { class: "legend" }, list, questions);
}

interface LegendRow {
  readonly kind: MapEdgeKind;
  readonly element: HTMLElement;
  readonly show: (count: number) => void;
}

function legendRow(page: Page, kind: MapEdgeKind, kinds: readonly MapEdgeKind[]): LegendRow {
  const { control, element } = checkbox(page.kindLabel(kind), (isOn) => toggle(page, kind, isOn));
  const count = el("span", { class: "quiet count", "aria-hidden": "true" });
  control.after(sample(kind, kinds));
  element.append(count);
  const show = (edges: number): void => {
    control.checked = !page.state.remembered.filters.hiddenKinds.includes(kind);
    // A kind that is nowhere in this graph is no choice to make.
    element.hidden = edges === 0;
    count.textContent = String(edges);
  };
  return { kind, element, show };
}

function toggle(page: Page, kind: MapEdgeKind, isOn: boolean): void {
  const others = page.state.remembered.filters.hiddenKinds.filter((each) => each !== kind);
  page.setFilters({ hiddenKinds: isOn ? others : [...others, kind] });
}

function countKinds({ state }: Page): Map<MapEdgeKind, number> {
  const counts = new Map<MapEdgeKind, number>();
  state.scene.edges.forEach(({ kind }) => counts.set(kind, (counts.get(kind) ?? 0) + 1));
  return counts;
}

/** The line of a kind, as the picture has it. */
function sample(kind: MapEdgeKind, kinds: readonly MapEdgeKind[]): SVGElement {
  const { colour, dash, width, arrow } = edgeStyle(kind, kinds);
  const line = svgEl("path", { d: "M2 6h30", "stroke-width": Math.max(1.4, width), "stroke-dasharray": dash.join(" ") || "none" });
  const tip = arrow ? [svgEl("path", { class: "tip", d: arrow === "to" ? "M34 6l-8-3.5v7z" : "M0 6l8-3.5v7z" })] : [];
  return svgEl("svg", { class: `sample tint-${colour}`, viewBox: "0 0 34 12", "aria-hidden": "true" }, line, ...tip);
}

function tintOf({ start }: Page, question: string): string {
  return questionTint(
    question,
    start.questions.map(({ id }) => id),
  );
}
