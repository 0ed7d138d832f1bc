import type { Page } from "./page";

/** What a person can do to what is drawn, whether by pointer, by key or from the table. */

/** Opens a note; shows a theme, which has no file. */
export function openNode(page: Page, key: string, isBeside: boolean): void {
  const node = page.state.graph.nodes.get(key);
  if (node?.kind === "note") {
    page.host.post({ type: "open", key, isBeside });
  } else if (node) {
    chooseTheme(page, key);
  }
}

/** Puts a note in the middle. */
export function centerNode(page: Page, key: string): void {
  if (page.state.graph.nodes.get(key)?.kind === "note") {
    page.host.post({ type: "center", key });
  }
}

/** In the map of themes: the first theme chosen is looked at, another is compared with it. Elsewhere a theme filters. */
export function chooseTheme(page: Page, key: string): void {
  const { scene, choice, remembered } = page.state;
  if (!scene.isThemeMap) {
    page.setFilters({ theme: remembered.filters.theme === key ? "" : key });
    return;
  }
  const [first, second] = choice;
  const isCompared = first !== undefined && second === undefined && first !== key;
  page.setChoice(isCompared ? [first, key] : first === key && second === undefined ? [] : [key]);
}

export function chooseEdge(page: Page, edge: number): void {
  const { scene } = page.state;
  const drawn = scene.edges[edge];
  if (scene.isThemeMap && drawn) {
    page.setChoice([drawn.from, drawn.to]);
  }
}
