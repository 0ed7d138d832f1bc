import type { Point } from "../../../src/core/map/layout/body";
import { type DrawnKind, drawnKind, type EdgeStyle, edgeStyle } from "./edgeStyles";
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
  (byKind.get("tension") ?? []).forEach((edge) => askAt(context, frame, pointAt(lineOf(frame, edge), 0.5)));
}

/** A question mark on a line. */
export function askAt(context: CanvasRenderingContext2D, { palette }: Frame, { x, y }: Point): void {
  context.beginPath();
  context.arc(x, y, 8, 0, 2 * Math.PI);
  context.fillStyle = palette.background;
  context.fill();
  context.strokeStyle = palette.tint.yellow;
  context.lineWidth = 1.4;
  context.stroke();
  context.font = `600 11px ${palette.font}`;
  context.textBaseline = "middle";
  context.fillStyle = palette.text;
  context.fillText("?", x - context.measureText("?").width / 2, y + 0.5);
}

/** The edges seen of which a part may lie in view; faint kinds first, so that the others lie above them. */
function edgesInView({ scene, shown, x, y, view, size, kinds }: Frame): Map<DrawnKind, number[]> {
  const [halfWidth, halfHeight] = [size.width / 2 / view.zoom, size.height / 2 / view.zoom];
  const byKind = new Map<DrawnKind, number[]>();
  const listOf = (kind: DrawnKind): number[] => {
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
    const drawn = scene.edges[edge];
    if (drawn && shown.edges[edge] === 1 && !isOut) {
      listOf(drawnKind(drawn)).push(edge);
    }
  }
  return byKind;
}

function setStroke(context: CanvasRenderingContext2D, { palette }: Frame, style: EdgeStyle, total: number): void {
  const crowd = total > mostDashes ? 0.35 : total > 1200 ? 0.6 : 1;
  const isFaint = style.colour === "faint";
  context.strokeStyle = palette.tint[style.colour];
  context.fillStyle = palette.tint[style.colour];
  context.globalAlpha = palette.isContrast ? 1 : (isFaint ? 0.28 * crowd : 0.75) * crowd;
  context.lineWidth = total > mostDashes || (isFaint && palette.isContrast) ? 0.7 : style.width;
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
