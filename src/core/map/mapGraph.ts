import type { ConnectionKindId } from "../connections/connection";

/** What the Connection map draws, as plain data that can be sent: notes and themes, and what joins them. */
export interface MapGraph {
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
  /** The key of the note in the middle; none for the whole log. */
  readonly center?: string;
  /** How many notes are left out because there would be more than can be read. */
  readonly left: number;
}

export interface MapNode {
  /** Stays the same for as long as the note or theme does, whatever it is called: `n12` for a note, `t:relational-power` for a theme. */
  readonly key: string;
  readonly kind: "note" | "theme";
  readonly label: string;
  /** A note's day, as `2026-11-22`. */
  readonly date?: string;
  /** The day in words. */
  readonly day?: string;
  /** The id of a theme's question; of a note's first theme. */
  readonly question?: string;
  /** The keys of a note's themes. */
  readonly themes?: readonly string[];
  /** How many steps a note is from the one in the middle. */
  readonly steps?: number;
  /** How many notes a theme has; 1 for a note. */
  readonly size: number;
  /** A theme's meaning. */
  readonly definition?: string;
}

/** `onTheme` joins a note to its theme, `themes` two themes; the rest are the kinds of connection between notes. */
export type MapEdgeKind = ConnectionKindId | "onTheme" | "themes";

export interface MapEdge {
  /** Stays the same for as long as the two are joined in this way. */
  readonly key: string;
  readonly kind: MapEdgeKind;
  /** Keys of nodes. */
  readonly from: string;
  readonly to: string;
  /** 0 to 1. */
  readonly strength: number;
  /** Why they are joined, as a sentence. */
  readonly reason: string;
  /** Two themes that pull against each other: shown as a question, not as an error. */
  readonly isTension?: boolean;
}

/** What is different in a graph since it was last sent; in this order: edges go, nodes go, nodes come or change, edges come or change. */
export interface MapChange {
  readonly goneEdges: readonly string[];
  readonly goneNodes: readonly string[];
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
  readonly center?: string;
  readonly left: number;
}
