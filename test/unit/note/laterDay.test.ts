import assert from "node:assert/strict";
import { daysLater, monthsLater } from "../../../src/core/note/laterDay";

describe("A day some months on", () => {
  it("is the same day of the month, or its last", () => {
    assert.deepEqual(
      [1, 3, 12].map((months) => monthsLater("2026-11-30", months)),
      ["2026-12-30", "2027-02-28", "2027-11-30"],
    );
    assert.equal(monthsLater("2024-01-31", 1), "2024-02-29");
  });

  it("is one of the year before where the months are fewer than none", () => {
    assert.deepEqual([monthsLater("2024-02-29", -12), monthsLater("2026-01-15", -1)], ["2023-02-28", "2025-12-15"]);
  });
});

describe("A day some days on", () => {
  it("goes over the ends of months and years, whatever the clocks do", () => {
    assert.deepEqual(
      [daysLater("2026-12-28", 7), daysLater("2026-03-28", 1), daysLater("2024-03-01", -1)],
      ["2027-01-04", "2026-03-29", "2024-02-29"],
    );
  });
});
