import type { MapEdge, MapNode } from "../../../src/core/map/mapGraph";
import type { Graph } from "./graph";

/** The notes on both of two themes, the newest first. */
export function notesOnBoth({ nodes }: Graph, a: string, b: string): MapNode[] {
  const isOnBoth = ({ kind, themes = [] }: MapNode): boolean => kind === "note" && themes.includes(a) && themes.includes(b);
  return [...nodes.values()].filter(isOnBoth).toSorted((first, second) => ((first.date ?? "") < (second.date ?? "") ? 1 : -1));
}

/** The edge the essay draws between two themes. */
export function edgeOfThemes({ edges }: Graph, a: string, b: string): MapEdge | undefined {
  return [...edges.values()].find(({ kind, from, to }) => kind === "themes" && ((from === a && to === b) || (from === b && to === a)));
}

/** The themes that the essay joins to one. */
export function joinedThemes(graph: Graph, theme: string): MapNode[] {
  const keys = [...graph.edges.values()]
    .filter(({ kind, from, to }) => kind === "themes" && (from === theme || to === theme))
    .map(({ from, to }) => (from === theme ? to : from));
  return keys.map((key) => graph.nodes.get(key)).filter((node) => node !== undefined);
}
