import assert from "node:assert/strict";
import type { MapGraph } from "../../../src/core/map/mapGraph";
import { MapSender } from "../../../src/panels/map/mapSender";
import type { MapScope, ToMap } from "../../../src/protocol/mapMessages";
import { done } from "../support/mapSource";

const graphOf = (...keys: readonly string[]): MapGraph => ({
  nodes: keys.map((key) => ({ key, kind: "note", label: key, size: 1 })),
  edges: [],
  left: 0,
});
const around: MapScope = { kind: "around", steps: 1 };

describe("What is sent to the map", () => {
  let sent: ToMap[];
  let sender: MapSender;
  const show = (scope: MapScope, graph: MapGraph): void => done(sender.prepare(scope, graph))();
  const types = (): readonly string[] => sent.map((message) => ("number" in message ? `${message.type} ${message.number}` : message.type));

  beforeEach(() => {
    sent = [];
    sender = new MapSender((message) => sent.push(message));
  });

  it("is a graph once, then what differs, and nothing where nothing does", () => {
    show(around, graphOf("n1", "n2"));
    show({ ...around }, graphOf("n1", "n3"));
    show(around, graphOf("n1", "n3"));
    assert.deepEqual(types(), ["graph 1", "change 1"]);
    const [, second] = sent;
    assert.deepEqual(second?.type === "change" && second.change.goneNodes, ["n2"]);
  });

  it("is another graph when something else is looked at, or the page is new", () => {
    show(around, graphOf("n1"));
    show({ kind: "around", steps: 2 }, graphOf("n1"));
    sender.forget();
    show({ kind: "around", steps: 2 }, graphOf("n1"));
    assert.deepEqual(types(), ["graph 1", "graph 2", "graph 3"]);
  });

  it("says a line once", () => {
    sender.say("");
    sender.say("Reading");
    sender.say("Reading");
    sender.say("");
    assert.deepEqual(types(), ["message", "message"]);
  });
});
