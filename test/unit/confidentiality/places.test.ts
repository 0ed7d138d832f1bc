import assert from "node:assert/strict";
import { inspectFindings } from "../../inspect/inspectFindings";

const inspect = (texts: Readonly<Record<string, string>>) => inspectFindings(new Map(Object.entries(texts)));

describe("The inspector shows where identifiers are", () => {
  it("by path, line and column from 1, in UTF-16 units, and never what they say", () =>
    assert.deepEqual(inspect({ "b.md": "😀 Ward 4B", "a.md": "# Day\r\n\r\nMrs Jones, DOB 14/02/1949\rbed 12\n" }), [
      { path: "a.md", rule: "titled-name", severity: "warning", line: 3, column: 1, length: 9 },
      { path: "a.md", rule: "date-of-birth", severity: "error", line: 3, column: 12, length: 14 },
      { path: "a.md", rule: "care-location", severity: "warning", line: 4, column: 1, length: 6 },
      { path: "b.md", rule: "care-location", severity: "warning", line: 1, column: 4, length: 7 },
    ]));

  it("and nothing where there are none", () => assert.deepEqual(inspect({ "a.md": "", "b.md": "Today I listened.\n" }), []));
});
