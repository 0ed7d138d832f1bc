import type { Box } from "../../../src/core/map/layout/grid";
import type { Point } from "../../../src/core/map/layout/body";

/** What part of the picture is looked at: the point in the middle, and how many screen pixels a pixel of the picture takes. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const [least, most] = [0.03, 6];

export function toScreen({ x, y, zoom }: View, { width, height }: Size, point: Point): Point {
  return { x: (point.x - x) * zoom + width / 2, y: (point.y - y) * zoom + height / 2 };
}

export function toPicture({ x, y, zoom }: View, { width, height }: Size, point: Point): Point {
  return { x: (point.x - width / 2) / zoom + x, y: (point.y - height / 2) / zoom + y };
}

/** Zoomed by a factor, with what is at `at` on the screen staying there. */
export function zoomed(view: View, size: Size, factor: number, at: Point): View {
  const zoom = Math.min(most, Math.max(least, view.zoom * factor));
  const fixed = toPicture(view, size, at);
  return { x: fixed.x - (at.x - size.width / 2) / zoom, y: fixed.y - (at.y - size.height / 2) / zoom, zoom };
}

export function panned(view: View, dx: number, dy: number): View {
  return { ...view, x: view.x - dx / view.zoom, y: view.y - dy / view.zoom };
}

/** The view that shows a whole box, with room about it for words; never larger than life. */
export function fitted({ left, top, right, bottom }: Box, { width, height }: Size, margin: Size): View {
  const fit = (space: number, length: number): number => Math.max(40, space) / Math.max(1, length);
  const zoom = Math.min(fit(width - 2 * margin.width, right - left), fit(height - 2 * margin.height, bottom - top), 1.4);
  return { x: (left + right) / 2, y: (top + bottom) / 2, zoom: Math.max(least, zoom) };
}

/** How large things are drawn at a zoom: less than in proportion, so that dots stay visible far off and small close by. */
export function sizeAt(zoom: number): number {
  return Math.min(1.7, Math.max(0.42, Math.sqrt(zoom)));
}
