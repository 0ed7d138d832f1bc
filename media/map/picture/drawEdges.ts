import type { Point } from "../../../src/core/map/layout/body";
import type { MapEdgeKind } from "../../../src/core/map/mapGraph";
import { type EdgeStyle, edgeStyle } from "./edgeStyles";
import { drawnRadius, type Frame } from "./frame";
import { bendOf, type Line, pointAt } from "./geometry";
import { toScreen } from "./view";

/** Lines in one path: longer paths cost the browser more a line. */
const batch = 160;
/** Beyond so many lines in view dashes cannot be seen, and cost the most. */
export const mostDashes = 4000;

/** Draws the edges in view, one kind after another, stopping after each batch. */
export function* drawEdges(context: CanvasRenderingContext2D, frame: Frame): Generator<void, void> {
  const byKind = edgesInView(frame);
  const total = [...byKind.values()].reduce((sum, edges) => sum + edges.length, 0);
  for (const [kind, edges] of byKind) {
    const style = edgeStyle(kind, frame.kinds);
    setStroke(context, frame, style, total);
    for (let start = 0; start < edges.length; start += batch) {
      strokeLines(context, frame, edges.slice(start, start + batch));
      yield;
    }
    if (style.arrow && total <= mostDashes) {
      fillArrows(context, frame, edges, style);
    }
  }
  context.setLineDash([]);
  context.globalAlpha = 1;
}

/** The edges seen of which a part may lie in view; faint kinds first, so that the others lie above them. */
function edgesInView({ scene, shown, x, y, view, size, kinds }: Frame): Map<MapEdgeKind, number[]> {
  const [halfWidth, halfHeight] = [size.width / 2 / view.zoom, size.height / 2 / view.zoom];
  const byKind = new Map<MapEdgeKind, number[]>();
  const listOf = (kind: MapEdgeKind): number[] => {
    const list = byKind.get(kind) ?? [];
    byKind.set(kind, list);
    return list;
  };
  kinds.toReversed().forEach(listOf);
  for (let edge = 0; edge < scene.edges.length; edge++) {
    const [from, to] = [scene.from[edge] ?? 0, scene.to[edge] ?? 0];
    const [ax, ay, bx, by] = [(x[from] ?? 0) - view.x, (y[from] ?? 0) - view.y, (x[to] ?? 0) - view.x, (y[to] ?? 0) - view.y];
    const isOut =
      (ax < -halfWidth && bx < -halfWidth) ||
      (ax > halfWidth && bx > halfWidth) ||
      (ay < -halfHeight && by < -halfHeight) ||
      (ay > halfHeight && by > halfHeight);
    const kind = scene.edges[edge]?.kind;
    if (kind && shown.edges[edge] === 1 && !isOut) {
      listOf(kind).push(edge);
    }
  }
  return byKind;
}

function setStroke(context: CanvasRenderingContext2D, { palette }: Frame, style: EdgeStyle, total: number): void {
  const crowd = total > mostDashes ? 0.4 : total > 1200 ? 0.65 : 1;
  context.strokeStyle = palette.tint[style.colour];
  context.fillStyle = palette.tint[style.colour];
  context.globalAlpha = palette.isContrast ? 1 : (style.colour === "faint" ? 0.3 : 0.75) * crowd;
  context.lineWidth = total > mostDashes ? 0.8 : style.width;
  context.setLineDash(total > mostDashes ? [] : [...style.dash]);
}

function strokeLines(context: CanvasRenderingContext2D, frame: Frame, edges: readonly number[]): void {
  context.beginPath();
  for (const edge of edges) {
    traceLine(context, lineOf(frame, edge));
  }
  context.stroke();
}

export function traceLine(context: CanvasRenderingContext2D, { from, to, bend }: Line): void {
  context.moveTo(from.x, from.y);
  if (bend) {
    context.quadraticCurveTo(bend.x, bend.y, to.x, to.y);
  } else {
    context.lineTo(to.x, to.y);
  }
}

/** Where an edge runs on the screen. */
export function lineOf({ scene, x, y, view, size }: Frame, edge: number): Line {
  const [a, b] = [scene.from[edge] ?? 0, scene.to[edge] ?? 0];
  const from = { x: x[a] ?? 0, y: y[a] ?? 0 };
  const to = { x: x[b] ?? 0, y: y[b] ?? 0 };
  const bend = bendOf(scene, edge, from, to);
  return { from: toScreen(view, size, from), to: toScreen(view, size, to), bend: bend && toScreen(view, size, bend) };
}

export function fillArrows(context: CanvasRenderingContext2D, frame: Frame, edges: readonly number[], { arrow }: EdgeStyle): void {
  context.beginPath();
  for (const edge of edges) {
    const [tip, ...others] = arrowOf(frame, edge, arrow ?? "to");
    if (tip) {
      context.moveTo(tip.x, tip.y);
      others.forEach(({ x, y }) => context.lineTo(x, y));
      context.closePath();
    }
  }
  context.fill();
}

/** The corners of an arrow's head, just outside the node it points at; none where the nodes are too close. */
export function arrowOf(frame: Frame, edge: number, end: "from" | "to"): Point[] {
  const line = lineOf(frame, edge);
  const node = (end === "to" ? frame.scene.to : frame.scene.from)[edge] ?? 0;
  const length = Math.hypot(line.to.x - line.from.x, line.to.y - line.from.y);
  const [gap, head] = [drawnRadius(frame, node) + 1.5, 7];
  if (length < gap + head * 2) {
    return [];
  }
  const at = (distance: number): Point => pointAt(line, end === "to" ? 1 - distance / length : distance / length);
  const [tip, tail] = [at(gap), at(gap + head)];
  const [dx, dy] = [((tip.x - tail.x) / head) * 3.2, ((tip.y - tail.y) / head) * 3.2];
  return [tip, { x: tail.x - dy, y: tail.y + dx }, { x: tail.x + dy, y: tail.y - dx }];
}
