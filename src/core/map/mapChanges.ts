import type { MapChange, MapEdge, MapGraph, MapNode } from "./mapGraph";

/** What turns one graph into another. */
export function changeBetween(before: MapGraph, after: MapGraph): MapChange {
  const [oldNodes, nodes] = [byKey(before.nodes), byKey(after.nodes)];
  const [oldEdges, edges] = [byKey(before.edges), byKey(after.edges)];
  return {
    goneEdges: [...oldEdges.keys()].filter((key) => !edges.has(key)),
    goneNodes: [...oldNodes.keys()].filter((key) => !nodes.has(key)),
    nodes: [...nodes.values()].filter((node) => !isSameNode(oldNodes.get(node.key), node)),
    edges: [...edges.values()].filter((edge) => !isSameEdge(oldEdges.get(edge.key), edge)),
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

const nodeFields = ["kind", "label", "date", "day", "question", "steps", "size", "definition"] as const;
const edgeFields = ["kind", "from", "to", "strength", "reason", "isTension"] as const;

/** Field by field: tens of thousands are compared with each save. */
function isSameNode(a: MapNode | undefined, b: MapNode): boolean {
  return a !== undefined && nodeFields.every((field) => a[field] === b[field]) && isSameList(a.themes, b.themes);
}

function isSameEdge(a: MapEdge | undefined, b: MapEdge): boolean {
  return a !== undefined && edgeFields.every((field) => a[field] === b[field]);
}

function isSameList(a: readonly string[] | undefined, b: readonly string[] | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && a.length === b.length && a.every((item, at) => item === b[at]));
}
