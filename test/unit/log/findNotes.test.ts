import assert from "node:assert/strict";
import { findNotes } from "../../../src/core/log/findNotes";
import { essayLog } from "../support/essayLog";

const log = essayLog({
  "2026/rota.md": { title: "Sharing the rota", date: "2026-09-21" },
  "2026/nights.md": { title: "Handover on nights", date: "2026-11-22", aliases: ["Night handover"] },
  "2025/quiet.md": { title: "A quiet handover", date: "2025-05-19" },
  "people/Élan.md": { title: "Élan and doubt" },
  "2024/overhand.md": { title: "Overhanded", date: "2024-01-01" },
});

const found = (sought: string, limit = 10): readonly string[] =>
  findNotes(log.all(), sought, limit).map(({ entry, alias }) => alias ?? entry.note.title);

describe("Finding notes by name", () => {
  it("gives the newest where nothing is sought", () => {
    assert.deepEqual(found("", 2), ["Handover on nights", "Sharing the rota"]);
    assert.deepEqual(found("  ", 1), ["Handover on nights"]);
  });

  it("puts names that begin so first, then words that do, then any that hold it; newest first", () => {
    assert.deepEqual(found("hand"), ["Handover on nights", "A quiet handover", "Overhanded"]);
  });

  it("finds words in any order, in an alias, a path or a date, without minding case and accents", () => {
    assert.deepEqual(found("nights hand"), ["Handover on nights"]);
    assert.deepEqual(found("night hand"), ["Night handover"]);
    assert.deepEqual(found("ELAN"), ["Élan and doubt"]);
    assert.deepEqual(found("people/"), ["Élan and doubt"]);
    assert.deepEqual(found("2025-05"), ["A quiet handover"]);
    assert.deepEqual(found("nothing of the kind"), []);
  });

  it("looks through 10,000 notes", () => {
    const large = essayLog(
      Object.fromEntries(Array.from({ length: 10_000 }, (_, n) => [`y/n-${n}.md`, { title: `A note on ${n} things` }])),
    );
    const all = large.all();
    assert.equal(findNotes(all, "thing 999", 100).length, 19);
  });
});
