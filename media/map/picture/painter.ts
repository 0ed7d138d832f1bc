import type { Page } from "../page";
import type { Frame } from "./frame";
import type { Looks } from "./looks";
import { drawPointed } from "./pointed";
import { makeSurface, type Surface } from "./surface";

export interface Painter {
  readonly surface: Surface;
  /** Draws everything in the next frame. */
  readonly redraw: () => void;
  /** Draws what is pointed at in the next frame, and everything once the view has stopped moving if it has moved. */
  readonly refresh: () => void;
  /** Whether what is to be seen is on the screen. */
  readonly isPainted: () => boolean;
  /** When it last began to paint everything, as `performance.now()` has it. */
  readonly paintedAt: () => number;
}

export interface PainterHooks {
  readonly frame: () => Frame;
  readonly onPainted: () => void;
}

/** How many edges can be painted anew in every frame. */
const quickEdges = 1200;

export function isQuick({ state }: Page): boolean {
  return state.shown.edgeCount <= quickEdges;
}

export function makePainter(page: Page, looks: Looks, hooks: PainterHooks): Painter {
  const surface = makeSurface();
  const state: PaintState = { isStale: true, isDue: false, isPainting: false, paintedAt: 0, idle: undefined };
  const refresh = (): void => {
    if (!state.isDue) {
      state.isDue = true;
      requestAnimationFrame(() => onFrame({ page, looks, hooks, surface, state, refresh }));
    }
  };
  return {
    surface,
    refresh,
    redraw: () => {
      state.isStale = true;
      refresh();
    },
    isPainted: () => !state.isStale && !state.isPainting,
    paintedAt: () => state.paintedAt,
  };
}

interface PaintState {
  isStale: boolean;
  /** Whether a frame has been asked for. */
  isDue: boolean;
  isPainting: boolean;
  paintedAt: number;
  /** The timer that paints when the view has come to rest. */
  idle: number | undefined;
}

interface Painting {
  readonly page: Page;
  readonly looks: Looks;
  readonly hooks: PainterHooks;
  readonly surface: Surface;
  readonly state: PaintState;
  readonly refresh: () => void;
}

function onFrame(painting: Painting): void {
  const { page, looks, hooks, surface, state } = painting;
  state.isDue = false;
  const fit = surface.follow(looks.view, looks.size);
  if ((state.isStale || fit === "beyond" || (fit === "stretched" && isQuick(page))) && !state.isPainting && looks.size.width > 0) {
    paint(painting);
    return;
  }
  drawPointed(surface.upperContext, hooks.frame(), page, looks);
  if (fit !== "good" && !state.isPainting) {
    window.clearTimeout(state.idle);
    state.idle = window.setTimeout(() => paint(painting), 90);
  }
}

function paint({ looks, hooks, surface, state, refresh }: Painting): void {
  if (state.isPainting) {
    return;
  }
  window.clearTimeout(state.idle);
  Object.assign(state, { isStale: false, isPainting: true, paintedAt: performance.now() });
  surface.paint(hooks.frame(), looks.order, (labels) => {
    state.isPainting = false;
    looks.labels = labels;
    refresh();
    hooks.onPainted();
  });
}
