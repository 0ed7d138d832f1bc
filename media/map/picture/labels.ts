import type { MapNode } from "../../../src/core/map/mapGraph";
import { edgesAt, type Scene } from "../model/scene";
import { drawnRadius, type Frame, placeOf } from "./frame";
import { type Label, type LabelWish, type Obstacle, placeLabels, type Rect } from "./placeLabels";

export const labelHeight = 15;
const longest = 30;
/** More names than this make no picture clearer. */
const mostLabels = 140;

/** A name as it is drawn: on one line, and not too long. */
export function shortLabel({ label }: MapNode): string {
  const characters = [...label];
  return characters.length > longest
    ? `${characters
        .slice(0, longest - 1)
        .join("")
        .trimEnd()}…`
    : label;
}

export function fontFor(family: string, { kind, steps }: MapNode): string {
  return `${kind === "theme" || steps === 0 ? 600 : 400} ${kind === "theme" ? 12 : 11.5}px ${family}`;
}

/** Which names come first: the note in the middle, themes, then the nodes with most edges. */
export function labelOrder(scene: Scene): Int32Array {
  const rank = ({ key, kind }: MapNode, node: number): number =>
    key === scene.center ? 2e6 : (kind === "theme" ? 1e6 : 0) + edgesAt(scene, node).length;
  const ranks = Float64Array.from(scene.nodes, rank);
  return Int32Array.from(scene.nodes, (_, node) => node).toSorted((a, b) => (ranks[b] ?? 0) - (ranks[a] ?? 0) || a - b);
}

export interface PlacedLabels {
  readonly labels: readonly Label[];
  /** How many nodes in view are without their name. */
  readonly left: number;
}

/** Chooses and places the names for the nodes in view. */
export function labelsFor(frame: Frame, order: Int32Array, widthOf: (node: MapNode) => number): PlacedLabels {
  const nodes = [...order].filter((node) => frame.shown.nodes[node] === 1 && isInView(frame, node));
  const candidates = nodes.slice(0, mostLabels * 3);
  const obstacles = candidates.map((node) => obstacleOf(frame, node));
  const labels = placeLabels(
    candidates.map((node) => wishOf(frame, node, widthOf)),
    obstacles,
    inSight(frame),
  ).slice(0, mostLabels);
  return { labels, left: nodes.length - labels.length };
}

function inSight({ size, seen = size }: Frame): Rect {
  const [left, top] = [(size.width - seen.width) / 2, (size.height - seen.height) / 2];
  return { left, top, right: left + seen.width, bottom: top + seen.height };
}

/** The wish of a node's name: that of a theme or of the note in the middle is firm, and a theme's lies outside of its ring. */
export function wishOf(frame: Frame, node: number, widthOf: (node: MapNode) => number): LabelWish {
  const { scene, x, y } = frame;
  const drawn = scene.nodes[node];
  const isTheme = drawn?.kind === "theme";
  const outwards = isTheme ? { x: x[node] ?? 0, y: y[node] ?? 0 } : undefined;
  const isFirm = isTheme || drawn?.key === scene.center;
  const radius = drawnRadius(frame, node);
  return { node, ...placeOf(frame, node), radius, width: drawn ? widthOf(drawn) : 0, height: labelHeight, isFirm, outwards };
}

/** A node's circle, which other names keep off. */
export function obstacleOf(frame: Frame, node: number): Obstacle {
  const { x, y } = placeOf(frame, node);
  const radius = drawnRadius(frame, node);
  return { node, left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

function isInView({ x, y, view, size }: Frame, node: number): boolean {
  const [halfWidth, halfHeight] = [size.width / 2 / view.zoom, size.height / 2 / view.zoom];
  return Math.abs((x[node] ?? 0) - view.x) <= halfWidth && Math.abs((y[node] ?? 0) - view.y) <= halfHeight;
}

const widths = new Map<string, number>();

/** Measures names once each. */
export function measurer(context: CanvasRenderingContext2D, family: string): (node: MapNode) => number {
  return (node) => {
    const font = fontFor(family, node);
    const text = shortLabel(node);
    const key = `${font}\n${text}`;
    const known = widths.get(key);
    if (known !== undefined) {
      return known;
    }
    context.font = font;
    const { width } = context.measureText(text);
    if (widths.size > 5000) {
      widths.clear();
    }
    widths.set(key, width);
    return width;
  };
}

export function drawLabels(context: CanvasRenderingContext2D, { scene, palette }: Frame, labels: readonly Label[]): void {
  context.textBaseline = "middle";
  context.lineJoin = "round";
  for (const { node, x, y } of labels) {
    const drawn = scene.nodes[node];
    if (drawn) {
      context.font = fontFor(palette.font, drawn);
      context.strokeStyle = palette.background;
      context.lineWidth = 3.5;
      context.strokeText(shortLabel(drawn), x, y);
      context.fillStyle = palette.text;
      context.fillText(shortLabel(drawn), x, y);
    }
  }
}
