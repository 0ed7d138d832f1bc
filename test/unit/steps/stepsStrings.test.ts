import assert from "node:assert/strict";
import { createDates } from "../../../src/platform/strings/dates";
import { iconless } from "../../../src/platform/strings/iconless";
import { stepsStrings } from "../../../src/platform/strings/stepsStrings";
import { english } from "../support/english";

const strings = stepsStrings(english, "en", createDates("en"));
const today = "2026-11-25";

const details = (due: string | undefined, date?: string, heading?: string): string =>
  strings.stepDetails({ due, today, title: "Rota", date, heading });

describe("What is told of a step", () => {
  it("is its day and age in plain words, a day that has gone by like any other", () => {
    assert.equal(details("2026-11-25", "2026-11-24", "Action"), "for today · Rota · yesterday · Action");
    assert.equal(details("2026-11-26", "2026-11-25"), "for tomorrow · Rota · today");
    assert.equal(details("2026-11-24"), "for yesterday · Rota");
    assert.equal(details("2026-12-01", "2026-11-01"), "for 1 Dec 2026, in 6 days · Rota · 3 weeks ago");
    assert.equal(details("2026-11-12", "2026-05-20"), "for 12 Nov 2026, 13 days ago · Rota · 6 months ago");
    assert.equal(details(undefined, "2020-11-26"), "Rota · 5 years ago");
  });

  it("is said whole to a screen reader", () => {
    const facts = { due: "2026-12-01", today, title: "Rota", date: "2026-11-01", heading: "Action" };
    assert.equal(strings.spokenStep("Ask Sam", facts), "Ask Sam, for 1 Dec 2026, in 6 days, from Rota, 3 weeks ago, under Action");
  });

  it("shows as it is written where VS Code would show icons", () => {
    assert.equal(iconless("Ask $(alert) and $(sync~spin), $5 ($(not this)"), "Ask \\$(alert) and \\$(sync~spin), $5 ($(not this)");
  });
});
