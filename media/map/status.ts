import { el, setText } from "../shared/dom";
import type { Page } from "./page";
import type { Picture } from "./picture/picture";
import { whereSentence } from "./picture/sentences";

/** The line under the picture: where the walk is, said aloud as it goes, and how much of the log is shown. */
export function makeStatus(page: Page, picture: Picture): HTMLElement {
  const where = el("div", { id: "where", role: "status", "aria-live": "polite" });
  const counts = el("div", { class: "quiet counts" });
  const showWhere = (): void => setText(where, whereSentence(page));
  const showCounts = (): void => setText(counts, countSentence(page, picture));
  page.on("walked", showWhere);
  page.on("shown", showCounts);
  picture.onPainted(showCounts);
  return el("div", { class: "status" }, where, counts);
}

function countSentence({ say, state }: Page, { looks }: Picture): string {
  const { scene, shown, graph } = state;
  const notes = scene.nodes.reduce((count, { kind }, node) => count + (kind === "note" && shown.nodes[node] === 1 ? 1 : 0), 0);
  return [
    scene.isThemeMap ? "" : say("shown", notes, shown.edgeCount),
    graph.left > 0 ? say("left", graph.left) : "",
    looks.labels.left > 0 && state.remembered.tab === "picture" ? say("labelsLeft", looks.labels.left) : "",
  ]
    .filter(Boolean)
    .join(" ");
}
