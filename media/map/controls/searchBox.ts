import { el, setText } from "../../shared/dom";
import { nodesNamed } from "../model/search";
import type { Page } from "../page";
import type { Picture } from "../picture/picture";

/** Finds a node by its name: Enter goes to it, Enter again to the next, Shift+Enter to the one before. */
export function makeSearchBox(page: Page, { camera }: Picture): HTMLElement {
  const { say } = page;
  const input = el("input", { type: "search", "aria-label": say("search"), placeholder: say("searchHint"), spellcheck: "false" });
  const result = el("span", { class: "quiet", role: "status" });
  let at = -1;
  const restart = (): void => {
    at = -1;
    setText(result, "");
  };
  const go = (by: 1 | -1): void => {
    const { scene, shown } = page.state;
    const found = nodesNamed(scene, shown, input.value);
    at = found.length === 0 ? -1 : at < 0 && by < 0 ? found.length - 1 : (at + by + found.length) % found.length;
    const node = scene.nodes[found[at] ?? -1];
    setText(result, input.value.trim() === "" ? "" : node ? say("found", at + 1, found.length) : say("notFound"));
    if (node) {
      page.setPath([node.key]);
      camera.reveal(found[at] ?? 0);
    }
  };
  input.addEventListener("input", restart);
  input.addEventListener("keydown", (event) => {
    if (event.key === "Enter") {
      event.preventDefault();
      go(event.shiftKey ? -1 : 1);
    }
  });
  return el("div", { class: "group search", role: "search" }, input, result);
}
