import type { MapScope, ToMap } from "../../src/protocol/mapMessages";
import { setText } from "../shared/dom";
import { changed, type Graph, graphFrom } from "./model/graph";
import { sceneOf } from "./model/scene";
import type { Page } from "./page";
import type { Picture } from "./picture/picture";
import { runInSlices } from "./picture/slices";

/** Takes what the host sends, one after another and in parts: ten thousand notes would hold the page up for a fifth of a second. */
export function makeReceiver(page: Page, picture: Picture, line: HTMLElement): (message: ToMap) => void {
  const waiting: ToMap[] = [];
  let isTaking = false;
  const takeNext = (): void => {
    const message = waiting.shift();
    isTaking = message !== undefined;
    if (message) {
      runInSlices({ work: take(page, picture, line, message), budget: 5, onDone: takeNext });
    }
  };
  return (message) => {
    waiting.push(message);
    if (!isTaking) {
      takeNext();
    }
  };
}

function* take(page: Page, picture: Picture, line: HTMLElement, message: ToMap): Generator<void, void> {
  if (message.type === "message") {
    setText(line, message.text);
    return;
  }
  yield;
  const graph = graphAfter(page.state.graph, message);
  if (!graph) {
    return;
  }
  yield;
  const scene = sceneOf(graph);
  yield;
  yield* picture.prepare(scene);
  yield;
  if (message.type === "graph") {
    setText(line, "");
    lookAt(page, message.scope);
  }
  page.setGraph(graph, scene);
}

/** The host may show something else than the page asked for last: a command has a scope of its own. */
function lookAt({ state, remember }: Page, scope: MapScope): void {
  if (JSON.stringify(scope) !== JSON.stringify(state.remembered.scope)) {
    remember({ scope, view: undefined });
  }
}

/** None for a change of another graph: it would be applied to notes it knows nothing of. */
function graphAfter(graph: Graph, message: Exclude<ToMap, { type: "message" }>): Graph | undefined {
  if (message.type === "graph") {
    return graphFrom(message.number, message.scope, message.graph);
  }
  return message.number === graph.number ? changed(graph, message.change) : undefined;
}
