import assert from "node:assert/strict";
import { noFilters, shownOf } from "../../../media/map/model/filters";
import { changed } from "../../../media/map/model/graph";
import { rememberedFrom } from "../../../media/map/model/remembered";
import { edgesAt, otherEnd, sceneOf } from "../../../media/map/model/scene";
import { nodesNamed } from "../../../media/map/model/search";
import { edgeOfThemes, joinedThemes, notesOnBoth } from "../../../media/map/model/themeNotes";
import { edgeStyle, questionTint } from "../../../media/map/picture/edgeStyles";
import { wordsOf } from "../../../media/shared/words";
import type { MapStrings } from "../../../src/protocol/mapMessages";
import { edge, smallGraph } from "./madeGraph";

describe("what the map knows", () => {
  const edges = [edge("linksTo", "a", "b"), edge("sharesThemes", "b", "a"), edge("essayJoins", "a", "b"), edge("linksTo", "a", "gone")];
  const graph = smallGraph(["a", "b", "c"], edges);

  it("lists the edges of each node, leaves out those without an end, and keeps lines of a pair apart", () => {
    const scene = sceneOf(graph);
    assert.deepEqual(
      [...edgesAt(scene, 0)].map((each) => otherEnd(scene, each, 0)),
      [1, 1, 1],
    );
    assert.equal(edgesAt(scene, 2).length, 0);
    // The second runs the other way: the same sign would bow it to the other side.
    assert.deepEqual(
      [...scene.lane].map((lane) => lane + 0),
      [0, -1, -1],
    );
  });

  it("changes by difference", () => {
    const node = { key: "d", kind: "note", label: "New", size: 1 } as const;
    const next = changed(graph, {
      goneEdges: ["linksTo a b"],
      goneNodes: ["c"],
      nodes: [node],
      edges: [edge("linksTo", "d", "a")],
      center: "d",
      left: 3,
    });
    assert.deepEqual([...next.nodes.keys()], ["a", "b", "d"]);
    assert.deepEqual([next.edges.has("linksTo a b"), next.edges.has("linksTo d a"), next.center, next.left], [false, true, "d", 3]);
    assert.ok(graph.nodes.has("c") && !graph.nodes.has("d"));
  });

  it("finds nodes by words of their names, whatever letter case or accents", () => {
    const scene = sceneOf(smallGraph(["Élan", "lan", "other"], []));
    const shown = shownOf(scene, noFilters, false);
    assert.deepEqual(
      [nodesNamed(scene, shown, "the ELAN"), nodesNamed(scene, shown, "lan"), nodesNamed(scene, shown, "  ")],
      [[0], [0, 1], []],
    );
  });

  it("reads what it remembered field by field, and nothing else", () => {
    const scope = { kind: "around", steps: 2 } as const;
    const hostile = {
      scope: { kind: "around", steps: 9 },
      filters: { theme: 4, hiddenKinds: [1, "linksTo"], grown: "2026-01-01" },
      tab: "x",
      view: { x: 1, y: NaN, zoom: 2 },
    };
    const { filters, ...rest } = rememberedFrom(hostile, scope);
    assert.deepEqual(rest, { scope, tab: "picture", isFollowing: true, areFiltersOpen: false, view: undefined });
    assert.deepEqual(filters, { ...noFilters, hiddenKinds: ["linksTo"] });
    assert.deepEqual(rememberedFrom(rememberedFrom(undefined, scope), { kind: "log" }).scope, scope);
  });

  it("knows which notes live on two themes, the newest first", () => {
    const note = (key: string, date: string, ...themes: string[]) =>
      [key, { key, kind: "note", label: key, date, themes, size: 1 }] as const;
    const notes = new Map([
      note("old", "2025-01-01", "t:a", "t:b"),
      note("one", "2026-01-01", "t:a"),
      note("new", "2026-02-01", "t:b", "t:a"),
    ]);
    const themes = smallGraph(["t:a", "t:b", "t:c"], [edge("themes", "t:a", "t:b")]);
    const both = notesOnBoth({ ...themes, nodes: new Map([...themes.nodes, ...notes]) }, "t:a", "t:b");
    assert.deepEqual(
      both.map(({ key }) => key),
      ["new", "old"],
    );
    assert.equal(edgeOfThemes(themes, "t:b", "t:a")?.kind, "themes");
    assert.equal(edgeOfThemes(themes, "t:c", "t:a"), undefined);
    assert.deepEqual(
      joinedThemes(themes, "t:b").map(({ key }) => key),
      ["t:a"],
    );
  });

  it("tells kinds apart by more than colour, also those it has no style for", () => {
    const kinds = ["linksTo", "linkedFrom", "sharesThemes", "essayJoins", "onTheme", "themes", "later1", "later2"] as never[];
    const styles = kinds.map((kind) => edgeStyle(kind, kinds)).map(({ dash, arrow, width }) => `${dash.join()} ${arrow} ${width}`);
    assert.equal(new Set(styles).size, kinds.length);
    assert.deepEqual([questionTint("b", ["a", "b"]), questionTint("x", ["a"]), questionTint(undefined, [])], ["orange", "plain", "plain"]);
  });

  it("fills in its words", () => {
    const say = wordsOf({ found: "{0} of {1}, {0}" } as MapStrings);
    assert.deepEqual([say("found", 1, 2), say("found", 1), say("fit")], ["1 of 2, 1", "1 of {1}, 1", "fit"]);
  });
});
