import type { MapEdge, MapNode } from "../../../src/core/map/mapGraph";
import type { Shown } from "./filters";
import type { Scene } from "./scene";

/** A row of the table: one edge of the picture, or a node that no edge seen joins. */
export interface Row {
  readonly node: MapNode;
  readonly other?: MapNode;
  readonly edge?: MapEdge;
}

export const columns = ["node", "kind", "other", "reason", "strength"] as const;
export type Column = (typeof columns)[number];

export interface Sorting {
  readonly column: Column;
  readonly isDown: boolean;
}

export const firstSorting: Sorting = { column: "strength", isDown: true };

/** What the picture shows, as rows: each edge seen once, then the nodes seen that stand alone. */
export function rowsOf(scene: Scene, shown: Shown): Row[] {
  const rows: Row[] = [];
  const joined = new Set<string>();
  scene.edges.forEach((edge, at) => {
    const [node, other] = [scene.nodes[scene.from[at] ?? -1], scene.nodes[scene.to[at] ?? -1]];
    if (shown.edges[at] === 1 && node && other) {
      joined.add(node.key).add(other.key);
      rows.push({ node, other, edge });
    }
  });
  const alone = scene.nodes.filter(({ key }, at) => shown.nodes[at] === 1 && !joined.has(key));
  return [...rows, ...alone.map((node) => ({ node }))];
}

/** Sorted by a column, in the order of the editor's language; rows that are equal there stay as they are, and those without come last. */
export function sorted(rows: readonly Row[], { column, isDown }: Sorting, kindLabel: (edge: MapEdge) => string): Row[] {
  const collator = new Intl.Collator(undefined, { numeric: true });
  const sign = isDown ? -1 : 1;
  const textOf = ({ node, other, edge }: Row): string => {
    const texts = { node: node.label, other: other?.label, kind: edge && kindLabel(edge), reason: edge?.reason, strength: "" };
    return texts[column] ?? "";
  };
  const keyed = rows.map((row) => ({ row, text: textOf(row), strength: row.edge?.strength ?? -1 }));
  keyed.sort((a, b) => {
    const isAlone = Number(!a.row.edge) - Number(!b.row.edge);
    return isAlone || sign * (column === "strength" ? a.strength - b.strength : collator.compare(a.text, b.text));
  });
  return keyed.map(({ row }) => row);
}

/** A strength in words: thirds of the scale. */
export function strengthName(strength: number): "strong" | "medium" | "weak" {
  return strength >= 2 / 3 ? "strong" : strength >= 1 / 3 ? "medium" : "weak";
}
