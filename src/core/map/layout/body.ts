/** A point of the picture, in pixels at zoom 1; 0, 0 is the middle. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What the layout moves: one entry a node and one a joining edge, in flat arrays because there may be ten thousand. */
export interface Body {
  readonly count: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly vx: Float64Array;
  readonly vy: Float64Array;
  /** 1 for a node that stays where it is: a theme, the note in the middle, one the person has put somewhere. */
  readonly isFixed: Uint8Array;
  /** How much room a node takes. */
  readonly room: Float64Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** How strongly an edge pulls, 0 to 1, shared out among the edges of its ends. */
  readonly pull: Float64Array;
  /** How far `to` gives way rather than `from`, 0 to 1. */
  readonly bias: Float64Array;
  readonly spacing: number;
  /** How much the nodes still move: 1 at the beginning, still below `stillHeat`. */
  heat: number;
  /** What a step takes off the heat, as a share of it. */
  readonly cooling: number;
}

export const stillHeat = 0.015;

/** The distance at which two joined nodes rest: smaller where there are many, so that they fit. */
export function spacingFor(count: number): number {
  return count <= 400 ? 78 : count <= 3000 ? 46 : 34;
}

/** How many steps a layout takes from scratch: a small picture is refined for longer, because it is read for longer. */
export function stepsFor(count: number): number {
  return count <= 400 ? 260 : count <= 3000 ? 130 : 70;
}
