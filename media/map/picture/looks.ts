import type { Page } from "../page";
import type { PlacedLabels } from "./labels";
import { forcedColours, type Palette, readPalette } from "./palette";
import type { Size, View } from "./view";

/** How the picture is looked at now. */
export interface Looks {
  view: View;
  size: Size;
  palette: Palette;
  /** The nodes, those first whose names come first. */
  order: Int32Array;
  /** The names as last painted. */
  labels: PlacedLabels;
  /** The view is fitted to the picture until the person moves it. */
  isFitted: boolean;
  /** What is pointed at, by pointer. */
  hover: Hover;
}

export interface Hover {
  readonly node?: number;
  readonly edge?: number;
}

export const reducedMotion = window.matchMedia("(prefers-reduced-motion: reduce)");

export function firstLooks({ state }: Page): Looks {
  const { view } = state.remembered;
  return {
    view: view ?? { x: 0, y: 0, zoom: 1 },
    size: { width: 0, height: 0 },
    palette: readPalette(),
    order: new Int32Array(),
    labels: { labels: [], left: 0 },
    isFitted: view === undefined,
    hover: {},
  };
}

/** Hears of another size of the element. */
export function watchSize(element: HTMLElement, onSize: (size: Size) => void): void {
  new ResizeObserver(([entry]) => {
    const { width = 0, height = 0 } = entry?.contentRect ?? {};
    if (width > 0 && height > 0) {
      onSize({ width, height });
    }
  }).observe(element);
}

/** Hears of another colour theme: VS Code puts it on the body's class and the page's style. */
export function watchColours(onColours: () => void): void {
  const observer = new MutationObserver(onColours);
  observer.observe(document.body, { attributes: true, attributeFilter: ["class", "data-vscode-theme-id"] });
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ["style"] });
  forcedColours.addEventListener("change", onColours);
}
