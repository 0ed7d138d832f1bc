import { boundsOf } from "../../../src/core/map/layout/grid";
import { el } from "../../shared/dom";
import type { Page } from "../page";
import type { Frame } from "./frame";
import { measurer } from "./labels";
import type { Picture } from "./picture";
import { runInSlices } from "./slices";
import { contextOf, drawAll } from "./surface";
import { svgOf } from "./svg";

/** What surrounds the nodes in a saved picture: room for names. */
const margin = { width: 170, height: 50 };
/** As wide or high as a saved picture may be, in pixels. */
const longest = 4000;

export function saveSvg(page: Page, picture: Picture): void {
  const frame = wholeFrame(picture);
  const data = svgOf(frame, picture.looks.order, measurer(contextOf(el("canvas")), frame.palette.font));
  page.host.post({ type: "save", format: "svg", data });
}

export function savePng(page: Page, picture: Picture): void {
  const frame = wholeFrame(picture);
  const canvas = el("canvas", { width: frame.size.width * 2, height: frame.size.height * 2 });
  const context = contextOf(canvas);
  context.scale(2, 2);
  const work = drawAll(context, frame, picture.looks.order, () => undefined);
  const onDone = (): void => {
    page.host.post({ type: "save", format: "png", data: canvas.toDataURL("image/png").replace(/^[^,]*,/, "") });
  };
  runInSlices({ work, budget: 10, onDone });
}

/** The whole picture, whatever part of it is looked at. */
function wholeFrame({ frame, looks }: Picture): Frame {
  const now = frame();
  const box = boundsOf(now.x, now.y, now.shown.nodes);
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const zoom = Math.min(
    1.2,
    (longest / 2 - 2 * margin.width) / Math.max(1, width),
    (longest / 2 - 2 * margin.height) / Math.max(1, height),
  );
  const size = { width: Math.ceil(width * zoom + 2 * margin.width), height: Math.ceil(height * zoom + 2 * margin.height) };
  return { ...now, size, palette: looks.palette, view: { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2, zoom } };
}
