import type { MapEdge, MapEdgeKind } from "../../../src/core/map/mapGraph";

/** How a kind of edge is drawn: by its dashes and its end as much as by its colour. */
export interface EdgeStyle {
  readonly colour: Tint;
  /** Lengths of line and gap in pixels; none for a solid line. */
  readonly dash: readonly number[];
  readonly width: number;
  /** Which end the arrow is at. */
  readonly arrow?: "from" | "to";
}

export const tints = ["blue", "green", "orange", "purple", "yellow", "red", "plain", "faint"] as const;
export type Tint = (typeof tints)[number];

const styles: Readonly<Record<string, EdgeStyle>> = {
  linksTo: { colour: "blue", dash: [], width: 1.6, arrow: "to" },
  linkedFrom: { colour: "blue", dash: [10, 3], width: 1.6, arrow: "from" },
  sharesThemes: { colour: "green", dash: [1.5, 4], width: 1.8 },
  essayJoins: { colour: "purple", dash: [6, 4], width: 1.4 },
  onTheme: { colour: "faint", dash: [], width: 1 },
  themes: { colour: "orange", dash: [14, 4], width: 1.3 },
  tension: { colour: "yellow", dash: [3, 4], width: 2 },
};

/** For kinds that come later: told apart by where they stand in the list. */
const spare: readonly EdgeStyle[] = [
  { colour: "plain", dash: [], width: 2.2, arrow: "to" },
  { colour: "yellow", dash: [12, 4], width: 1.6 },
  { colour: "red", dash: [3, 3], width: 1.4 },
  { colour: "plain", dash: [1.5, 6], width: 2 },
];

/** A kind as it is drawn: two themes that pull against each other are drawn as a question. */
export type DrawnKind = MapEdgeKind | "tension";

export function drawnKind({ kind, isTension }: MapEdge): DrawnKind {
  return isTension ? "tension" : kind;
}

/** The style of a kind; `kinds` is the list the host gave, in order. */
export function edgeStyle(kind: DrawnKind, kinds: readonly MapEdgeKind[]): EdgeStyle {
  const others = kinds.filter((each) => !Object.hasOwn(styles, each));
  return (
    styles[kind] ??
    spare[
      Math.max(
        0,
        others.findIndex((each) => each === kind),
      ) % spare.length
    ] ??
    spareStyle
  );
}

const spareStyle: EdgeStyle = { colour: "plain", dash: [], width: 1.4 };

const questionTints: readonly Tint[] = ["blue", "orange", "green", "purple", "yellow"];

/** The colour of a question: of its themes and of the notes on them. */
export function questionTint(question: string | undefined, questions: readonly string[]): Tint {
  const at = question === undefined ? -1 : questions.indexOf(question);
  return at < 0 ? "plain" : (questionTints[at % questionTints.length] ?? "plain");
}
