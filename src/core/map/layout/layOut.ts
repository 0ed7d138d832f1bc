import type { MapEdge, MapEdgeKind, MapNode } from "../mapGraph";
import { type Body, type Point, spacingFor, stepsFor, stillHeat } from "./body";
import { startPlaces } from "./startPlaces";
import { ringRadius, themeRing } from "./themeRing";

export interface LayoutInput {
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
  /** The ends of the edges, as places in `nodes`. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** The edges of node `n` lie in `edgesOf` from `firstOf[n]` up to `firstOf[n + 1]`. */
  readonly edgesOf: Int32Array;
  readonly firstOf: Int32Array;
  readonly center?: string | undefined;
  /** The ids of the questions, in order. */
  readonly questions: readonly string[];
  /** Where nodes were when last drawn. */
  readonly last: ReadonlyMap<string, Point>;
  /** The nodes that the person has put somewhere. */
  readonly pinned: ReadonlySet<string>;
}

/** How much a kind of edge draws its ends together: a link was written, a shared theme merely found. */
const pulls: Readonly<Partial<Record<MapEdgeKind, number>>> = {
  linksTo: 1,
  linkedFrom: 1,
  sharesThemes: 0.5,
  essayJoins: 0.25,
  onTheme: 1,
};
const otherPull = 0.6;

/** A body ready to `settle`: cold when nothing is new, warm when a few nodes are, hot from scratch. */
export function layOut(input: LayoutInput): Body {
  const { nodes, from, to } = input;
  const noteCount = nodes.reduce((count, { kind }) => count + (kind === "note" ? 1 : 0), 0);
  const spacing = spacingFor(noteCount);
  const radius = ringRadius(noteCount, spacing);
  const themes = themeRing(themesOf(nodes), input.questions, radius);
  const isPinned = (key: string): boolean => input.pinned.has(key) && input.last.has(key);
  const standing = (key: string): Point | undefined => (key === input.center ? middle : themes.get(key));
  const known = (key: string): Point | undefined => (isPinned(key) ? undefined : standing(key)) ?? input.last.get(key);
  const places = startPlaces(nodes, { known, neighbours: (node) => neighboursOf(input, node), radius, spacing });
  const isNew = nodes.reduce((count, { key }) => count + (known(key) ? 0 : 1), 0) / Math.max(1, nodes.length);
  return {
    ...emptyBody(nodes.length),
    x: Float64Array.from(places, ({ x }) => x),
    y: Float64Array.from(places, ({ y }) => y),
    isFixed: Uint8Array.from(nodes, ({ key }) => (themes.has(key) || key === input.center || isPinned(key) ? 1 : 0)),
    room: Float64Array.from(nodes, roomOf),
    from,
    to,
    ...springs(input),
    spacing,
    heat: Math.max(isNew === 0 ? 0 : Math.min(1, 0.12 + isNew * 2), hasNewMiddle(input) ? 0.6 : 0),
    cooling: 1 - stillHeat ** (1 / stepsFor(nodes.length)),
  };
}

const middle: Point = { x: 0, y: 0 };

/** Whether the note in the middle was elsewhere before. */
function hasNewMiddle({ center, last, pinned }: LayoutInput): boolean {
  const place = center === undefined || pinned.has(center) ? undefined : last.get(center);
  return place !== undefined && (place.x !== 0 || place.y !== 0);
}

function emptyBody(count: number): Pick<Body, "count" | "vx" | "vy"> {
  return { count, vx: new Float64Array(count), vy: new Float64Array(count) };
}

function themesOf(nodes: readonly MapNode[]): MapNode[] {
  return nodes.filter(({ kind }) => kind === "theme").toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

/** A theme's circle shows how many notes it has; a note is a dot. */
export function roomOf({ kind, size }: MapNode): number {
  return kind === "theme" ? Math.min(26, 9 + Math.sqrt(size) * 1.2) : 4;
}

/** An edge pulls less where its ends have many: else a hub would draw everything into one knot. The end with fewer gives way. */
function springs({ edges, from, to, firstOf }: LayoutInput): Pick<Body, "pull" | "bias"> {
  const degree = (node: number): number => (firstOf[node + 1] ?? 0) - (firstOf[node] ?? 0);
  const pull = new Float64Array(from.length);
  const bias = new Float64Array(from.length);
  edges.forEach(({ kind, strength }, edge) => {
    const [a, b] = [degree(from[edge] ?? 0), degree(to[edge] ?? 0)];
    pull[edge] = ((pulls[kind] ?? otherPull) * (0.4 + 0.6 * strength)) / Math.min(a, b);
    bias[edge] = a / (a + b);
  });
  return { pull, bias };
}

function* neighboursOf({ from, to, edgesOf, firstOf }: LayoutInput, node: number): Generator<number> {
  for (let place = firstOf[node] ?? 0; place < (firstOf[node + 1] ?? 0); place++) {
    const edge = edgesOf[place] ?? 0;
    yield (from[edge] === node ? to : from)[edge] ?? 0;
  }
}
