import type { MapEdge, MapNode } from "../../../src/core/map/mapGraph";
import { edgesBetween, neighboursOf } from "../model/walk";
import type { Page } from "../page";

/** A node in a sentence: a note with its day, a theme with how many notes it has. */
export function nodeSentence({ say }: Page, { kind, label, day, size }: MapNode): string {
  return kind === "theme" ? say("atTheme", label, size) : say("atNode", label, day ?? say("undated"));
}

/** An edge in a sentence, seen from one of its ends. */
export function edgeSentence({ say, kindLabel }: Page, { kind, reason, isTension }: MapEdge, other: MapNode): string {
  const sentence = say("alongEdge", kindLabel(kind), other.label, reason);
  return isTension ? `${sentence} ${say("tension")}` : sentence;
}

/** Where the walk is, and why it is joined to where it came from. */
export function whereSentence(page: Page): string {
  const { scene, shown, path } = page.state;
  const [before, here] = [scene.index.get(path.at(-2) ?? ""), scene.index.get(path.at(-1) ?? "")];
  const node = scene.nodes[here ?? -1];
  if (here === undefined || !node) {
    return "";
  }
  const isEnd = neighboursOf(scene, shown, here).every((other) => other === before);
  const come = before === undefined ? undefined : scene.nodes[before];
  const edges = before === undefined ? [] : edgesBetween(scene, shown, before, here);
  const reasons = edges.map((edge) => scene.edges[edge]).filter((edge) => edge !== undefined);
  const sentences = reasons.map((edge) => (come ? edgeSentence(page, edge, come) : ""));
  return [nodeSentence(page, node), ...sentences, ...(isEnd ? [page.say("noNeighbour", node.label)] : [])].join(" ");
}
