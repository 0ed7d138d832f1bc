import type { MapNode } from "../mapGraph";
import type { Point } from "./body";
import { seed } from "./seed";
import { stretch } from "./themeRing";

export interface StartOptions {
  /** Where nodes were when last drawn, and where themes and the note in the middle stand. */
  readonly known: (key: string) => Point | undefined;
  /** The nodes a node is joined to, by place in the list. */
  readonly neighbours: (node: number) => Iterable<number>;
  readonly radius: number;
  readonly spacing: number;
}

/**
 * Where each node begins: where it was or has to stand; else among those it is joined to that have a place, chosen
 * by its key so that the same log gives the same picture.
 */
export function startPlaces(nodes: readonly MapNode[], options: StartOptions): Point[] {
  const places: (Point | undefined)[] = nodes.map(({ key }) => options.known(key));
  const waiting = nodes.map((_, at) => at).filter((at) => places[at] === undefined);
  // Nearer ones first, so that those further out find the neighbour they hang on.
  waiting.sort((a, b) => (nodes[a]?.steps ?? 0) - (nodes[b]?.steps ?? 0) || a - b);
  for (const at of waiting) {
    const node = nodes[at];
    places[at] = node && beside(node, amongNeighbours(at, places, options), options);
  }
  return places.map((place) => place ?? { x: 0, y: 0 });
}

function amongNeighbours(at: number, places: readonly (Point | undefined)[], { neighbours }: StartOptions): Point | undefined {
  let [x, y, count] = [0, 0, 0];
  for (const other of neighbours(at)) {
    const place = places[other];
    if (place) {
      x += place.x;
      y += place.y;
      count++;
    }
  }
  return count > 0 ? { x: x / count, y: y / count } : undefined;
}

function beside(node: MapNode, near: Point | undefined, { radius, spacing }: StartOptions): Point {
  const angle = seed(node.key) * 2 * Math.PI;
  const reach = Math.sqrt(seed(`${node.key}~`));
  const around = near ?? { x: 0, y: 0 };
  const distance = near ? Math.max(spacing, radius * 0.3) * reach : radius * (0.5 + 0.4 * reach);
  return { x: around.x + Math.cos(angle) * distance * stretch, y: around.y + Math.sin(angle) * distance };
}
