import { graphFrom, type Graph } from "../../../media/map/model/graph";
import { seed } from "../../../src/core/map/layout/seed";
import type { MapEdge, MapEdgeKind, MapNode } from "../../../src/core/map/mapGraph";

/** A log of so many notes on four themes, each linked to one before it; the first notes are the same whatever the count. */
export function madeGraph(count: number): Graph {
  const themes = ["a", "b", "c", "d"].map((id, at): MapNode => ({
    key: `t:${id}`,
    kind: "theme",
    label: id,
    question: at < 2 ? "q1" : "q2",
    size: 9,
  }));
  const notes = Array.from({ length: count }, (_, at): MapNode => {
    const theme = themes[Math.floor(seed(`theme ${at}`) * 4)]?.key ?? "t:a";
    return {
      key: `n${at}`,
      kind: "note",
      label: `Note ${at}`,
      date: `2026-01-${String((at % 28) + 1).padStart(2, "0")}`,
      themes: [theme],
      size: 1,
    };
  });
  const edges = notes.flatMap(({ key, themes: on = [] }, at) => [
    edge("onTheme", key, on[0] ?? ""),
    ...(at > 0 ? [edge("linksTo", key, `n${Math.floor(seed(key) * at)}`)] : []),
  ]);
  return graphFrom(1, { kind: "log" }, { nodes: [...notes, ...themes], edges, left: 0 });
}

export function edge(kind: MapEdgeKind, from: string, to: string, strength = 0.5): MapEdge {
  return { key: `${kind} ${from} ${to}`, kind, from, to, strength, reason: `${from} and ${to}` };
}

/** A small graph of notes by their names, joined as the pairs say. */
export function smallGraph(names: readonly string[], edges: readonly MapEdge[], center?: string): Graph {
  const nodes = names.map((key): MapNode => ({ key, kind: key.startsWith("t:") ? "theme" : "note", label: `The ${key}`, size: 1 }));
  return graphFrom(1, { kind: "around", steps: 1 }, { nodes, edges, left: 0, ...(center === undefined ? {} : { center }) });
}
