import assert from "node:assert/strict";
import type { Log } from "../../../src/core/log/log";
import { mapAround } from "../../../src/core/map/mapAround";
import type { MapGraph } from "../../../src/core/map/mapGraph";
import { noteKey } from "../../../src/core/log/noteKeys";
import { mostNotes } from "../../../src/core/map/neighbourhood";
import type { Note } from "../../../src/core/note/note";
import { entryAt, essayLog } from "../support/essayLog";
import { done, sourceOf } from "../support/mapSource";
import { linkTo } from "../support/noteOf";

const around = (log: Log, path: string, steps = 1): MapGraph => done(mapAround(entryAt(log, path), sourceOf(log), steps));
const labels = ({ nodes }: MapGraph, kind: "note" | "theme"): readonly string[] =>
  nodes.filter((node) => node.kind === kind).map(({ label }) => label);
const reasons = ({ edges }: MapGraph, kind: string): readonly string[] =>
  edges.filter((edge) => edge.kind === kind).map(({ reason }) => reason);

/** A ward round of five: the night leads to the handover, that to the rota; the chair shares a theme with the night; the form nothing. */
const ward = (): Log =>
  essayLog({
    "night.md": { title: "The night", date: "2026-11-22", tags: ["relational-power"], links: [linkTo("handover", { line: 8 })] },
    "handover.md": { title: "Handover", date: "2026-11-20", links: [linkTo("rota"), linkTo("night")] },
    "rota.md": { title: "Rota", date: "2026-11-18", tags: ["safe-enough-space"] },
    "chair.md": { title: "The chair", date: "2026-11-16", tags: ["power", "being-alongside"] },
    "form.md": { title: "The form" },
  });

describe("The map around a note", () => {
  it("has what one step leads to, the most strongly joined first, with how far it is", () => {
    const map = around(ward(), "night.md");
    // A link both ways says more than a theme that two of five notes have; the form is joined to nothing, the rota two steps off.
    assert.deepEqual(labels(map, "note"), ["The night", "Handover", "The chair"]);
    assert.deepEqual(
      map.nodes.filter(({ kind }) => kind === "note").map(({ steps }) => steps),
      [0, 1, 1],
    );
    assert.equal(map.center, noteKey(entryAt(ward(), "night.md")));
    assert.equal(map.left, 0);
  });

  it("goes as far as it is asked to", () => {
    const map = around(ward(), "night.md", 2);
    assert.deepEqual(labels(map, "note"), ["The night", "Handover", "The chair", "Rota"]);
    assert.equal(map.nodes[3]?.steps, 2);
  });

  it("draws a link once, from the note it is in, whichever end it was found from", () => {
    const map = around(ward(), "night.md", 2);
    assert.deepEqual(reasons(map, "linksTo").toSorted(), [
      "linksTo handover.md night.md",
      "linksTo handover.md rota.md",
      "linksTo night.md handover.md",
    ]);
    assert.deepEqual(reasons(map, "linkedFrom"), []);
  });

  it("joins notes to their themes, and the themes as the essay does", () => {
    const map = around(ward(), "night.md");
    assert.deepEqual(labels(map, "theme").toSorted(), ["Being alongside", "Sharing power"]);
    assert.deepEqual(reasons(map, "onTheme").toSorted(), ["on being-alongside", "on relational-power", "on relational-power"]);
    assert.deepEqual(reasons(map, "themes"), ["relational-power mutual being-alongside (P4)"]);
  });

  it("tells shared themes by an edge only from the note in the middle, so that a theme of many is no hairball", () => {
    const many = Object.fromEntries(Array.from({ length: 12 }, (_, n) => [`${n}.md`, { title: `${n}`, tags: ["power"] }]));
    const map = around(essayLog(many), "0.md", 3);
    assert.equal(labels(map, "note").length, 12);
    assert.equal(reasons(map, "sharesThemes").length, 11);
    assert.equal(reasons(map, "onTheme").length, 12);
  });

  it("draws the next step of a thread, not the leaps over it", () => {
    const log = essayLog({
      "first.md": {},
      "second.md": { follows: [linkTo("first")] },
      "third.md": { follows: [linkTo("second")] },
    } as Record<string, Partial<Note>>);
    assert.deepEqual(reasons(around(log, "third.md"), "thread").toSorted(), ["thread second.md first.md", "thread third.md second.md"]);
  });

  it("stops at as many as can be read, and says how many it met besides", () => {
    const many = Object.fromEntries(
      Array.from({ length: 400 }, (_, n) => [`${n}.md`, { tags: ["power"], links: [linkTo(`${n + 1}`), linkTo(`${n + 7}`)] }]),
    );
    const map = around(essayLog(many), "200.md", 3);
    assert.ok(labels(map, "note").length <= mostNotes);
    assert.equal(map.left, 400 - labels(map, "note").length);
    const known = new Set(map.nodes.map(({ key }) => key));
    assert.ok(map.edges.every(({ from, to }) => known.has(from) && known.has(to)));
    assert.equal(new Set(map.edges.map(({ key }) => key)).size, map.edges.length);
  });

  it("keeps the key of a note that is renamed, and of its edges", () => {
    const log = ward();
    const before = around(log, "night.md");
    const { note } = entryAt(log, "handover.md");
    log.rename("handover.md", { id: "x/handover.md", path: "x/handover.md", root: "", note });
    const after = around(log, "night.md");
    assert.deepEqual(after.edges.map(({ key }) => key).toSorted(), before.edges.map(({ key }) => key).toSorted());
  });
});
