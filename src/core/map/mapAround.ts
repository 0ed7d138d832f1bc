import type { Entry } from "../log/entry";
import { noteKey } from "../log/noteKeys";
import type { MapEdge, MapGraph } from "./mapGraph";
import { connectionEdge } from "./mapEdges";
import { noteNode } from "./mapNodes";
import type { MapSource } from "./mapSource";
import type { MapWords } from "./mapWords";
import { type Neighbourhood, neighbourhood, type Way } from "./neighbourhood";
import { themesAround } from "./themesAround";
import { writtenEdges } from "./writtenEdges";

/** These say again what a theme's node and the edges between themes show, so only those of the note in the middle are drawn. */
const toldByThemes: ReadonlySet<string> = new Set(["sharesThemes", "essayJoins"]);

/** The notes around one with what joins them, and their themes. A generator, so that its caller can give way to other work. */
export function* mapAround(center: Entry, source: MapSource, steps: number): Generator<undefined, MapGraph> {
  const around = yield* neighbourhood(center, source, steps);
  const notes = [...around.steps.keys()];
  const written: MapEdge[] = [];
  for (const entry of notes) {
    written.push(...writtenEdges(entry, source));
    yield;
  }
  const among = new Set(notes.map(noteKey));
  const edges = [...waysDrawn(around, center, source.words), ...written].filter(({ from, to }) => among.has(from) && among.has(to));
  const themes = themesAround(notes, source);
  return {
    nodes: [
      ...notes.map((entry) => ({ ...noteNode(entry, source.log, source.words), steps: around.steps.get(entry) ?? 0 })),
      ...themes.nodes,
    ],
    edges: [...onceEach(edges), ...themes.edges],
    center: noteKey(center),
    left: around.left,
  };
}

function waysDrawn({ ways, steps }: Neighbourhood, center: Entry, words: MapWords): readonly MapEdge[] {
  const isDrawn = ({ entry, connection }: Way): boolean =>
    steps.has(connection.other) && (entry === center || !toldByThemes.has(connection.kind));
  return ways.filter(isDrawn).flatMap(({ entry, connection }) => connectionEdge(entry, connection, words) ?? []);
}

function onceEach(edges: readonly MapEdge[]): Iterable<MapEdge> {
  return new Map(edges.map((edge) => [edge.key, edge])).values();
}
