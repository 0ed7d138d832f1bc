import type { Entry } from "../log/entry";
import { onThemeEdges, themeEdges } from "./mapEdges";
import type { MapGraph } from "./mapGraph";
import { themeNode } from "./mapNodes";
import type { MapSource } from "./mapSource";

/** The themes of some notes as nodes, with the edges from those notes to them and between them. */
export function themesAround(notes: readonly Entry[], { log, words }: MapSource): Pick<MapGraph, "nodes" | "edges"> {
  const ids = new Set(notes.flatMap(({ themes }) => themes));
  const themes = log.vocabulary.themes.filter(({ id }) => ids.has(id));
  return {
    nodes: themes.map((theme) => themeNode(theme, log)),
    edges: [...notes.flatMap((entry) => onThemeEdges(entry, log, words)), ...themeEdges(ids, log, words)],
  };
}
