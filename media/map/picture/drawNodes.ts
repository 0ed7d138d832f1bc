import { questionTint, type Tint } from "./edgeStyles";
import { drawnRadius, type Frame, placeOf } from "./frame";

/** Draws the nodes in view: notes as dots by colour, themes as rings above them. */
export function* drawNodes(context: CanvasRenderingContext2D, frame: Frame): Generator<void, void> {
  const { notes, themes } = nodesInView(frame);
  for (const [tint, nodes] of notes) {
    for (let start = 0; start < nodes.length; start += 500) {
      fillDots(context, frame, tint, nodes.slice(start, start + 500));
      yield;
    }
  }
  themes.forEach((node) => drawTheme(context, frame, node));
  const middle = frame.scene.center === undefined ? undefined : frame.scene.index.get(frame.scene.center);
  if (middle !== undefined) {
    ringAround(context, frame, middle, frame.palette.text);
  }
}

function nodesInView(frame: Frame): { readonly notes: Map<Tint, number[]>; readonly themes: number[] } {
  const { scene, shown, x, y, view, size, questions } = frame;
  const [halfWidth, halfHeight] = [(size.width / 2 + 20) / view.zoom, (size.height / 2 + 20) / view.zoom];
  const notes = new Map<Tint, number[]>();
  const themes: number[] = [];
  scene.nodes.forEach(({ kind, question }, node) => {
    if (shown.nodes[node] !== 1 || Math.abs((x[node] ?? 0) - view.x) > halfWidth || Math.abs((y[node] ?? 0) - view.y) > halfHeight) {
      return;
    }
    const tint = questionTint(question, questions);
    const list = kind === "theme" ? themes : (notes.get(tint) ?? notes.set(tint, []).get(tint));
    list?.push(node);
  });
  return { notes, themes };
}

function fillDots(context: CanvasRenderingContext2D, frame: Frame, tint: Tint, nodes: readonly number[]): void {
  context.beginPath();
  for (const node of nodes) {
    const { x, y } = placeOf(frame, node);
    const radius = drawnRadius(frame, node);
    if (radius < 2.2) {
      context.rect(x - radius, y - radius, radius * 2, radius * 2);
    } else {
      context.moveTo(x + radius, y);
      context.arc(x, y, radius, 0, 2 * Math.PI);
    }
  }
  context.fillStyle = frame.palette.tint[tint];
  context.fill();
  if (nodes.length < 200 && frame.view.zoom > 0.35) {
    // A rim in the background's colour keeps dots apart from lines that only pass by.
    context.strokeStyle = frame.palette.background;
    context.lineWidth = 1.2;
    context.stroke();
  }
}

export function drawTheme(context: CanvasRenderingContext2D, frame: Frame, node: number): void {
  const { palette, scene, questions } = frame;
  const { x, y } = placeOf(frame, node);
  const colour = palette.tint[questionTint(scene.nodes[node]?.question, questions)];
  context.beginPath();
  context.arc(x, y, drawnRadius(frame, node), 0, 2 * Math.PI);
  context.fillStyle = palette.background;
  context.fill();
  if (!palette.isContrast) {
    context.globalAlpha = 0.22;
    context.fillStyle = colour;
    context.fill();
    context.globalAlpha = 1;
  }
  context.strokeStyle = colour;
  context.lineWidth = 2;
  context.stroke();
}

export function ringAround(context: CanvasRenderingContext2D, frame: Frame, node: number, colour: string): void {
  const { x, y } = placeOf(frame, node);
  context.beginPath();
  context.arc(x, y, drawnRadius(frame, node) + 4, 0, 2 * Math.PI);
  context.strokeStyle = colour;
  context.lineWidth = 2;
  context.stroke();
}
