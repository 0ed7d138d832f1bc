import assert from "node:assert/strict";
import * as fc from "fast-check";
import { promptEdit } from "../../../src/core/prompts/promptEdit";

/** The text with the question put in at `|`, and `|` where writing goes on. */
function asked(marked: string, prompt = "Why?"): string {
  const offset = marked.indexOf("|");
  const text = marked.replace("|", "");
  const { at, text: written, cursor } = promptEdit(text, offset, prompt);
  const whole = text.slice(0, at) + written + text.slice(at);
  return `${whole.slice(0, cursor)}|${whole.slice(cursor)}`;
}

describe("promptEdit", () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ["an empty note", "|", "> Why?\n\n|"],
    ["the line to write on", "## What?\n<!-- x -->\n\n|\n\n## So", "## What?\n<!-- x -->\n\n> Why?\n\n|\n\n## So"],
    ["a heading with its help", "## Wh|at?\n<!-- x -->\n\n\n\n## So", "## What?\n<!-- x -->\n\n> Why?\n\n|\n\n## So"],
    ["the middle of a paragraph", "One\nt|wo\nthree\n\nfour\n", "One\ntwo\nthree\n\n> Why?\n\n|\n\nfour\n"],
    ["the last line", "One|", "One\n\n> Why?\n\n|"],
    ["a last line that is ended", "One|\n", "One\n\n> Why?\n\n|\n"],
    ["an empty line between two paragraphs", "One\n|\ntwo", "One\n\n> Why?\n\n|\n\ntwo"],
    [
      "front matter",
      "---\nti|tle: x\n---\n\n# x\n\n## What?\n\n\n\n## So\n",
      "---\ntitle: x\n---\n\n# x\n\n## What?\n\n> Why?\n\n|\n\n## So\n",
    ],
    ["front matter of a blank note", "---\nti|tle: x\n---\n\n# x\n\n", "---\ntitle: x\n---\n\n# x\n\n> Why?\n\n|"],
    ["lines that end with CRLF", "One|\r\n\r\ntwo", "One\r\n\r\n> Why?\r\n\r\n|\r\n\r\ntwo"],
  ];
  for (const [where, text, expected] of cases) {
    it(`puts a question below ${where}`, () => assert.equal(asked(text), expected));
  }

  it("puts in one line, and changes nothing else", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "\n", "\r\n", "#", " ", "---\n", "t: x\n", "> "), maxLength: 40 });
    fc.assert(
      fc.property(text, fc.nat(60), (note, offset) => {
        const { at, text: written, cursor } = promptEdit(note, Math.min(offset, note.length), "Who\nspoke?");
        assert.equal(written.match(/Who spoke\?/g)?.length, 1);
        assert.ok(at >= 0 && at <= note.length && cursor >= at && cursor <= at + written.length);
        assert.match(written, /^\s*> Who spoke\?\s+$/);
      }),
    );
  });
});
