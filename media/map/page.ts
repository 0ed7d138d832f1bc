import type { Point } from "../../src/core/map/layout/body";
import type { MapEdgeKind } from "../../src/core/map/mapGraph";
import type { FromMap, MapScope, MapStart, MapStringName } from "../../src/protocol/mapMessages";
import type { Host } from "../shared/host";
import { type Filters, type Shown, shownOf } from "./model/filters";
import { type Graph, graphFrom } from "./model/graph";
import { type Remembered, rememberedFrom } from "./model/remembered";
import { type Scene, sceneOf } from "./model/scene";
import type { Path } from "./model/walk";
import { type Say, wordsOf } from "../shared/words";

/** What may have happened: a graph came, the filters show something else, the walk or choice went elsewhere, … */
export type Happening = "graph" | "shown" | "walked" | "pointed" | "chosen" | "tab" | "remembered" | "looks";

/** What is chosen in the map of themes: one, two that are compared, or none. */
export type Choice = readonly string[];

/** What the parts of the page share. Parts change it through `set…` and hear of changes through `on`. */
export interface Page {
  readonly start: MapStart;
  readonly say: Say<MapStringName>;
  readonly host: Host<FromMap>;
  readonly kindLabel: (kind: MapEdgeKind) => string;
  readonly state: State;
  readonly on: (happening: Happening, listener: () => void) => void;
  readonly tell: (happening: Happening) => void;
  /** Takes a graph, its scene and what the scene's layout needs, all made before so that the page is never between two graphs. */
  readonly setGraph: (graph: Graph, scene: Scene) => void;
  readonly setFilters: (filters: Partial<Filters>) => void;
  readonly setPath: (path: Path) => void;
  readonly setChoice: (choice: Choice) => void;
  readonly remember: (part: Partial<Remembered>) => void;
}

/** Read by all, written by the page alone, but for `last` and `pinned`, which the layout keeps. */
export interface State {
  graph: Graph;
  scene: Scene;
  shown: Shown;
  path: Path;
  choice: Choice;
  remembered: Remembered;
  /** Whether a graph has come yet. */
  hasGraph: boolean;
  /** Where nodes were last, by key, and which of them the person has put there. */
  readonly last: Map<string, Point>;
  readonly pinned: Set<string>;
}

export function makePage(start: MapStart, host: Host<FromMap>): Page {
  const listeners = new Map<Happening, (() => void)[]>();
  const labels = new Map(start.kinds.map(({ kind, label }) => [kind, label]));
  const state = stateFor(rememberedFrom(host.remembered, start.scope));
  const tell = (happening: Happening): void => listeners.get(happening)?.forEach((listener) => listener());
  const on: Page["on"] = (happening, listener) => listeners.set(happening, [...(listeners.get(happening) ?? []), listener]);
  return {
    start,
    host,
    state,
    say: wordsOf(start.strings),
    kindLabel: (kind) => labels.get(kind) ?? kind,
    on,
    tell,
    ...setters(state, host, tell),
  };
}

type Setters = Pick<Page, "setGraph" | "setFilters" | "setPath" | "setChoice" | "remember">;

function setters(state: State, host: Host<FromMap>, tell: Page["tell"]): Setters {
  const filter = (): void => {
    state.shown = shownOf(state.scene, state.remembered.filters, state.graph.scope.kind === "around");
  };
  const remember = (part: Partial<Remembered>): void => {
    state.remembered = { ...state.remembered, ...part };
    host.remember(state.remembered);
    tell("remembered");
  };
  return {
    remember,
    setGraph: (graph, scene) => {
      Object.assign(state, { graph, scene, hasGraph: true });
      filter();
      tell("graph");
      tell("shown");
    },
    setFilters: (part) => {
      remember({ filters: { ...state.remembered.filters, ...part } });
      filter();
      tell("shown");
    },
    setPath: (path) => {
      state.path = path;
      tell("walked");
    },
    setChoice: (choice) => {
      state.choice = choice;
      tell("chosen");
    },
  };
}

/** Asks the host for another scope. */
export function askForScope({ host, remember }: Page, scope: MapScope): void {
  remember({ scope, view: undefined });
  host.post({ type: "scope", scope });
}

function stateFor(remembered: Remembered): State {
  const graph = graphFrom(-1, remembered.scope, { nodes: [], edges: [], left: 0 });
  const scene = sceneOf(graph);
  const shown = shownOf(scene, remembered.filters, false);
  return { graph, scene, shown, path: [], choice: [], remembered, hasGraph: false, last: new Map(), pinned: new Set() };
}
