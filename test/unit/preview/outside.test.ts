import assert from "node:assert/strict";
import * as fc from "fast-check";
import { essayLog } from "../support/essayLog";
import { previewed } from "./builtInPreview";

const pieces = [
  "[[a]]",
  "![[b.png]]",
  "[[c|*d*]]",
  "[[",
  "]]",
  "# ",
  "\n",
  "\n\n",
  "---",
  "+++\n",
  "tags: [power]\n",
  '{"a": 1}\n',
  "*e*",
  "`",
  "> ",
  "- ",
  "^id",
  "<b>",
  "https://a.b/[[c]] ",
];

describe("The preview of a file of no log", () => {
  it("is what it would be without us", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 14 }), (parts) => {
        const text = parts.join("");
        assert.equal(previewed(text, { index: essayLog() }), previewed(text));
      }),
      { numRuns: 500 },
    );
  });

  it("is that of a note, too, where showing the note goes wrong; the fault is told", () => {
    const fail = (): never => {
      throw new Error("a fault");
    };
    for (const instead of [{ look: fail }, Object.defineProperty({}, "chips", { get: fail, enumerable: true })]) {
      const faults: unknown[] = [];
      const text = "---\ntags: [power]\n---\n\n# Title\n\n[[there]]\n";
      assert.equal(previewed(text, { id: "file:///log/a.md", index: essayLog(), instead }, faults), previewed(text));
      assert.equal(faults.length, 1);
    }
  });
});
