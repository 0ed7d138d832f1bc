import assert from "node:assert/strict";
import { noFilters, shownOf } from "../../../media/map/model/filters";
import { sceneOf } from "../../../media/map/model/scene";
import { aside, back, beginning, edgesBetween, neighboursOf, onwards, stillWalkable } from "../../../media/map/model/walk";
import { edge, smallGraph } from "./madeGraph";

describe("walking the map by keys", () => {
  // m is joined to a (strongly, twice), b and c; a to d.
  const edges = [
    edge("linksTo", "m", "b", 0.4),
    edge("linksTo", "m", "a", 0.9),
    edge("sharesThemes", "a", "m", 0.2),
    edge("essayJoins", "c", "m", 0.1),
    edge("linksTo", "a", "d"),
  ];
  const scene = sceneOf(smallGraph(["m", "a", "b", "c", "d", "alone"], edges, "m"));
  const shown = shownOf(scene, noFilters, false);

  it("begins at the note in the middle, else at the one with most edges", () => {
    assert.deepEqual(beginning(scene, shown), ["m"]);
    assert.deepEqual(beginning(sceneOf(smallGraph(["b", "m", "a"], [edge("linksTo", "m", "b"), edge("linksTo", "a", "m")])), shown), ["m"]);
    assert.deepEqual(beginning(sceneOf(smallGraph([], [])), shown), []);
  });

  it("goes round the neighbours, the strongest first, each once", () => {
    assert.deepEqual(
      neighboursOf(scene, shown, 0).map((node) => scene.nodes[node]?.key),
      ["a", "b", "c"],
    );
    const first = aside(scene, shown, ["m"], 1);
    const second = aside(scene, shown, first, 1);
    assert.deepEqual(
      [first, second, aside(scene, shown, aside(scene, shown, second, 1), 1)],
      [
        ["m", "a"],
        ["m", "b"],
        ["m", "a"],
      ],
    );
    assert.deepEqual(aside(scene, shown, first, -1), ["m", "c"]);
    assert.deepEqual(aside(scene, shown, ["m"], -1), ["m", "c"]);
  });

  it("goes on from where it is, not back the way it came, and back", () => {
    assert.deepEqual(onwards(scene, shown, ["m", "a"]), ["m", "a", "d"]);
    assert.deepEqual(onwards(scene, shown, ["m", "b"]), ["m", "b"]);
    assert.deepEqual(onwards(scene, shown, ["alone"]), ["alone"]);
    assert.deepEqual([back(["m", "a", "d"]), back(["m"])], [["m", "a"], ["m"]]);
  });

  it("says all edges between two, the strongest first", () => {
    assert.deepEqual(
      edgesBetween(scene, shown, 0, 1).map((at) => scene.edges[at]?.kind),
      ["linksTo", "sharesThemes"],
    );
  });

  it("goes along what the filters leave only, and begins anew at its last note when its way is gone", () => {
    const fewer = shownOf(scene, { ...noFilters, hiddenKinds: ["linksTo"] }, true);
    assert.deepEqual(aside(scene, fewer, ["m"], 1), ["m", "a"]);
    assert.deepEqual(aside(scene, fewer, ["m", "a"], 1), ["m", "c"]);
    assert.deepEqual(stillWalkable(scene, fewer, ["m", "b", "m"]), ["m"]);
    assert.deepEqual(stillWalkable(scene, fewer, ["m", "b"]), []);
  });
});
