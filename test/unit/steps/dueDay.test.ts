import assert from "node:assert/strict";
import { dueIn, withoutDue } from "../../../src/core/steps/dueDay";

const dayIn = (text: string, from?: string): string | undefined => dueIn(text, { from })?.day;

describe("The day a step is for", () => {
  it("stands behind a calendar or due:, in any way that a date may be written", () => {
    const forms = [
      "Ask Sam 📅 2026-12-01",
      "Ask Sam 📅2026-12-01 🔁 every week",
      "Ask Sam 🗓️ 2026-12-01",
      "Ask Sam due: 2026-12-01",
      "Ask Sam due:2026-12-01, then tell the team",
      "Ask Sam (due: 1 December 2026)",
      "Ask Sam [due:: 2026-12-01]",
      "Ask Sam [Due:: 1 dec 2026] about it",
      "Ask Sam @due(2026-12-01)",
      "Due: Tuesday, 1 December 2026: ask Sam",
      "Ask Sam, due:01/12/2026.",
      "Ask Sam due: 1st of December 2026 at the latest",
    ];
    forms.forEach((text) => assert.equal(dayIn(text), "2026-12-01", text));
    assert.equal(dayIn("due:12 nov 2026"), "2026-11-12");
    assert.equal(dueIn("due:03/04/2026", { monthFirst: true })?.day, "2026-03-04");
  });

  it("is the next such day from that of the note where the year is left out", () => {
    assert.equal(dayIn("Ask Sam due: 12 nov", "2026-11-02"), "2026-11-12");
    assert.equal(dayIn("Ask Sam due: 12 nov", "2026-11-22"), "2027-11-12");
    assert.equal(dayIn("Ask Sam due: Jan 3", "2026-11-22"), "2027-01-03");
    assert.equal(dayIn("Ask Sam due: 12 nov"), undefined);
  });

  it("is none where no day is named", () => {
    for (const text of ["Ask Sam", "The residue: 2026-12-01", "Due soon", "due: when I can", "due: 30 February 2026", "🗓", "2026-12-01"]) {
      assert.equal(dayIn(text, "2026-11-22"), undefined, text);
    }
  });

  it("leaves the words of the step", () => {
    const left = (text: string): string => {
      const due = dueIn(text);
      return due ? withoutDue(text, due) : text;
    };
    assert.equal(left("Ask Sam 📅 2026-12-01"), "Ask Sam");
    assert.equal(left("Ask Sam [due:: 2026-12-01] about it"), "Ask Sam about it");
    assert.equal(left("📅 2026-12-01 Ask Sam"), "Ask Sam");
    assert.equal(left("Ask Sam, due: 1 dec 2026"), "Ask Sam");
  });

  it("is soon found to be none in hostile text", () => {
    assert.equal(dayIn(`due: ${"due:: ".repeat(5000)}${"[due:".repeat(5000)}`), undefined);
  });
});
