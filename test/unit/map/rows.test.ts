import assert from "node:assert/strict";
import { noFilters, shownOf } from "../../../media/map/model/filters";
import { type Column, rowsOf, sorted, strengthName } from "../../../media/map/model/rows";
import { sceneOf } from "../../../media/map/model/scene";
import { edge, smallGraph } from "./madeGraph";

describe("the map's table", () => {
  const edges = [edge("linksTo", "b", "a", 0.2), edge("sharesThemes", "a", "c10", 0.9), edge("linksTo", "c9", "b", 0.5)];
  const scene = sceneOf(smallGraph(["a", "b", "c10", "c9", "alone"], edges));
  const rows = rowsOf(scene, shownOf(scene, noFilters, false));
  const by = (column: Column, isDown: boolean): string =>
    sorted(rows, { column, isDown }, ({ kind }) => kind)
      .map(({ node, other }) => `${node.key}-${other?.key ?? ""}`)
      .join(" ");

  it("has a row for each edge, and one for each node alone", () => assert.equal(rows.length, 4));

  it("sorts by any column, numbers in names as numbers, rows without a connection last", () => {
    assert.equal(by("strength", true), "a-c10 c9-b b-a alone-");
    assert.equal(by("strength", false), "b-a c9-b a-c10 alone-");
    assert.equal(by("node", false), "a-c10 b-a c9-b alone-");
    assert.equal(by("other", true), "a-c10 c9-b b-a alone-");
    assert.equal(by("kind", false), "b-a c9-b a-c10 alone-");
  });

  it("says a strength in words", () => {
    assert.deepEqual([1, 0.67, 0.5, 0.34, 0.2, 0].map(strengthName), ["strong", "strong", "medium", "medium", "weak", "weak"]);
  });

  it("leaves out what the filters take out", () => {
    assert.equal(rowsOf(scene, shownOf(scene, { ...noFilters, hiddenKinds: ["linksTo"] }, true)).length, 1);
  });
});
