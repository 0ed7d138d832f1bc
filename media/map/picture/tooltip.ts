import { el } from "../../shared/dom";
import type { Page } from "../page";
import { placeOf } from "./frame";
import { lineOf } from "./drawEdges";
import { pointAt } from "./geometry";
import type { Picture } from "./picture";

/** The box that says what is pointed at: a note's name and day, a theme's meaning, an edge's reason. */
export function makeTooltip(page: Page, picture: Picture): HTMLElement {
  const box = el("div", { class: "tooltip", role: "tooltip", hidden: true });
  const show = (): void => {
    const lines = linesFor(page, picture);
    box.hidden = lines.length === 0;
    box.replaceChildren(...lines);
    place(box, picture);
  };
  page.on("pointed", show);
  page.on("graph", () => (box.hidden = true));
  return box;
}

function linesFor(page: Page, { looks }: Picture): HTMLElement[] {
  const { say, kindLabel, state } = page;
  const node = state.scene.nodes[looks.hover.node ?? -1];
  if (node) {
    const about = node.kind === "theme" ? node.definition : (node.day ?? say("undated"));
    const title = node.kind === "theme" ? say("atTheme", node.label, node.size) : node.label;
    return [el("strong", {}, title), ...(about ? [el("span", {}, about)] : [])];
  }
  const edge = state.scene.edges[looks.hover.edge ?? -1];
  if (!edge) {
    return [];
  }
  const ends = [edge.from, edge.to].map((key) => state.graph.nodes.get(key)?.label ?? "").join(" · ");
  const tension = edge.isTension ? [el("em", {}, say("tension"))] : [];
  return [el("strong", {}, kindLabel(edge.kind)), el("span", {}, ends), el("span", {}, edge.reason), ...tension];
}

/** Beside what it is about, where there is room. */
function place(box: HTMLElement, { looks, frame }: Picture): void {
  const { node, edge } = looks.hover;
  const at = node !== undefined ? placeOf(frame(), node) : edge !== undefined ? pointAt(lineOf(frame(), edge), 0.5) : undefined;
  if (!at || box.hidden) {
    return;
  }
  const { width, height } = looks.size;
  const left = at.x + 14 + box.offsetWidth > width ? at.x - 14 - box.offsetWidth : at.x + 14;
  const top = at.y + 14 + box.offsetHeight > height ? at.y - 14 - box.offsetHeight : at.y + 14;
  box.style.left = `${Math.max(4, Math.min(left, width - box.offsetWidth - 4))}px`;
  box.style.top = `${Math.max(4, Math.min(top, height - box.offsetHeight - 4))}px`;
}
