import assert from "node:assert/strict";
import { type Filters, isFiltering, noFilters, shownOf } from "../../../media/map/model/filters";
import { graphFrom } from "../../../media/map/model/graph";
import { sceneOf } from "../../../media/map/model/scene";
import type { MapNode } from "../../../src/core/map/mapGraph";
import { edge } from "./madeGraph";

describe("the map's filters", () => {
  const note = (key: string, date: string | undefined, ...themes: string[]): MapNode => ({
    key,
    kind: "note",
    label: key,
    size: 1,
    themes,
    ...(date === undefined ? {} : { date }),
  });
  const theme = (key: string, question: string): MapNode => ({ key, kind: "theme", label: key, question, size: 1 });
  const nodes = [
    note("m", "2026-03-01", "t:a"),
    note("old", "2025-01-01", "t:a"),
    note("other", "2026-02-01", "t:b"),
    note("undated", undefined),
    theme("t:a", "q1"),
    theme("t:b", "q2"),
  ];
  const edges = [
    edge("linksTo", "m", "old"),
    edge("sharesThemes", "m", "other"),
    edge("onTheme", "m", "t:a"),
    edge("onTheme", "other", "t:b"),
  ];
  const scene = sceneOf(graphFrom(1, { kind: "log" }, { nodes, edges, left: 0, center: "m" }));
  const seen = (filters: Partial<Filters>, isAround = false): string => {
    const shown = shownOf(scene, { ...noFilters, ...filters }, isAround);
    assert.equal(shown.nodeCount, shown.nodes.filter(Boolean).length);
    return scene.nodes
      .filter((_, at) => shown.nodes[at] === 1)
      .map(({ key }) => key)
      .join(" ");
  };

  it("shows all when there are none", () => {
    assert.equal(seen({}), "m old other undated t:a t:b");
    assert.deepEqual([isFiltering(noFilters), isFiltering({ ...noFilters, grown: "2026-01-01" })], [false, true]);
  });

  it("leaves the notes on a theme, with the theme and the note in the middle", () => {
    assert.equal(seen({ theme: "t:a" }), "m old t:a");
    assert.equal(seen({ theme: "t:b" }), "m other t:b");
  });

  it("leaves the notes on any theme of a question", () => assert.equal(seen({ question: "q2" }), "m other t:b"));

  it("leaves the notes of a range of days, both included; those without a day belong to none", () => {
    assert.equal(seen({ from: "2025-01-01", until: "2026-02-01" }), "m old other t:a t:b");
    assert.equal(seen({ grown: "2025-06-01" }), "m old t:a t:b");
  });

  it("takes out the edges of a kind, and around a note what nothing joins any more", () => {
    assert.equal(seen({ hiddenKinds: ["linksTo"] }), "m old other undated t:a t:b");
    assert.equal(seen({ hiddenKinds: ["linksTo"] }, true), "m other t:a t:b");
    assert.equal(shownOf(scene, { ...noFilters, hiddenKinds: ["linksTo"] }, false).edgeCount, 3);
  });
});
