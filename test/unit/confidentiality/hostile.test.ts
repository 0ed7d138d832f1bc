import assert from "node:assert/strict";
import { findIdentifiers } from "../../../src/core/confidentiality/index";
import { hostileIdentifiers, longLine } from "../../support/hostileIdentifiers";

/** A pattern that goes wrong takes seconds; how fast the others are is for the bench. */
const MOST_MS = 1000;

/** The quickest of a few runs: what else the machine does is not what is measured. */
function quickest(text: string): number {
  const times = Array.from({ length: 4 }, () => {
    const start = performance.now();
    findIdentifiers(text);
    return performance.now() - start;
  });
  return Math.min(...times);
}

describe("A hostile line of 100,000 characters is looked through in no time", () => {
  for (const piece of hostileIdentifiers) {
    it(JSON.stringify(piece), () => {
      for (const text of [longLine(piece), `---\n${longLine(piece)}\n---\n`, `- > ${longLine(piece)}\n`]) {
        assert.ok(quickest(text) < MOST_MS, `${Math.round(quickest(text))} ms`);
      }
    });
  }

  it("and a hundred thousand short ones", () => {
    for (const piece of ["\n", "`\n", "```\n", "~~~\n", "> \n", "[a\n", "a@\n", "Dr\n", "0\n", "---\n", "\r"]) {
      assert.ok(quickest(longLine(piece)) < MOST_MS, JSON.stringify(piece));
    }
  });

  it("and prose at 5 million characters a second or more", () => {
    const prose =
      "On the late shift I noticed that power had to shift from where it is held in formal structures. Sarah and I had listened, " +
      "in 2024, for 20 minutes. We learned a lot - it wasn't easy. Mrs Jones rang from Ward 4B.\n\n- [ ] ask [[Team|them]] `code`\n\n";
    const text = prose.repeat(4000);
    assert.ok(quickest(text) < text.length / 5000);
  });
});
