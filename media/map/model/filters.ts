import type { MapEdgeKind, MapNode } from "../../../src/core/map/mapGraph";
import type { Scene } from "./scene";

export interface Filters {
  /** The key of a theme. */
  readonly theme: string;
  /** The id of a question. */
  readonly question: string;
  readonly hiddenKinds: readonly MapEdgeKind[];
  /** Days as `2026-11-22`; empty for no bound. */
  readonly from: string;
  readonly until: string;
  /** As far as the log has grown on the slider; empty for all of it. */
  readonly grown: string;
}

export const noFilters: Filters = { theme: "", question: "", hiddenKinds: [], from: "", until: "", grown: "" };

export function isFiltering(filters: Filters): boolean {
  const { theme, question, hiddenKinds, from, until, grown } = filters;
  return hiddenKinds.length > 0 || [theme, question, from, until, grown].some((value) => value !== "");
}

/** 1 for each node and edge that is seen. */
export interface Shown {
  readonly nodes: Uint8Array;
  readonly edges: Uint8Array;
  readonly nodeCount: number;
  readonly edgeCount: number;
}

/**
 * What the filters leave. The note in the middle always stays. Around a note, a node that nothing seen joins any more goes as well: there
 * it would only say that a filter is on; in the whole log and the map of themes it stays.
 */
export function shownOf(scene: Scene, filters: Filters, isAround: boolean): Shown {
  const themesOfQuestion = new Set(
    scene.nodes.filter(({ kind, question }) => kind === "theme" && question === filters.question).map(({ key }) => key),
  );
  const passing = Uint8Array.from(scene.nodes, (node) => Number(node.key === scene.center || passes(node, filters, themesOfQuestion)));
  const hidden = new Set(filters.hiddenKinds);
  const edges = Uint8Array.from(scene.edges, ({ kind }, edge) =>
    Number(!hidden.has(kind) && passing[scene.from[edge] ?? 0] === 1 && passing[scene.to[edge] ?? 0] === 1),
  );
  const nodes = isAround && isFiltering(filters) ? joinedOnly(scene, passing, edges) : passing;
  return { nodes, edges, nodeCount: sum(nodes), edgeCount: sum(edges) };
}

function passes(node: MapNode, filters: Filters, themesOfQuestion: ReadonlySet<string>): boolean {
  return node.kind === "theme" ? themePasses(node, filters) : isInTime(node, filters) && isOnThemes(node, filters, themesOfQuestion);
}

function themePasses({ key, question }: MapNode, filters: Filters): boolean {
  return (filters.theme === "" || filters.theme === key) && (filters.question === "" || filters.question === question);
}

function isInTime({ date = "" }: MapNode, { from, until, grown }: Filters): boolean {
  const isAfter = from === "" || date >= from;
  const isBefore = [until, grown].every((bound) => bound === "" || (date !== "" && date <= bound));
  return isAfter && isBefore;
}

function isOnThemes({ themes = [] }: MapNode, { theme, question }: Filters, themesOfQuestion: ReadonlySet<string>): boolean {
  return (theme === "" || themes.includes(theme)) && (question === "" || themes.some((key) => themesOfQuestion.has(key)));
}

function joinedOnly(scene: Scene, nodes: Uint8Array, edges: Uint8Array): Uint8Array {
  const joined = new Uint8Array(nodes.length);
  edges.forEach((isShown, edge) => {
    if (isShown) {
      joined[scene.from[edge] ?? 0] = 1;
      joined[scene.to[edge] ?? 0] = 1;
    }
  });
  const middle = scene.center === undefined ? undefined : scene.index.get(scene.center);
  if (middle !== undefined) {
    joined[middle] = 1;
  }
  return joined;
}

function sum(marks: Uint8Array): number {
  return marks.reduce((total, mark) => total + mark, 0);
}
