import type { Page } from "../page";
import { fillArrows, lineOf, traceLine } from "./drawEdges";
import { drawTheme, ringAround } from "./drawNodes";
import { edgeStyle, questionTint } from "./edgeStyles";
import { drawnRadius, type Frame, placeOf } from "./frame";
import { drawLabels, labelHeight, measurer } from "./labels";
import type { Hover } from "./looks";
import { type LabelWish, placeLabels } from "./placeLabels";
import { pointedAt, type Pointed } from "./pointedAt";

/** Draws what is pointed at or walked to above everything else, with its edges and the names at their ends; the rest fades behind. */
export function drawPointed(context: CanvasRenderingContext2D, frame: Frame, page: Page, hover: Hover): void {
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
  drawLabels(
    context,
    frame,
    placeLabels(
      nodes.slice(0, 40).map((node) => wish(frame, node, widthOf)),
      obstaclesOf(frame, nodes),
    ),
  );
}

function drawLines(context: CanvasRenderingContext2D, frame: Frame, { edges, strong }: Pointed): void {
  for (const edge of edges) {
    const drawn = frame.scene.edges[edge];
    if (!drawn) {
      continue;
    }
    const style = edgeStyle(drawn.kind, frame.kinds);
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

type WidthOf = ReturnType<typeof measurer>;

function wish(frame: Frame, node: number, widthOf: WidthOf): LabelWish {
  const drawn = frame.scene.nodes[node];
  const outwards = drawn?.kind === "theme" ? { x: frame.x[node] ?? 0, y: frame.y[node] ?? 0 } : undefined;
  return {
    node,
    ...placeOf(frame, node),
    radius: drawnRadius(frame, node),
    width: drawn ? widthOf(drawn) : 0,
    height: labelHeight,
    outwards,
  };
}

function obstaclesOf(frame: Frame, nodes: readonly number[]): Parameters<typeof placeLabels>[1] {
  return nodes.map((node) => {
    const { x, y } = placeOf(frame, node);
    const radius = drawnRadius(frame, node);
    return { node, left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
  });
}
