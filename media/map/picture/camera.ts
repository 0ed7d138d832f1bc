import { boundsOf } from "../../../src/core/map/layout/grid";
import type { Point } from "../../../src/core/map/layout/body";
import type { Page } from "../page";
import { type Frame, placeOf } from "./frame";
import type { Looks } from "./looks";
import { fitted, panned, type Size, type View, zoomed } from "./view";

/** Moves the view. */
export interface Camera {
  readonly setView: (view: View) => void;
  readonly panBy: (dx: number, dy: number) => void;
  readonly zoomBy: (factor: number, at?: Point) => void;
  /** Shows the whole picture, and goes on doing so as it changes. */
  readonly fit: () => void;
  /** Fits the picture again where it has been fitted before. */
  readonly keepFitted: () => void;
  /** Brings a node into view. */
  readonly reveal: (node: number) => void;
}

export function makeCamera(page: Page, looks: Looks, frame: () => Frame, onView: () => void): Camera {
  let later: number | undefined;
  const setView = (view: View): void => {
    looks.view = view;
    looks.isFitted = false;
    onView();
    window.clearTimeout(later);
    later = window.setTimeout(() => page.remember({ view: looks.view }), 300);
  };
  const keepFitted = (): void => {
    const { x, y, shown } = frame();
    if (looks.isFitted) {
      looks.view = fitted(boundsOf(x, y, shown.nodes), looks.size, marginOf(page, looks.size));
    }
  };
  return {
    setView,
    keepFitted,
    panBy: (dx, dy) => setView(panned(looks.view, dx, dy)),
    zoomBy: (factor, at) => setView(zoomed(looks.view, looks.size, factor, at ?? { x: looks.size.width / 2, y: looks.size.height / 2 })),
    fit: () => {
      window.clearTimeout(later);
      looks.isFitted = true;
      page.remember({ view: undefined });
      keepFitted();
      onView();
    },
    reveal: (node) => {
      const { x, y } = placeOf(frame(), node);
      const [left, top] = [Math.min(80, looks.size.width / 4), Math.min(50, looks.size.height / 4)];
      const isIn = x > left && y > top && x < looks.size.width - left && y < looks.size.height - top;
      if (!isIn) {
        setView({ ...looks.view, x: frame().x[node] ?? 0, y: frame().y[node] ?? 0 });
      }
    },
  };
}

/** Room for the names at the edge: those of the themes stand outside their ring. */
function marginOf({ state }: Page, { width, height }: Size): Size {
  return state.scene.isThemeMap
    ? { width: Math.min(225, width * 0.34), height: Math.min(70, height * 0.14) }
    : { width: Math.min(170, width * 0.24), height: Math.min(40, height * 0.1) };
}
