import type { Point } from "../../../src/core/map/layout/body";
import { lineOf } from "./drawEdges";
import { type Frame, nodeAt } from "./frame";
import { distanceTo } from "./geometry";
import type { Hover } from "./looks";

/** How far from an edge, in pixels, still points at it. */
const near = 5;

/** What lies at a point of the screen: a node, else an edge. */
export function hoverAt(frame: Frame, point: Point): Hover {
  const node = nodeAt(frame, point);
  if (node !== undefined) {
    return { node };
  }
  const edge = edgeAt(frame, point);
  return edge === undefined ? {} : { edge };
}

function edgeAt(frame: Frame, point: Point): number | undefined {
  let [found, nearest] = [-1, near];
  for (let edge = 0; edge < frame.scene.edges.length; edge++) {
    if (frame.shown.edges[edge] === 1 && mayBeNear(frame, edge, point)) {
      const distance = distanceTo(lineOf(frame, edge), point);
      if (distance < nearest) {
        [found, nearest] = [edge, distance];
      }
    }
  }
  return found < 0 ? undefined : found;
}

/** Whether a point is in the box about an edge, with room for a bend: cheap, so that most edges are done with here. */
function mayBeNear({ scene, x, y, view, size }: Frame, edge: number, point: Point): boolean {
  const [from, to] = [scene.from[edge] ?? 0, scene.to[edge] ?? 0];
  const room = (scene.isThemeMap ? 200 : 60) + near / view.zoom;
  const [px, py] = [(point.x - size.width / 2) / view.zoom + view.x, (point.y - size.height / 2) / view.zoom + view.y];
  const [ax, ay, bx, by] = [x[from] ?? 0, y[from] ?? 0, x[to] ?? 0, y[to] ?? 0];
  return px > Math.min(ax, bx) - room && px < Math.max(ax, bx) + room && py > Math.min(ay, by) - room && py < Math.max(ay, by) + room;
}
