import { button, el } from "../shared/dom";
import { isFiltering, noFilters } from "./model/filters";
import type { Page } from "./page";

/** Over the picture where there is nothing to draw: says so kindly, with the one thing to do. */
export function makeEmpty(page: Page): HTMLElement {
  const element = el("div", { class: "empty over", role: "status" });
  const show = (): void => {
    const { hasGraph, scene, shown, remembered } = page.state;
    const isFiltered = scene.nodes.length > 0 && shown.nodeCount === 0;
    const isNothing = hasGraph && shown.nodeCount === 0;
    element.hidden = !isNothing;
    const clear = button(page.say("clearFilters"), () => page.setFilters(noFilters), { class: "primary" });
    const words = el("p", {}, page.say(isFiltered ? "nothingFiltered" : "nothing"));
    element.replaceChildren(...(isNothing ? [words, ...(isFiltered && isFiltering(remembered.filters) ? [clear] : [])] : []));
  };
  page.on("shown", show);
  show();
  return element;
}
