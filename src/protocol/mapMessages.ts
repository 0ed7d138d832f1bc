import type { MapChange, MapEdgeKind, MapGraph } from "../core/map/mapGraph";

/** What is looked at: the notes around one, the whole log, or the themes as the essay joins them. */
export type MapScope = { readonly kind: "around"; readonly steps: 1 | 2 | 3 } | { readonly kind: "log" } | { readonly kind: "themes" };

/** Sent to the map. Graphs are numbered: a change belongs to the graph with its number. */
export type ToMap =
  | { readonly type: "graph"; readonly number: number; readonly scope: MapScope; readonly graph: MapGraph }
  | { readonly type: "change"; readonly number: number; readonly change: MapChange }
  /** The log is still being read, or the note in the middle is gone: a line above what is shown. */
  | { readonly type: "message"; readonly text: string };

/** Sent by the map. */
export type FromMap =
  /** It can take a graph, of the scope it remembers. */
  | { readonly type: "ready"; readonly scope: MapScope }
  | { readonly type: "scope"; readonly scope: MapScope }
  /** Puts a note in the middle. */
  | { readonly type: "center"; readonly key: string }
  /** Whether the middle follows the open note. */
  | { readonly type: "follow"; readonly isOn: boolean }
  | { readonly type: "open"; readonly key: string; readonly isBeside: boolean }
  /** A new note on these themes. */
  | { readonly type: "write"; readonly themes: readonly string[] }
  /** A picture to be saved where the person chooses: SVG as text, PNG in base64. */
  | { readonly type: "save"; readonly format: "svg" | "png"; readonly data: string };

/** What the page is given with its HTML, as JSON in a `<script type="application/json" id="start">`. */
export interface MapStart {
  readonly strings: MapStrings;
  readonly kinds: readonly { readonly kind: MapEdgeKind; readonly label: string }[];
  readonly questions: readonly { readonly id: string; readonly label: string }[];
  /** Opened on this, unless the page remembers another. */
  readonly scope: MapScope;
}

/**
 * The words of the page, in the editor's language. Filled in: `left`, `labelsLeft`, `edgeNotes` and `more` {0} a number; `shown` {0} notes and
 * {1} connections; `atNode` {0} a note's name and {1} its day (or `undated`); `atTheme` {0} a theme's name and {1} how many notes it has;
 * `alongEdge` {0} the kind, {1} the other end and {2} the reason; `noNeighbour` (nothing else is joined to it), `opens`, `centerHere` {0} a name; `gapPrompt` {0} and {1} the
 * names of two themes; `found` {0} which and {1} of how many; `step` {0} 1 to 3.
 *
 * `pictureHelp` says the keys: Left and Right go round the neighbours, the strongest first; Down goes on from where you are, Up goes back,
 * Home goes to the middle; Enter opens (in the theme map: shows), Ctrl+Enter opens beside, Shift+Enter puts in the middle; plus, minus and 0
 * zoom; Shift and arrows move the picture, Alt and arrows the note; Escape leaves.
 */
export type MapStrings = Readonly<Record<MapStringName, string>>;

export const mapStringNames = [
  "title",
  "around",
  "log",
  "themeMap",
  "steps",
  "follow",
  "search",
  "searchHint",
  "filterThemes",
  "filterQuestions",
  "filterKinds",
  "from",
  "until",
  "play",
  "pause",
  "zoomIn",
  "zoomOut",
  "fit",
  "startLayout",
  "stopLayout",
  "saveSvg",
  "savePng",
  "picture",
  "table",
  "pictureHelp",
  "nodeColumn",
  "kindColumn",
  "otherColumn",
  "reasonColumn",
  "strengthColumn",
  "strong",
  "medium",
  "weak",
  "sortedUp",
  "sortedDown",
  "nothing",
  "nothingFiltered",
  "clearFilters",
  "left",
  "labelsLeft",
  "shown",
  "atNode",
  "atTheme",
  "alongEdge",
  "noNeighbour",
  "opens",
  "centerHere",
  "gapTitle",
  "gapPrompt",
  "tension",
  "edgeNotes",
  "noEdgeNotes",
  "writeOnThemes",
  "essayCitation",
  "undated",
  "allDates",
  "scope",
  "step",
  "filters",
  "allThemes",
  "allQuestions",
  "growth",
  "more",
  "found",
  "notFound",
  "details",
  "joinedThemes",
  "otherThemes",
  "close",
  "noTable",
] as const;

export type MapStringName = (typeof mapStringNames)[number];

/** A message from the page, or undefined for anything else: what comes from a webview is not to be trusted. */
export function fromMap(message: unknown): FromMap | undefined {
  const value = typeof message === "object" && message !== null ? (message as Readonly<Record<string, unknown>>) : {};
  const scope = scopeOf(value["scope"]);
  const key = keyOf(value["key"]);
  switch (value["type"]) {
    case "ready":
    case "scope":
      return scope && { type: value["type"], scope };
    case "center":
      return key === undefined ? undefined : { type: "center", key };
    case "open":
      return key === undefined ? undefined : { type: "open", key, isBeside: value["isBeside"] === true };
    case "follow":
      return { type: "follow", isOn: value["isOn"] === true };
    case "write":
      return themesOf(value["themes"]);
    case "save":
      return pictureOf(value["format"], value["data"]);
    default:
      return undefined;
  }
}

const longestKey = 500;
const mostThemes = 20;
/** In characters: a picture of a map is far smaller. */
const largestPicture = 64 * 1024 * 1024;

function keyOf(key: unknown): string | undefined {
  return typeof key === "string" && key !== "" && key.length <= longestKey ? key : undefined;
}

function scopeOf(scope: unknown): MapScope | undefined {
  const { kind, steps } = typeof scope === "object" && scope !== null ? (scope as Readonly<Record<string, unknown>>) : {};
  if (kind === "around") {
    return steps === 1 || steps === 2 || steps === 3 ? { kind, steps } : undefined;
  }
  return kind === "log" || kind === "themes" ? { kind } : undefined;
}

function themesOf(themes: unknown): FromMap | undefined {
  const keys = Array.isArray(themes) && themes.length <= mostThemes ? themes.map(keyOf).filter((key) => key !== undefined) : [];
  return keys.length > 0 ? { type: "write", themes: keys } : undefined;
}

function pictureOf(format: unknown, data: unknown): FromMap | undefined {
  const isPicture = (format === "svg" || format === "png") && typeof data === "string" && data.length <= largestPicture;
  return isPicture ? { type: "save", format, data } : undefined;
}
