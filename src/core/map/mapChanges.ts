import type { MapChange, MapEdge, MapGraph, MapNode } from "./mapGraph";

/** What turns one graph into another. */
export function changeBetween(before: MapGraph, after: MapGraph): MapChange {
  const [oldNodes, nodes] = [byKey(before.nodes), byKey(after.nodes)];
  const [oldEdges, edges] = [byKey(before.edges), byKey(after.edges)];
  return {
    goneEdges: [...oldEdges.keys()].filter((key) => !edges.has(key)),
    goneNodes: [...oldNodes.keys()].filter((key) => !nodes.has(key)),
    nodes: [...nodes.values()].filter((node) => !isSame(oldNodes.get(node.key), node)),
    edges: [...edges.values()].filter((edge) => !isSame(oldEdges.get(edge.key), edge)),
    ...(after.center === undefined ? {} : { center: after.center }),
    left: after.left,
  };
}

/** The graph with a change made to it; what comes new stands after what was there. */
export function changed(graph: MapGraph, change: MapChange): MapGraph {
  return {
    nodes: merged(graph.nodes, change.nodes, change.goneNodes),
    edges: merged(graph.edges, change.edges, change.goneEdges),
    ...(change.center === undefined ? {} : { center: change.center }),
    left: change.left,
  };
}

/** Whether there is anything to be told. */
export function isChange(before: MapGraph, change: MapChange): boolean {
  const { goneEdges, goneNodes, nodes, edges, center, left } = change;
  return goneEdges.length + goneNodes.length + nodes.length + edges.length > 0 || center !== before.center || left !== before.left;
}

/** A difference in strength that nobody could see. */
const unseen = 0.05;

/**
 * The later graph with the strengths of the earlier where they hardly differ. Each note written makes every theme a little rarer: without
 * this one note would change every edge there is.
 */
export function steadied(before: MapGraph, after: MapGraph): MapGraph {
  const edges = byKey(before.edges);
  return { ...after, edges: after.edges.map((edge) => steadiedEdge(edges.get(edge.key), edge)) };
}

function steadiedEdge(before: MapEdge | undefined, after: MapEdge): MapEdge {
  const isClose = before !== undefined && Math.abs(before.strength - after.strength) < unseen;
  return isClose ? { ...after, strength: before.strength } : after;
}

type Keyed = MapNode | MapEdge;

function byKey<T extends Keyed>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.key, item]));
}

function merged<T extends Keyed>(items: readonly T[], come: readonly T[], gone: readonly string[]): readonly T[] {
  const all = new Map(byKey(items));
  gone.forEach((key) => all.delete(key));
  come.forEach((item) => all.set(item.key, item));
  return [...all.values()];
}

/** Nodes and edges hold texts, numbers and lists of texts. */
function isSame<T extends Keyed>(a: T | undefined, b: T): boolean {
  return a !== undefined && (a === b || (holds(a, b) && holds(b, a)));
}

function holds(a: Keyed, b: Keyed): boolean {
  const other = b as unknown as Readonly<Record<string, unknown>>;
  return Object.entries(a).every(([name, value]) => isSameValue(value, other[name]));
}

function isSameValue(a: unknown, b: unknown): boolean {
  return Array.isArray(a) && Array.isArray(b) ? a.length === b.length && a.every((item, at) => item === b[at]) : a === b;
}
