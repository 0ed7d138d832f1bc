import type { Page } from "../page";
import { fillArrows, lineOf, traceLine } from "./drawEdges";
import { drawTheme, ringAround } from "./drawNodes";
import { drawnKind, edgeStyle, questionTint } from "./edgeStyles";
import { drawnRadius, type Frame, placeOf } from "./frame";
import { drawLabels, measurer, obstacleOf, wishOf } from "./labels";
import type { Looks } from "./looks";
import { placeLabels } from "./placeLabels";
import { pointedAt, type Pointed } from "./pointedAt";

/** Draws what is pointed at or walked to above everything else, with its edges and the names at their ends; the rest fades behind. */
export function drawPointed(context: CanvasRenderingContext2D, frame: Frame, page: Page, { hover, labels: painted }: Looks): void {
  context.clearRect(0, 0, frame.size.width, frame.size.height);
  const pointed = pointedAt(page, hover);
  const picture = context.canvas.parentElement;
  picture?.classList.toggle("is-pointed", pointed.nodes.length > 0);
  if (pointed.nodes.length === 0) {
    return;
  }
  drawLines(context, frame, pointed);
  const nodes = [
    ...new Set([...pointed.nodes, ...pointed.edges.flatMap((edge) => [frame.scene.from[edge] ?? 0, frame.scene.to[edge] ?? 0])]),
  ];
  nodes.forEach((node) => drawNode(context, frame, node));
  pointed.nodes.forEach((node) => ringAround(context, frame, node, frame.palette.focus));
  const widthOf = measurer(context, frame.palette.font);
  const before = new Map(painted.labels.map((label) => [label.node, label]));
  const wishes = nodes.slice(0, 40).map((node) => ({ ...wishOf(frame, node, widthOf), before: before.get(node) }));
  const obstacles = nodes.map((node) => obstacleOf(frame, node));
  drawLabels(context, frame, placeLabels(wishes, obstacles));
}

function drawLines(context: CanvasRenderingContext2D, frame: Frame, { edges, strong }: Pointed): void {
  for (const edge of edges) {
    const drawn = frame.scene.edges[edge];
    if (!drawn) {
      continue;
    }
    const style = edgeStyle(drawnKind(drawn), frame.kinds);
    context.strokeStyle = frame.palette.tint[style.colour];
    context.fillStyle = frame.palette.tint[style.colour];
    context.lineWidth = style.width + (strong.has(edge) ? 1.6 : 0.4);
    context.setLineDash([...style.dash]);
    context.beginPath();
    traceLine(context, lineOf(frame, edge));
    context.stroke();
    if (style.arrow) {
      fillArrows(context, frame, [edge], style);
    }
  }
  context.setLineDash([]);
}

function drawNode(context: CanvasRenderingContext2D, frame: Frame, node: number): void {
  const drawn = frame.scene.nodes[node];
  if (drawn?.kind === "theme") {
    drawTheme(context, frame, node);
    return;
  }
  const { x, y } = placeOf(frame, node);
  context.beginPath();
  context.arc(x, y, Math.max(3, drawnRadius(frame, node)), 0, 2 * Math.PI);
  context.fillStyle = frame.palette.tint[questionTint(drawn?.question, frame.questions)];
  context.fill();
}
