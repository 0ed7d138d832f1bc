import assert from "node:assert/strict";
import * as fc from "fast-check";
import { dayNames } from "../../../src/core/days/dayNames";
import { daysLater } from "../../../src/core/days/daysLater";
import { type Spoken, spokenDay } from "../../../src/core/days/spokenDay";

/** A Wednesday. */
const today = "2026-11-25";
const english = dayNames("en");

function said(text: string, options: Partial<Spoken> = {}): string | undefined {
  return spokenDay(text, { today, names: english, ...options });
}

describe("A day as people say it", () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    ["today", "2026-11-25"],
    [" Yesterday ", "2026-11-24"],
    ["tomorrow", "2026-11-26"],
    ["last night", "2026-11-24"],
    ["the day before yesterday", "2026-11-23"],
    ["-3", "2026-11-22"],
    ["−3", "2026-11-22"],
    ["+1", "2026-11-26"],
    ["3 days ago", "2026-11-22"],
    ["two weeks ago", "2026-11-11"],
    ["a month ago", "2026-10-25"],
    ["in a week", "2026-12-02"],
    ["last week", "2026-11-18"],
    ["last friday", "2026-11-20"],
    ["Friday", "2026-11-20"],
    ["fri.", "2026-11-20"],
    ["wednesday", "2026-11-25"],
    ["last wednesday", "2026-11-18"],
    ["this friday", "2026-11-27"],
    ["next friday", "2026-11-27"],
    ["next wednesday", "2026-12-02"],
    ["friday last week", "2026-11-20"],
    ["tues", "2026-11-24"],
    ["thurs", "2026-11-19"],
    ["12 nov", "2026-11-12"],
    ["12 Nov.", "2026-11-12"],
    ["nov 12", "2026-11-12"],
    ["12th of November", "2026-11-12"],
    ["November 12, 2025", "2025-11-12"],
    ["12 nov 2025", "2025-11-12"],
    ["12 dec", "2025-12-12"],
    ["29 feb", "2024-02-29"],
    ["1 sept", "2026-09-01"],
    ["12/11", "2026-11-12"],
    ["12.11.", "2026-11-12"],
    ["12-11-25", "2025-11-12"],
    ["the 12th", "2026-11-12"],
    ["31", "2026-10-31"],
    ["2026-11-12", "2026-11-12"],
    ["20261112", "2026-11-12"],
    ["12/11/2026", "2026-11-12"],
    ["12 November 2026", "2026-11-12"],
    ["", undefined],
    ["soon", undefined],
    ["32 nov", undefined],
    ["31 june 2026", undefined],
    ["2026-02-30", undefined],
    ["in a week ago", undefined],
    ["9999 years ago", undefined],
    ["last friday last week", undefined],
  ];
  for (const [text, day] of cases) {
    it(`“${text}” is ${day ?? "none"}`, () => assert.equal(said(text), day));
  }

  it("reads figures month first where the settings say so", () => assert.equal(said("11/12", { monthFirst: true }), "2026-11-12"));

  it("counts days across a change of clocks, a leap day and the end of a year", () => {
    assert.equal(said("-1", { today: "2026-03-30" }), "2026-03-29");
    assert.equal(said("-1", { today: "2024-03-01" }), "2024-02-29");
    assert.equal(said("yesterday", { today: "2027-01-01" }), "2026-12-31");
  });

  it("knows the words of the editor's language beside the English ones", () => {
    const names = dayNames("de");
    assert.equal(said("gestern", { names }), "2026-11-24");
    assert.equal(said("freitag", { names }), "2026-11-20");
    assert.equal(said("12. Oktober", { names }), "2026-10-12");
    assert.equal(said("12 Oktober", { names }), "2026-10-12");
    assert.equal(said("yesterday", { names }), "2026-11-24");
    assert.equal(said("hier", { names: dayNames("fr") }), "2026-11-24");
  });

  it("is a day of the calendar or none, whatever is typed, in bounded time", () => {
    const words = fc.constantFrom("last", "next", "friday", "12", "nov", "-", "ago", "in", "weeks", "/", "99999", " ", "the", "😀", "2026");
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 5000 }),
          fc.array(words).map((list) => list.join(" ")),
        ),
        (text) => {
          assert.match(said(text) ?? today, /^\d{4}-\d\d-\d\d$/);
        },
      ),
    );
  });

  it("finds each day again by how far it is, by its figures and by its name", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 360 }), (days) => {
        const day = daysLater(today, -days);
        const [, month = "", dayOfMonth = ""] = day.split("-");
        assert.equal(said(`-${days}`), day);
        assert.equal(said(`${days} days ago`), day);
        assert.equal(said(`${dayOfMonth}/${month}`), day);
        const named = new Intl.DateTimeFormat("en", { day: "numeric", month: "short", timeZone: "UTC" }).format(Date.parse(day));
        assert.equal(said(named), day);
      }),
    );
  });
});
