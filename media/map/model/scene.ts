import type { MapEdge, MapNode } from "../../../src/core/map/mapGraph";
import type { Graph } from "./graph";

/** What a graph comes to as a picture: nodes and edges in a fixed order, with places in arrays instead of keys. */
export interface Scene {
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
  readonly index: ReadonlyMap<string, number>;
  /** The ends of each edge, as places in `nodes`. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Which of the lines between the same two nodes an edge is: 0 in the middle, then 1 and -1 beside it, and so on. */
  readonly lane: Int8Array;
  /** The edges of each node, one list after another: those of node `n` lie from `firstOf[n]` up to `firstOf[n + 1]`. */
  readonly edgesOf: Int32Array;
  readonly firstOf: Int32Array;
  readonly center: string | undefined;
  /** The themes as the essay joins them, and nothing else. */
  readonly isThemeMap: boolean;
}

export function sceneOf({ nodes, edges, center, scope }: Graph): Scene {
  const isThemeMap = scope.kind === "themes";
  const drawn = [...nodes.values()].filter(({ kind }) => !isThemeMap || kind === "theme");
  const index = new Map(drawn.map(({ key }, at) => [key, at]));
  const joined = [...edges.values()].filter(({ from, to }) => from !== to && index.has(from) && index.has(to));
  const ends = {
    from: Int32Array.from(joined, (edge) => index.get(edge.from) ?? 0),
    to: Int32Array.from(joined, (edge) => index.get(edge.to) ?? 0),
  };
  return {
    nodes: drawn,
    edges: joined,
    index,
    ...ends,
    lane: lanesOf(ends, drawn.length),
    ...edgeLists(ends, drawn.length),
    center,
    isThemeMap,
  };
}

interface Ends {
  readonly from: Int32Array;
  readonly to: Int32Array;
}

function lanesOf({ from, to }: Ends, count: number): Int8Array {
  const seen = new Map<number, number>();
  return Int8Array.from(from, (a, edge) => {
    const b = to[edge] ?? 0;
    const pair = Math.min(a, b) * count + Math.max(a, b);
    const before = seen.get(pair) ?? 0;
    seen.set(pair, before + 1);
    const side = before % 2 === 1 ? 1 : -1;
    // Counted from the end that comes first in the list, so that lines of either direction keep apart.
    return Math.ceil(before / 2) * side * (a < b ? 1 : -1);
  });
}

function edgeLists({ from, to }: Ends, count: number): Pick<Scene, "edgesOf" | "firstOf"> {
  const firstOf = new Int32Array(count + 1);
  for (const ends of [from, to]) {
    ends.forEach((node) => (firstOf[node + 1] = (firstOf[node + 1] ?? 0) + 1));
  }
  for (let node = 1; node <= count; node++) {
    firstOf[node] = (firstOf[node] ?? 0) + (firstOf[node - 1] ?? 0);
  }
  const next = firstOf.slice();
  const edgesOf = new Int32Array(from.length * 2);
  for (let edge = 0; edge < from.length; edge++) {
    for (const node of [from[edge] ?? 0, to[edge] ?? 0]) {
      const place = next[node] ?? 0;
      edgesOf[place] = edge;
      next[node] = place + 1;
    }
  }
  return { edgesOf, firstOf };
}

/** The edges of a node, as places in `scene.edges`. */
export function edgesAt(scene: Scene, node: number): Int32Array {
  return scene.edgesOf.subarray(scene.firstOf[node] ?? 0, scene.firstOf[node + 1] ?? 0);
}

/** The other end of an edge. */
export function otherEnd(scene: Scene, edge: number, node: number): number {
  return scene.from[edge] === node ? (scene.to[edge] ?? 0) : (scene.from[edge] ?? 0);
}
