import assert from "node:assert/strict";
import * as fc from "fast-check";
import { daysLater, weekday } from "../../../src/core/days/daysLater";
import { formatDay } from "../../../src/core/days/formatDay";
import { isoWeek } from "../../../src/core/days/isoWeek";

const anyDay = fc.integer({ min: 0, max: 60_000 }).map((days) => daysLater("1950-01-01", days));

describe("isoWeek", () => {
  const cases: readonly (readonly [string, string, string, string])[] = [
    ["2026-11-25", "2026", "48", "2026-11-23"],
    ["2027-01-01", "2026", "53", "2026-12-28"],
    ["2025-12-29", "2026", "01", "2025-12-29"],
    ["2024-12-30", "2025", "01", "2024-12-30"],
    ["2021-01-03", "2020", "53", "2020-12-28"],
    ["2021-01-04", "2021", "01", "2021-01-04"],
  ];
  for (const [day, year, week, monday] of cases) {
    it(`${day} is in week ${week} of ${year}`, () => assert.deepEqual(isoWeek(day), { year, week, monday, sunday: daysLater(monday, 6) }));
  }

  it("holds each day in seven days from Monday, and the same week on all of them", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, week, monday, sunday } = isoWeek(day);
        assert.ok(monday <= day && day <= sunday && weekday(monday) === 1 && weekday(sunday) === 7);
        assert.deepEqual([isoWeek(monday).week, isoWeek(sunday).week, isoWeek(monday).year], [week, week, year]);
        const next = isoWeek(daysLater(sunday, 1));
        assert.ok(next.week === "01" ? Number(next.year) === Number(year) + 1 : Number(next.week) === Number(week) + 1);
      }),
    );
  });
});

describe("formatDay", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["YYYY-MM-DD", "2026-11-05"],
    ["D MMMM YYYY", "5 November 2026"],
    ["dddd, D. MMM YY", "Thursday, 5. Nov 26"],
    ["GGGG-[W]WW-E", "2026-W45-4"],
    ["[Q]Q", "Q4"],
    ["[Day] D/M", "Day 5/11"],
    ["", ""],
  ];
  for (const [format, expected] of cases) {
    it(`writes ${format || "nothing"}`, () => assert.equal(formatDay("2026-11-05", format, "en-GB"), expected));
  }
  it("names months and weekdays in the language", () =>
    assert.equal(formatDay("2026-11-05", "dddd D MMMM", "de"), "Donnerstag 5 November"));
});
