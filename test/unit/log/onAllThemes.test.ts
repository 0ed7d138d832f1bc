import assert from "node:assert/strict";
import { onAllThemes } from "../../../src/core/log/onAllThemes";
import { essayLog, pathsOf } from "../support/essayLog";
import { noteOf } from "../support/noteOf";

const note = (date: string, ...tags: readonly string[]) => ({ date, tags });

describe("Notes on all of some themes", () => {
  const log = essayLog({
    "both.md": note("2026-01-01", "power", "being-alongside"),
    "both-and-more.md": note("2026-03-01", "doing-with", "trust", "relational-power"),
    "one.md": note("2026-02-01", "power"),
    "other.md": note("2026-02-02", "teaching"),
  });

  it("have every one, and are newest first", () => {
    const { entries, total } = onAllThemes(log, ["relational-power", "being-alongside"]);
    assert.deepEqual(pathsOf(entries), ["both-and-more.md", "both.md"]);
    assert.equal(total, 2);
    assert.deepEqual(pathsOf(onAllThemes(log, ["relational-power"]).entries), ["both-and-more.md", "one.md", "both.md"]);
    assert.deepEqual(onAllThemes(log, ["relational-power", "critical-reflection"]), { entries: [], total: 0 });
  });

  it("are counted beyond those that are given", () => {
    const { entries, total } = onAllThemes(log, ["relational-power"], 1);
    assert.deepEqual([pathsOf(entries), total], [["both-and-more.md"], 3]);
    assert.deepEqual(onAllThemes(log, ["relational-power"], 0), { entries: [], total: 3 });
  });

  it("are found among 50,000", () => {
    const large = essayLog();
    const tags = ["power", "alongside", "trust", "values", "listening"];
    for (let n = 0; n < 50_000; n++) {
      const date = `20${10 + (n % 16)}-0${1 + (n % 9)}-${10 + (n % 19)}`;
      large.put(`${n}.md`, `${n}.md`, noteOf({ date, tags: tags.filter((_, bit) => (n >> bit) & 1) }));
    }
    const { entries, total } = onAllThemes(large, ["relational-power", "being-alongside"], 200);
    assert.deepEqual([entries.length, total], [200, 12_500]);
    assert.deepEqual(pathsOf(entries), pathsOf(onAllThemes(large, ["relational-power", "being-alongside"]).entries.slice(0, 200)));
  });
});
