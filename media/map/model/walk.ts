import { edgesAt, otherEnd, type Scene } from "./scene";
import type { Shown } from "./filters";

/** The way from where the walk began to where it is: keys of nodes. Left and right go round the neighbours of the last but one. */
export type Path = readonly string[];

/** The nodes joined to one, the most strongly joined first; of equals, as the list has them. */
export function neighboursOf(scene: Scene, shown: Shown, node: number): number[] {
  const strength = new Map<number, number>();
  for (const edge of edgesAt(scene, node)) {
    if (shown.edges[edge] === 1) {
      const other = otherEnd(scene, edge, node);
      strength.set(other, Math.max(strength.get(other) ?? 0, scene.edges[edge]?.strength ?? 0));
    }
  }
  return [...strength].toSorted(([a, first], [b, second]) => second - first || a - b).map(([other]) => other);
}

/** The edges seen between two nodes, the strongest first. */
export function edgesBetween(scene: Scene, shown: Shown, a: number, b: number): number[] {
  const strengthOf = (edge: number): number => scene.edges[edge]?.strength ?? 0;
  return [...edgesAt(scene, a)]
    .filter((edge) => shown.edges[edge] === 1 && otherEnd(scene, edge, a) === b)
    .toSorted((first, second) => strengthOf(second) - strengthOf(first));
}

/** To the next neighbour (1) or the one before (-1) of the node come from; from the beginning, to the first or last neighbour. */
export function aside(scene: Scene, shown: Shown, path: Path, by: 1 | -1): Path {
  if (path.length < 2) {
    return onwards(scene, shown, path, by);
  }
  const [anchor, here] = [place(scene, path.at(-2)), place(scene, path.at(-1))];
  const neighbours = anchor === undefined ? [] : neighboursOf(scene, shown, anchor).filter((node) => !isBehind(scene, path, node));
  if (neighbours.length === 0) {
    return path;
  }
  const at = here === undefined ? -1 : neighbours.indexOf(here);
  const next = neighbours[(at + by + neighbours.length) % neighbours.length];
  return [...path.slice(0, -1), keyAt(scene, next)];
}

/** On to the neighbour most strongly joined that the walk has not just come from (the least, for -1); the same path where there is none. */
export function onwards(scene: Scene, shown: Shown, path: Path, by: 1 | -1 = 1): Path {
  const here = place(scene, path.at(-1));
  if (here === undefined) {
    return path;
  }
  const before = place(scene, path.at(-2));
  const next = neighboursOf(scene, shown, here)
    .filter((node) => node !== before)
    .at(by === 1 ? 0 : -1);
  return next === undefined ? path : [...path, keyAt(scene, next)];
}

/** Back to the node come from. */
export function back(path: Path): Path {
  return path.length > 1 ? path.slice(0, -1) : path;
}

/** Where a walk begins: at the note in the middle, else the node with most edges. */
export function beginning(scene: Scene, shown: Shown): Path {
  const middle = place(scene, scene.center);
  if (middle !== undefined && shown.nodes[middle] === 1) {
    return [keyAt(scene, middle)];
  }
  let [best, most] = [-1, -1];
  for (let node = 0; node < scene.nodes.length; node++) {
    const count = edgesAt(scene, node).length;
    if (shown.nodes[node] === 1 && count > most) {
      [best, most] = [node, count];
    }
  }
  return best < 0 ? [] : [keyAt(scene, best)];
}

/** The path as far as its nodes are still seen. */
export function stillWalkable(scene: Scene, shown: Shown, path: Path): Path {
  const isSeen = (key: string): boolean => shown.nodes[scene.index.get(key) ?? -1] === 1;
  const last = path.at(-1);
  return path.every(isSeen) ? path : last !== undefined && isSeen(last) ? [last] : [];
}

/** Whether a node is the one before the last but one, where `back` leads. */
function isBehind(scene: Scene, path: Path, node: number): boolean {
  return path.length > 2 && place(scene, path.at(-3)) === node;
}

function place(scene: Scene, key: string | undefined): number | undefined {
  return key === undefined ? undefined : scene.index.get(key);
}

function keyAt(scene: Scene, node: number | undefined): string {
  return scene.nodes[node ?? -1]?.key ?? "";
}
