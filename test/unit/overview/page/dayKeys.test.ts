import assert from "node:assert/strict";
import * as fc from "fast-check";
import { dayAfterKey, sameDayIn } from "../../../../media/overview/calendar/dayKeys";
import { daysLater } from "../../../../src/core/overview/days";

const plain = { shiftKey: false, ctrlKey: false, metaKey: false };
const after = (key: string, day: string, firstWeekday = 1) => dayAfterKey({ ...plain, key }, day, firstWeekday);

describe("Keys in the calendar", () => {
  it("go by day, week and month", () => {
    // A Wednesday.
    assert.deepEqual(
      ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "PageUp", "PageDown"].map((key) => after(key, "2026-11-25")),
      ["2026-11-24", "2026-11-26", "2026-11-18", "2026-12-02", "2026-10-25", "2026-12-25"],
    );
  });

  it("go to the ends of the week as the locale has it, within the month", () => {
    assert.deepEqual([after("Home", "2026-11-25"), after("End", "2026-11-25")], ["2026-11-23", "2026-11-29"]);
    assert.deepEqual([after("Home", "2026-11-25", 7), after("End", "2026-11-25", 7)], ["2026-11-22", "2026-11-28"]);
    assert.deepEqual([after("Home", "2026-11-01"), after("End", "2026-11-30")], ["2026-11-01", "2026-11-30"]);
  });

  it("go to the ends of the year with Ctrl, and stay in it", () => {
    assert.equal(dayAfterKey({ ...plain, ctrlKey: true, key: "Home" }, "2026-11-25", 1), "2026-01-01");
    assert.equal(dayAfterKey({ ...plain, metaKey: true, key: "End" }, "2026-11-25", 1), "2026-12-31");
    assert.deepEqual([after("ArrowLeft", "2026-01-01"), after("ArrowRight", "2026-12-31")], ["2026-01-01", "2026-12-31"]);
    assert.deepEqual([after("ArrowUp", "2026-01-03"), after("PageDown", "2026-12-03")], ["2026-01-03", "2026-12-03"]);
  });

  it("are nobody's where they are not the calendar's", () => {
    assert.equal(after("a", "2026-11-25"), undefined);
    assert.equal(dayAfterKey({ ...plain, shiftKey: true, key: "PageUp" }, "2026-11-25", 1), undefined);
  });

  it("lead to a day of the same year, from every day", () => {
    const keys = fc.constantFrom("ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "PageUp", "PageDown", "Home", "End");
    fc.assert(
      fc.property(fc.nat(365), keys, fc.integer({ min: 1, max: 7 }), (n, key, first) => {
        assert.match(after(key, daysLater("2024-01-01", n), first) ?? "", /^2024-\d\d-\d\d$/);
      }),
    );
  });

  it("find the same day in another year, or the last of its month", () => {
    assert.equal(sameDayIn("2025", "2024-02-29"), "2025-02-28");
    assert.equal(sameDayIn("2025", "2026-11-12"), "2025-11-12");
  });
});
