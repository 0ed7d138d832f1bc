import assert from "node:assert/strict";
import { aYearAgo, onThisDay } from "../../../src/core/log/earlierDays";
import { randomNote } from "../../../src/core/log/randomNote";
import { entryAt, essayLog, pathsOf } from "../support/essayLog";

describe("On this day", () => {
  const log = essayLog({
    "2024/a.md": { date: "2024-11-25" },
    "other/2024/b.md": { date: "2024-11-25" },
    "2020.md": { date: "2020-11-25" },
    "rests.md": { date: "2023-11-25", rests: true },
    "today.md": { date: "2026-11-25" },
    "to come.md": { date: "2027-11-25" },
    "else.md": { date: "2025-11-24" },
    "undated.md": {},
    "leap.md": { date: "2024-02-29" },
    "28th.md": { date: "2024-02-28" },
    "1st.md": { date: "2024-03-01" },
  });
  const on = (today: string) => pathsOf(onThisDay(log, today));

  it("has the notes of earlier years by their own date, several a day, in any folder; none that rests", () => {
    assert.deepEqual(on("2026-11-25"), ["other/2024/b.md", "2024/a.md", "2020.md"]);
    assert.deepEqual(on("2026-11-26"), []);
  });

  it("has those of 29 February on the 28th of a year without one, and on the 29th of a year with one", () => {
    assert.deepEqual(on("2026-02-28"), ["leap.md", "28th.md"]);
    assert.deepEqual(on("2028-02-28"), ["28th.md"]);
    assert.deepEqual(on("2028-02-29"), ["leap.md"]);
    assert.deepEqual(on("2026-03-01"), ["1st.md"]);
  });
});

describe("A year ago on a theme", () => {
  const log = essayLog({
    "open.md": { date: "2026-11-25", tags: ["power", "values"] },
    "day.md": { date: "2025-11-25", tags: ["power"] },
    "near.md": { date: "2025-11-20", tags: ["values", "power"] },
    "far.md": { date: "2025-12-16", tags: ["power"] },
    "too far.md": { date: "2025-12-17", tags: ["power"] },
    "another.md": { date: "2025-11-25", tags: ["trust"] },
    "rests.md": { date: "2025-11-25", tags: ["power"], rests: true },
    "undated.md": { tags: ["power"] },
  });

  it("N5 has what was written about then on a theme of the open note, the nearest first", () => {
    assert.deepEqual(pathsOf(aYearAgo(log, entryAt(log, "open.md"), "2026-11-25")), ["day.md", "near.md", "far.md"]);
  });

  it("leaves out the note itself", () => {
    assert.deepEqual(pathsOf(aYearAgo(log, entryAt(log, "day.md"), "2026-11-25")), ["near.md", "far.md"]);
    assert.deepEqual(pathsOf(aYearAgo(log, { themes: [], id: "" }, "2026-11-25")), []);
  });
});

describe("A random note", () => {
  const log = essayLog({ "a.md": {}, "b.md": {}, "c.md": {}, "rests.md": { rests: true } });

  it("is any but the open one and those that rest", () => {
    const drawn = [0, 0.49, 0.5, 0.999].map((random) => randomNote(log.all(), { except: "b.md", random: () => random })?.path);
    assert.deepEqual(drawn, ["c.md", "c.md", "a.md", "a.md"]);
    assert.equal(randomNote(log.all().slice(0, 1), { except: log.all()[0]?.id }), undefined);
  });
});
