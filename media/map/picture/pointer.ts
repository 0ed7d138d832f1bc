import type { Point } from "../../../src/core/map/layout/body";
import { chooseEdge, chooseTheme, openNode } from "../actions";
import type { Page } from "../page";
import { hoverAt } from "./hoverAt";
import type { Hover } from "./looks";
import type { Picture } from "./picture";
import { toPicture } from "./view";

/** A press on the picture, from down to up. */
interface Press {
  readonly start: Point;
  readonly on: Hover;
  last: Point;
  hasMoved: boolean;
}

/** Further than this a press is a drag. */
const slack = 4;
/** A click waits so long for a second one: a double click puts in the middle, and must not open as well. */
const doubleClick = 250;

/** What a pointer does: pans and zooms, moves nodes, points, opens, puts in the middle. */
export function usePointer(page: Page, picture: Picture): void {
  const { element, camera } = picture;
  let press: Press | undefined;
  element.addEventListener("pointerdown", (event) => {
    if (event.button === 0) {
      press = pressAt(picture, event);
      element.setPointerCapture(event.pointerId);
    }
  });
  element.addEventListener("pointermove", (event) => (press ? drag(picture, press, event) : point(page, picture, event)));
  element.addEventListener("pointerup", (event) => {
    if (press && !press.hasMoved) {
      click(page, press.on, event);
    }
    press = undefined;
  });
  element.addEventListener("pointercancel", () => (press = undefined));
  element.addEventListener("pointerleave", () => setHover(page, picture, {}));
  element.addEventListener(
    "wheel",
    (event) => {
      event.preventDefault();
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
      camera.zoomBy(Math.exp(-Math.max(-120, Math.min(120, event.deltaY * lines)) * 0.0022), at(event));
    },
    { passive: false },
  );
}

/** The upper canvas covers the element exactly, and takes all events. */
function at({ offsetX, offsetY }: MouseEvent): Point {
  return { x: offsetX, y: offsetY };
}

function pressAt(picture: Picture, event: PointerEvent): Press {
  const start = at(event);
  return { start, on: hoverAt(picture.frame(), start), last: start, hasMoved: false };
}

function drag(picture: Picture, press: Press, event: PointerEvent): void {
  const here = at(event);
  press.hasMoved ||= Math.hypot(here.x - press.start.x, here.y - press.start.y) > slack;
  if (!press.hasMoved) {
    return;
  }
  if (press.on.node === undefined) {
    picture.camera.panBy(here.x - press.last.x, here.y - press.last.y);
  } else {
    const place = toPicture(picture.looks.view, picture.looks.size, here);
    picture.layout.pin(press.on.node, place.x, place.y);
    picture.looks.isFitted = false;
    picture.painter.redraw();
  }
  press.last = here;
}

function point(page: Page, picture: Picture, event: PointerEvent): void {
  setHover(page, picture, hoverAt(picture.frame(), at(event)));
}

function setHover(page: Page, picture: Picture, hover: Hover): void {
  const { looks, element, painter } = picture;
  if (hover.node === looks.hover.node && hover.edge === looks.hover.edge) {
    return;
  }
  looks.hover = hover;
  element.classList.toggle("is-over", hover.node !== undefined || hover.edge !== undefined);
  painter.refresh();
  page.tell("pointed");
}

/** When the last click on a node was, and the opening that still waits for a second one. */
const clicks: { last: number; key: string; waiting: number | undefined } = { last: 0, key: "", waiting: undefined };

function click(page: Page, { node, edge }: Hover, event: PointerEvent): void {
  const { scene } = page.state;
  const clicked = node === undefined ? undefined : scene.nodes[node];
  window.clearTimeout(clicks.waiting);
  if (clicked?.kind === "note" && clicks.key === clicked.key && event.timeStamp - clicks.last < doubleClick) {
    page.host.post({ type: "center", key: clicked.key });
  } else if (clicked?.kind === "note") {
    const isBeside = event.ctrlKey || event.metaKey;
    clicks.waiting = window.setTimeout(() => openNode(page, clicked.key, isBeside), doubleClick);
  } else if (clicked) {
    chooseTheme(page, clicked.key);
  } else if (edge !== undefined) {
    chooseEdge(page, edge);
  } else {
    page.setChoice([]);
  }
  Object.assign(clicks, { last: event.timeStamp, key: clicked?.key ?? "" });
}
