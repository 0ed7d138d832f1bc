import assert from "node:assert/strict";
import * as fc from "fast-check";
import { daysBetween, daysLater, lastDayOf, monthsOf, weekdayOf, weeksOf } from "../../../src/core/overview/days";

const day = fc
  .date({ min: new Date("0003-01-01T00:00:00Z"), max: new Date("9997-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("Days of the calendar", () => {
  it("are so many apart, across a clock change, a leap day and the years before 100", () => {
    assert.equal(daysBetween("2026-03-28", "2026-03-30"), 2);
    assert.equal(daysBetween("2024-02-28", "2024-03-01"), 2);
    assert.equal(daysBetween("0099-12-31", "0100-01-01"), 1);
    assert.equal(daysBetween("2026-11-25", "2026-11-13"), -12);
    assert.equal(daysLater("2026-12-31", 1), "2027-01-01");
    assert.equal(daysLater("2026-03-01", -1), "2026-02-28");
  });

  it("are counted forwards and back to the same day", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -400, max: 400 }), (from, days) => assert.equal(daysBetween(from, daysLater(from, days)), days)),
    );
  });

  it("know their weekday and the end of their month", () => {
    assert.equal(weekdayOf("2026-11-25"), 3);
    assert.equal(weekdayOf("2026-11-22"), 7);
    assert.deepEqual(["2024-02", "2026-02", "2026-11", "2100-02"].map(lastDayOf), ["2024-02-29", "2026-02-28", "2026-11-30", "2100-02-28"]);
  });

  it("stand in weeks that begin as the locale has it", () => {
    const [monday, sunday] = [weeksOf("2026-11", 1), weeksOf("2026-11", 7)];
    assert.deepEqual(monday[0], [undefined, undefined, undefined, undefined, undefined, undefined, "2026-11-01"]);
    assert.equal(monday.length, 6);
    assert.equal(sunday[0]?.[0], "2026-11-01");
    assert.equal(sunday.length, 5);
  });

  it("are in a year each once, in columns of one weekday", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9998 }), fc.integer({ min: 1, max: 7 }), (number, first) => {
        const year = String(number).padStart(4, "0");
        const weeks = monthsOf(year).flatMap((month) => weeksOf(month, first));
        const days = weeks.flat().filter((each) => each !== undefined);
        assert.deepEqual(days, days.toSorted());
        assert.equal(days.length, daysBetween(`${year}-01-01`, `${year}-12-31`) + 1);
        assert.equal(new Set(days).size, days.length);
        for (const week of weeks) {
          assert.ok(week.length === 7 && week.some((each) => each !== undefined));
          week.forEach((each, at) => assert.ok(each === undefined || weekdayOf(each) === ((first - 1 + at) % 7) + 1));
        }
      }),
      { numRuns: 40 },
    );
  });
});
