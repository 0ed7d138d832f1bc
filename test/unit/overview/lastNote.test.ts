import assert from "node:assert/strict";
import { daysSinceLastNote } from "../../../src/core/overview/lastNote";
import { essayLog } from "../support/essayLog";

const today = "2026-11-25";
const days = (dates: readonly (string | undefined)[], putOffTo = ""): number | undefined =>
  daysSinceLastNote(essayLog(Object.fromEntries(dates.map((date, n) => [`${n}.md`, { date }]))).all(), { today, putOffTo });

describe("N4 the cue about the last note", () => {
  it("N4 says how many days ago it was, from a week on", () => {
    assert.equal(days(["2026-11-13", "2026-01-01"]), 12);
    assert.equal(days(["2026-11-18"]), 7);
    assert.equal(days(["2026-11-19"]), undefined);
    assert.equal(days(["2026-11-25"]), undefined);
  });

  it("N4 counts notes of days past only, and is silent where none has a date", () => {
    assert.equal(days(["2027-01-01", "2026-11-05", undefined]), 20);
    assert.equal(days([undefined]), undefined);
    assert.equal(days([]), undefined);
    assert.equal(days(["2027-01-01"]), undefined);
  });

  it("N4 is silent until the day it was put off to", () => {
    assert.equal(days(["2026-11-13"], "2026-11-26"), undefined);
    assert.equal(days(["2026-11-13"], "2026-11-25"), 12);
  });
});
