import { el } from "../../shared/dom";
import { drawEdges } from "./drawEdges";
import { drawNodes } from "./drawNodes";
import type { Frame } from "./frame";
import { drawLabels, labelsFor, measurer, type PlacedLabels } from "./labels";
import { runFor, runInSlices } from "./slices";
import type { Size, View } from "./view";

/**
 * Two canvases one above the other. The lower shows the picture as it was last painted, moved and stretched by CSS while the view changes, so
 * that panning costs the same however much there is; the upper shows what is pointed at, and is drawn anew each time.
 */
export interface Surface {
  readonly lower: HTMLCanvasElement;
  readonly upper: HTMLCanvasElement;
  readonly upperContext: CanvasRenderingContext2D;
  readonly resize: (size: Size) => void;
  /** Paints in slices and shows the result at once; not to be called again before it has. */
  readonly paint: (frame: Frame, order: Int32Array, onPainted: (labels: PlacedLabels) => void) => void;
  /** Moves what was painted to where a view has it, and tells whether it will do: whether it is sharp, and reaches as far as the view. */
  readonly follow: (view: View, size: Size) => Fit;
}

export type Fit = "good" | "stretched" | "beyond";

/** How much more than the view is painted, on each side, as a share of it: what panning brings in is there already. */
const border = 0.25;

export function makeSurface(): Surface {
  const lower = el("canvas", { class: "picture-lower", "aria-hidden": "true" });
  const upper = el("canvas", { class: "picture-upper", "aria-hidden": "true" });
  const buffer = el("canvas");
  const painting: Painting = { painted: undefined };
  const upperContext = contextOf(upper);
  return {
    lower,
    upper,
    upperContext,
    resize: (size) => {
      setSize(upper, size, upperContext);
      const large = bordered(size);
      lower.style.left = `${-size.width * border}px`;
      lower.style.top = `${-size.height * border}px`;
      setSize(buffer, large, contextOf(buffer));
    },
    paint: (frame, order, onPainted) => paint({ lower, buffer, painting, frame, order, onPainted }),
    follow: (view, size) => follow(lower, painting.painted, view, size),
  };
}

interface Painting {
  painted: View | undefined;
}

interface PaintJob {
  readonly lower: HTMLCanvasElement;
  readonly buffer: HTMLCanvasElement;
  readonly painting: Painting;
  readonly frame: Frame;
  readonly order: Int32Array;
  readonly onPainted: (labels: PlacedLabels) => void;
}

function paint(job: PaintJob): void {
  const frame = { ...job.frame, size: bordered(job.frame.size), seen: job.frame.size };
  const result: { labels: PlacedLabels } = { labels: { labels: [], left: 0 } };
  const work = drawAll(contextOf(job.buffer), frame, job.order, (labels) => (result.labels = labels));
  const onDone = (): void => {
    show(job, frame.view);
    job.onPainted(result.labels);
  };
  // What can be painted within a frame is: a picture of a neighbourhood never lags behind the pointer.
  if (runFor(work, 10)) {
    onDone();
  } else {
    runInSlices({ work, budget: 10, onDone });
  }
}

/** Draws the whole of a frame: lines, nodes above them, names above all. */
export function* drawAll(
  context: CanvasRenderingContext2D,
  frame: Frame,
  order: Int32Array,
  onLabels: (labels: PlacedLabels) => void,
): Generator<void, void> {
  context.fillStyle = frame.palette.background;
  context.fillRect(0, 0, frame.size.width, frame.size.height);
  yield* drawEdges(context, frame);
  yield;
  yield* drawNodes(context, frame);
  yield;
  const labels = labelsFor(frame, order, measurer(context, frame.palette.font));
  drawLabels(context, frame, labels.labels);
  onLabels(labels);
}

function show({ lower, buffer, painting }: PaintJob, view: View): void {
  if (lower.width !== buffer.width || lower.height !== buffer.height) {
    lower.width = buffer.width;
    lower.height = buffer.height;
    lower.style.width = buffer.style.width;
    lower.style.height = buffer.style.height;
  }
  contextOf(lower).drawImage(buffer, 0, 0);
  lower.style.transform = "";
  painting.painted = view;
}

function follow(lower: HTMLCanvasElement, painted: View | undefined, view: View, { width, height }: Size): Fit {
  if (!painted) {
    return "stretched";
  }
  const scale = view.zoom / painted.zoom;
  const [dx, dy] = [(painted.x - view.x) * view.zoom, (painted.y - view.y) * view.zoom];
  lower.style.transform = scale === 1 && dx === 0 && dy === 0 ? "" : `translate(${dx}px, ${dy}px) scale(${scale})`;
  // Painting takes a while: it begins when half of the border is used up.
  const spare = border * 0.5;
  const isBeyond = Math.abs(dx) > width * spare || Math.abs(dy) > height * spare;
  return scale !== 1 ? "stretched" : isBeyond ? "beyond" : "good";
}

function bordered({ width, height }: Size): Size {
  return { width: Math.round(width * (1 + 2 * border)), height: Math.round(height * (1 + 2 * border)) };
}

function setSize(canvas: HTMLCanvasElement, { width, height }: Size, context: CanvasRenderingContext2D): void {
  const ratio = window.devicePixelRatio || 1;
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
}

export function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) {
    throw new Error("This browser draws no pictures.");
  }
  return context;
}
