import assert from "node:assert/strict";
import { monthsLater } from "../../../src/core/note/laterDay";

describe("A day some months on", () => {
  it("is the same day of the month, or its last", () => {
    assert.deepEqual(
      [1, 3, 12].map((months) => monthsLater("2026-11-30", months)),
      ["2026-12-30", "2027-02-28", "2027-11-30"],
    );
    assert.equal(monthsLater("2024-01-31", 1), "2024-02-29");
  });
});
