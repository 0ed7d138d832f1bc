import assert from "node:assert/strict";
import { isoWeek } from "../../../src/core/days/isoWeek";
import { createStrings } from "../../../src/platform/strings/strings";
import { english } from "../support/english";

const strings = createStrings(english, "en");

describe("The words of weeks and months", () => {
  it("name a week by its days, across months and years too", () => {
    assert.match(strings.titleOfWeek(isoWeek("2026-11-25")), /^Week 48, 23 ?– ?29 Nov 2026$/);
    assert.match(strings.titleOfWeek(isoWeek("2026-12-02")), /^Week 49, 30 Nov ?– ?6 Dec 2026$/);
    assert.match(strings.titleOfWeek(isoWeek("2027-01-01")), /^Week 53, 28 Dec 2026 ?– ?3 Jan 2027$/);
  });

  it("name a month", () => assert.equal(strings.titleOfMonth("2026-11-25"), "November 2026"));

  it("say what a model asks of its writer", () =>
    assert.equal(strings.suits({ minutes: 5, experience: "new", looksAt: "moment" }), "5 min · no experience needed · one moment"));
});
