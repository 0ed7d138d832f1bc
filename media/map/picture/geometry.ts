import type { Point } from "../../../src/core/map/layout/body";
import type { Scene } from "../model/scene";

/** Where a line runs: from, to, and the point it bends towards. */
export interface Line {
  readonly from: Point;
  readonly to: Point;
  readonly bend: Point | undefined;
}

/** Several lines between the same two nodes bow apart; in the map of themes they bow to the middle. */
export function bendOf({ lane, isThemeMap }: Scene, edge: number, from: Point, to: Point): Point | undefined {
  const beside = lane[edge] ?? 0;
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  if (isThemeMap) {
    const inwards = 1 - Math.min(0.45, Math.hypot(to.x - from.x, to.y - from.y) / 900);
    return { x: middle.x * inwards, y: middle.y * inwards };
  }
  if (beside === 0) {
    return undefined;
  }
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const off = beside * Math.min(14, 5 + length * 0.05) * 2;
  return { x: middle.x - ((to.y - from.y) / length) * off, y: middle.y + ((to.x - from.x) / length) * off };
}

/** A point of a line: 0 at its beginning, 1 at its end. */
export function pointAt({ from, to, bend }: Line, at: number): Point {
  if (!bend) {
    return { x: from.x + (to.x - from.x) * at, y: from.y + (to.y - from.y) * at };
  }
  const [a, b, c] = [(1 - at) ** 2, 2 * at * (1 - at), at ** 2];
  return { x: a * from.x + b * bend.x + c * to.x, y: a * from.y + b * bend.y + c * to.y };
}

/** How far a point is from a line. */
export function distanceTo(line: Line, point: Point): number {
  const parts = line.bend ? 8 : 1;
  let nearest = Infinity;
  for (let part = 0; part < parts; part++) {
    nearest = Math.min(nearest, distanceToSegment(point, pointAt(line, part / parts), pointAt(line, (part + 1) / parts)));
  }
  return nearest;
}

function distanceToSegment(point: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const along = ((point.x - a.x) * dx + (point.y - a.y) * dy) / (dx * dx + dy * dy || 1);
  const at = Math.min(1, Math.max(0, along));
  return Math.hypot(point.x - a.x - dx * at, point.y - a.y - dy * at);
}
