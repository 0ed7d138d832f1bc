import type { MapEdgeKind, MapNode } from "../../../src/core/map/mapGraph";
import type { Point } from "../../../src/core/map/layout/body";
import type { Shown } from "../model/filters";
import type { Scene } from "../model/scene";
import type { Palette } from "./palette";
import { type Size, sizeAt, toPicture, toScreen, type View } from "./view";

/** All that is needed to draw the picture once. */
export interface Frame {
  readonly scene: Scene;
  readonly shown: Shown;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly view: View;
  readonly size: Size;
  /** What is in sight, in the middle, where more than that is drawn. */
  readonly seen?: Size;
  readonly palette: Palette;
  readonly kinds: readonly MapEdgeKind[];
  /** The ids of the questions, in order. */
  readonly questions: readonly string[];
}

export function placeOf({ x, y, view, size }: Frame, node: number): Point {
  return toScreen(view, size, { x: x[node] ?? 0, y: y[node] ?? 0 });
}

/** How large a node is at zoom 1: in the map of themes its area is the number of notes. */
export function radiusOf({ kind, size, steps }: MapNode, isThemeMap: boolean): number {
  if (kind === "note") {
    return steps === 0 ? 8 : 5;
  }
  return isThemeMap ? Math.min(34, 6 + 2.2 * Math.sqrt(size)) : Math.min(20, 7 + Math.sqrt(size) * 0.9);
}

/** How large a node is on the screen. */
export function drawnRadius({ scene, view }: Pick<Frame, "scene" | "view">, node: number): number {
  const drawn = scene.nodes[node];
  return drawn ? radiusOf(drawn, scene.isThemeMap) * sizeAt(view.zoom) : 0;
}

/** The node at a point of the screen, the one drawn last; small ones may be missed by a few pixels. */
export function nodeAt(frame: Frame, point: Point): number | undefined {
  const { x, y, shown, view, size } = frame;
  const at = toPicture(view, size, point);
  const reach = 40 / view.zoom;
  let [found, nearest] = [-1, Infinity];
  for (let node = 0; node < x.length; node++) {
    const [dx, dy] = [(x[node] ?? 0) - at.x, (y[node] ?? 0) - at.y];
    if (shown.nodes[node] !== 1 || Math.abs(dx) > reach || Math.abs(dy) > reach) {
      continue;
    }
    const off = Math.hypot(dx, dy) * view.zoom - Math.max(5, drawnRadius(frame, node) + 2);
    if (off <= 0 && off <= nearest) {
      [found, nearest] = [node, off];
    }
  }
  return found < 0 ? undefined : found;
}
