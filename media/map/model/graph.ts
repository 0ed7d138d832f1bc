import type { MapChange, MapEdge, MapGraph, MapNode } from "../../../src/core/map/mapGraph";
import type { MapScope } from "../../../src/protocol/mapMessages";

/** What the host has sent, by key. */
export interface Graph {
  readonly number: number;
  readonly scope: MapScope;
  readonly nodes: ReadonlyMap<string, MapNode>;
  readonly edges: ReadonlyMap<string, MapEdge>;
  readonly center: string | undefined;
  readonly left: number;
}

export function graphFrom(number: number, scope: MapScope, { nodes, edges, center, left }: MapGraph): Graph {
  return { number, scope, nodes: byKey(nodes), edges: byKey(edges), center, left };
}

/** The graph after a change; an edge whose node is gone goes too. */
export function changed(graph: Graph, change: MapChange): Graph {
  const edges = new Map(graph.edges);
  change.goneEdges.forEach((key) => edges.delete(key));
  const nodes = new Map(graph.nodes);
  change.goneNodes.forEach((key) => nodes.delete(key));
  change.nodes.forEach((node) => nodes.set(node.key, node));
  change.edges.forEach((edge) => edges.set(edge.key, edge));
  return { ...graph, nodes, edges, center: change.center, left: change.left };
}

function byKey<T extends { readonly key: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.key, item]));
}
