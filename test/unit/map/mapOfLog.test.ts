import assert from "node:assert/strict";
import { mapOfLog } from "../../../src/core/map/mapOfLog";
import { mapOfThemes } from "../../../src/core/map/mapOfThemes";
import { themeKey } from "../../../src/core/map/mapNodes";
import { essayLog } from "../support/essayLog";
import { essayVocabulary } from "../../../src/core/themes/essay";
import { done, sourceOf } from "../support/mapSource";
import { linkTo } from "../support/noteOf";

const log = () =>
  essayLog({
    "a.md": { title: "A", date: "2026-11-22", tags: ["relational-power", "being-alongside"], links: [linkTo("b"), linkTo("nowhere")] },
    "b.md": { title: "B", date: "2026-11-21", tags: ["power"] },
    "c.md": { title: "C", tags: ["teaching"] },
  });

describe("The map of the whole log", () => {
  it("has every note and the themes they are on, joined by what was written and by no pair that only shares a theme", () => {
    const map = done(mapOfLog(sourceOf(log())));
    assert.deepEqual(
      map.nodes.map(({ label, size }) => [label, size]).toSorted(),
      [
        ["A", 1],
        ["B", 1],
        ["Being alongside", 1],
        ["C", 1],
        ["Sharing power", 2],
      ].toSorted(),
    );
    assert.deepEqual(map.edges.map(({ kind }) => kind).toSorted(), ["linksTo", "onTheme", "onTheme", "onTheme", "themes"]);
    assert.equal(map.center, undefined);
    assert.equal(map.left, 0);
  });

  it("gives a note its day in words, its themes' keys and the question of the first", () => {
    const [a] = done(mapOfLog(sourceOf(log()))).nodes;
    assert.deepEqual([a?.date, a?.day], ["2026-11-22", "on 2026-11-22"]);
    assert.deepEqual(a?.themes, [themeKey("relational-power"), themeKey("being-alongside")]);
    assert.equal(a?.question, "q1-meaning");
  });

  it("is empty for an empty log", () => {
    assert.deepEqual(done(mapOfLog(sourceOf(essayLog()))), { nodes: [], edges: [], left: 0 });
  });
});

describe("The map of the themes", () => {
  it("has all of them and what joins them, with the paragraph, and the one tension marked", () => {
    const map = done(mapOfThemes(sourceOf(essayLog())));
    assert.equal(map.nodes.length, essayVocabulary.themes.length);
    assert.ok(map.nodes.every(({ definition, size }) => definition !== "" && size === 0));
    assert.equal(map.edges.length, 25);
    assert.deepEqual(
      map.edges.filter(({ isTension }) => isTension).map(({ reason }) => reason),
      ["safe-enough-space tension edges-and-feedback (P13/P15)"],
    );
  });

  it("sizes them by their notes, and has the notes that live between two", () => {
    const map = done(mapOfThemes(sourceOf(log())));
    assert.equal(map.nodes.find(({ key }) => key === themeKey("relational-power"))?.size, 2);
    assert.deepEqual(
      map.nodes.filter(({ kind }) => kind === "note").map(({ label }) => label),
      ["A"],
    );
    assert.equal(map.left, 0);
  });

  it("leaves no pair of themes without its newest note where there are too many", () => {
    const many = Array.from({ length: 500 }, (_, n) => [`${n}.md`, { date: "2026-02-02", tags: ["power", "being-alongside"] }]);
    const old = { "old.md": { title: "Old", date: "2016-01-01", tags: ["power", "health-equity"] } };
    const map = done(mapOfThemes(sourceOf(essayLog({ ...Object.fromEntries(many), ...old }))));
    const notes = map.nodes.filter(({ kind }) => kind === "note");
    assert.equal(notes.length, 300);
    assert.ok(notes.some(({ label }) => label === "Old"));
    assert.equal(map.left, 201);
  });
});
