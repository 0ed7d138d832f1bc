import assert from "node:assert/strict";
import * as fc from "fast-check";
import { dateFromFileName, parseDate } from "../../../src/core/note/date";

const DAY = "2026-11-22";

const sameDay = [
  "2026-11-22",
  "2026/11/22",
  "2026.11.22",
  "20261122",
  "'2026-11-22'",
  '"2026-11-22"',
  "[[2026-11-22]]",
  "  2026-11-22  ",
  "2026-11-22 09:30",
  "2026-11-22T09:30",
  "2026-11-22T09:30:00Z",
  "2026-11-22T23:59:59.999-11:00",
  "2026-11-22T00:00:00+14:00",
  "2026-11-22 09:30:00 +1300",
  "2026-11-22Z",
  "20261122T093000Z",
  "202611220930",
  "22 November 2026",
  "22 Nov 2026",
  "22nd November, 2026",
  "22 of November 2026",
  "22-Nov-2026",
  "Sunday 22 November 2026",
  "Sun, 22 Nov 2026 09:30:00 +0000",
  "Sunday, 22nd November 2026",
  "November 22, 2026",
  "Nov. 22 2026",
  "NOVEMBER 22ND, 2026",
  "Sun Nov 22 2026 09:30:00 GMT+0000 (GMT)",
  "22-11-2026",
  "22/11/2026",
  "22.11.2026",
  "22/11/2026 09:30",
];

const noDay = [
  "",
  "yesterday",
  "2026",
  "2026-11",
  "2026-13-01",
  "2026-00-10",
  "2026-02-30",
  "30 February 2026",
  "31 April 2026",
  "29/02/2027",
  "11/22/2026",
  "2026-11/22",
  "2026-11-22x",
  "2026-11-22 and after",
  "22 Novembre 2026",
  "0 May 2026",
  "{{date}}",
  "12026-11-22",
  `2026-11-22 ${"x".repeat(200)}`,
];

describe("the day a text names", () => {
  for (const text of sameDay) {
    it(`reads ${JSON.stringify(text)}`, () => assert.equal(parseDate(text), DAY));
  }
  for (const text of noDay) {
    it(`finds none in ${JSON.stringify(text.slice(0, 40))}`, () => assert.equal(parseDate(text), undefined));
  }

  it("takes the day first unless the month is said to be", () => {
    assert.equal(parseDate("03/04/2026"), "2026-04-03");
    assert.equal(parseDate("03/04/2026", { monthFirst: true }), "2026-03-04");
    assert.equal(parseDate("11.22.2026", { monthFirst: true }), DAY);
    assert.equal(parseDate("22.11.2026", { monthFirst: true }), undefined);
  });

  it("knows leap years", () => {
    assert.equal(parseDate("2024-02-29"), "2024-02-29");
    assert.equal(parseDate("29 Feb 2000"), "2000-02-29");
    assert.equal(parseDate("1900-02-29"), undefined);
  });

  it("reads the milliseconds and seconds some tools write as the day in UTC", () => {
    assert.equal(parseDate("1604539200000"), "2020-11-05");
    assert.equal(parseDate("1604539200"), "2020-11-05");
  });

  it("gives back every day of every calendar year, whatever time is behind it", () => {
    const moment = fc.date({ min: new Date("1000-01-01T00:00:00Z"), max: new Date("9999-12-31T00:00:00Z"), noInvalidDate: true });
    fc.assert(
      fc.property(moment, fc.constantFrom("", "T23:59:00-11:00", " 00:00", "T12:00:00.000Z"), (date, time) => {
        const day = date.toISOString().slice(0, 10);
        assert.equal(parseDate(day + time), day);
      }),
    );
  });

  it("answers with a day or nothing for any text", () => {
    const parts = fc.constantFrom("2026", "11", "22", "-", "/", ".", " ", "Nov", "T", ":", "st", ",", "+", "Sunday", "x");
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 12 }), (words) => {
        assert.match(parseDate(words.join("")) ?? DAY, /^\d{4}-\d{2}-\d{2}$/);
      }),
    );
  });

  it("is read in the quick way as in the other", () => {
    const digits = (most: number, length: number): fc.Arbitrary<string> =>
      fc.nat(most).map((number) => String(number).padStart(length, "0"));
    fc.assert(
      fc.property(fc.oneof(digits(2400, 4), digits(9999, 4)), digits(14, 2), digits(33, 2), (year, month, day) => {
        const text = `${year}-${month}-${day}`;
        assert.equal(parseDate(text), parseDate(`${text} 09:30`));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("the day a file's name gives", () => {
  const names: readonly (readonly [string, string | undefined])[] = [
    ["2026-11-22-handover-on-nights.md", DAY],
    ["2026-11-22.md", DAY],
    ["20261122.md", DAY],
    ["20261122-handover.md", DAY],
    ["202611220930 handover.md", DAY],
    ["20261122093015.md", DAY],
    ["2026_11_22 handover.md", DAY],
    ["2026.11.22.md", DAY],
    ["daily.journal.2026.11.22.md", DAY],
    ["22-11-2026.md", DAY],
    ["handover 2026-11-22.md", DAY],
    ["handover-20261122.md", DAY],
    ["handover 22.11.2026.md", DAY],
    ["2026-13-45 then 2026-11-22.md", DAY],
    ["2026-11.md", undefined],
    ["handover.md", undefined],
    ["12345678.md", undefined],
    ["2026-02-30.md", undefined],
    ["room 20261.md", undefined],
    ["99992026112299.md", undefined],
    ["2026-1122.md", undefined],
  ];
  for (const [name, day] of names) {
    it(`is ${day ?? "none"} in ${name}`, () => assert.equal(dateFromFileName(name), day));
  }

  it("takes the month first where that is said", () => {
    assert.equal(dateFromFileName("11-22-2026.md", { monthFirst: true }), DAY);
  });
});
