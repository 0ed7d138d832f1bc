import type { MapEdge, MapGraph, MapNode } from "./mapGraph";
import { onThemeEdges, themeEdges } from "./mapEdges";
import { noteNode, themeNode } from "./mapNodes";
import type { MapSource } from "./mapSource";
import { writtenEdges } from "./writtenEdges";

/** More than this take longer to lay out than anyone waits: the newest are shown. */
const mostInLog = 10_000;
/** So many notes are taken in before other work is let through. */
const atOnce = 50;

/**
 * The whole log: every note and the themes they are on, joined by what the writer wrote. That two notes share a theme is told by its node:
 * an edge for each such pair would be a hairball.
 */
export function* mapOfLog(source: MapSource): Generator<undefined, MapGraph> {
  const { log, words } = source;
  const all = log.all();
  const notes = all.slice(0, mostInLog);
  const left = all.length - notes.length;
  const nodes: MapNode[] = [];
  const edges: MapEdge[] = [];
  const themeIds = new Set<string>();
  for (const [at, entry] of notes.entries()) {
    nodes.push(noteNode(entry, log, words));
    edges.push(...writtenEdges(entry, source), ...onThemeEdges(entry, log, words));
    entry.themes.forEach((id) => themeIds.add(id));
    if (at % atOnce === atOnce - 1) {
      yield;
    }
  }
  nodes.push(...log.vocabulary.themes.filter(({ id }) => themeIds.has(id)).map((theme) => themeNode(theme, log)));
  const known = new Set(nodes.map(({ key }) => key));
  const within = edges.filter(({ from, to }) => known.has(from) && known.has(to));
  return { nodes, edges: [...within, ...themeEdges(themeIds, log, words)], left };
}
