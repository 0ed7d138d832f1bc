import { el } from "../../shared/dom";
import type { Scene } from "../model/scene";
import type { Page } from "../page";
import { type Camera, makeCamera } from "./camera";
import type { Frame } from "./frame";
import { labelOrder } from "./labels";
import { type LayoutRun, makeLayoutRun } from "./layoutRun";
import { firstLooks, type Looks, reducedMotion, watchColours, watchSize } from "./looks";
import { isQuick, makePainter, type Painter } from "./painter";
import { readPalette } from "./palette";

export interface Picture {
  /** The tab stop, with the canvases in it. */
  readonly element: HTMLElement;
  readonly looks: Looks;
  readonly layout: LayoutRun;
  readonly camera: Camera;
  readonly painter: Painter;
  readonly frame: () => Frame;
  /** Makes what a scene that is about to come needs, in parts. */
  readonly prepare: (scene: Scene) => Generator<void, void>;
  /** Calls back whenever everything has been painted. */
  readonly onPainted: (listener: () => void) => void;
}

export function makePicture(page: Page): Picture {
  const looks = firstLooks(page);
  const frame = framer(page, looks, () => layout.body());
  const listeners: (() => void)[] = [];
  const painter = makePainter(page, looks, { frame, onPainted: () => listeners.forEach((listener) => listener()) });
  const camera = makeCamera(page, looks, frame, painter.refresh);
  const layout: LayoutRun = makeLayoutRun(page, {
    onMoved: () => showMoving(page, painter, camera),
    onStill: () => {
      camera.keepFitted();
      painter.redraw();
      page.tell("looks");
    },
  });
  let order = looks.order;
  const prepare = function* (scene: Scene): Generator<void, void> {
    order = labelOrder(scene);
    yield;
    layout.prepare(scene);
  };
  page.on("graph", () => (looks.order = order));
  const element = el("div", { id: "picture" }, painter.surface.lower, painter.surface.upper);
  const picture: Picture = { element, looks, layout, camera, painter, frame, prepare, onPainted: (listener) => listeners.push(listener) };
  follow(page, picture);
  return picture;
}

function framer({ state, start }: Page, looks: Looks, body: () => Pick<Frame, "x" | "y">): () => Frame {
  const kinds = start.kinds.map(({ kind }) => kind);
  const questions = start.questions.map(({ id }) => id);
  return () => {
    const { scene, shown } = state;
    const { x, y } = body();
    return { scene, shown, x, y, view: looks.view, size: looks.size, palette: looks.palette, kinds, questions };
  };
}

/** Many nodes take longer to paint than to move: they are shown now and then; with reduced motion, not before they are still. */
function showMoving(page: Page, painter: Painter, camera: Camera): void {
  const isDue = isQuick(page) || performance.now() - painter.paintedAt() > 600;
  if (isDue && painter.isPainted() && !reducedMotion.matches) {
    camera.keepFitted();
    painter.redraw();
  }
}

/** Draws what happens on the page. */
function follow(page: Page, { element, looks, layout, camera, painter }: Picture): void {
  let middle: string | undefined;
  page.on("graph", () => {
    const { scene, remembered } = page.state;
    looks.hover = {};
    looks.isFitted ||= remembered.view === undefined || (middle !== undefined && scene.center !== middle);
    middle = scene.center;
  });
  page.on("shown", () => {
    // Nodes on their way are motion: where it is unwelcome, what is seen next is where they come to rest.
    if (!layout.isMoving() || !reducedMotion.matches) {
      painter.redraw();
    }
  });
  page.on("walked", () => painter.refresh());
  page.on("chosen", () => painter.refresh());
  element.addEventListener("focus", () => painter.refresh());
  element.addEventListener("blur", () => painter.refresh());
  watchSize(element, (size) => {
    looks.size = size;
    painter.surface.resize(size);
    camera.keepFitted();
    painter.redraw();
  });
  watchColours(() => {
    looks.palette = readPalette();
    painter.redraw();
    page.tell("looks");
  });
  // Before `shown`, which follows, draws it.
  page.on("graph", () => layout.take());
}
