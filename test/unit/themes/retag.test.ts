import assert from "node:assert/strict";
import * as fc from "fast-check";
import { applyEdits } from "../../../src/core/note/edit/textEdit";
import { essayVocabulary } from "../../../src/core/themes/essay";
import { retag } from "../../../src/core/themes/retag";
import { Vocabulary } from "../../../src/core/themes/vocabulary";

const themes = new Vocabulary(essayVocabulary);

function retagged(text: string, change: { add?: readonly string[]; remove?: readonly string[] }): string {
  const result = retag(text, { add: [], remove: [], ...change }, themes);
  assert.ok(result.ok);
  return applyEdits(text, result.edits);
}

describe("Retagging a note", () => {
  it("takes away every tag that means a theme, whatever it is called", () => {
    const text = "---\ntags: [power, Teaching, Sharing Power, relational_power]\n---\nText\n";
    assert.equal(retagged(text, { remove: ["relational-power"] }), "---\ntags: [Teaching]\n---\nText\n");
  });

  it("adds no theme that the note has by another name", () => {
    const text = "---\ntags: [power]\n---\n";
    assert.equal(retagged(text, { add: ["relational-power"] }), text);
    assert.equal(retagged(text, { add: ["being-alongside"] }), "---\ntags: [power, being-alongside]\n---\n");
  });

  it("adds and removes in one edit, which touches what lies between and nothing else", () => {
    const text = "\uFEFF---\r\ntitle: Näher 🎉\r\ntags: # mine\r\n  - power\r\n  - teaching\r\n---\r\nText 🎉\r\n";
    const result = retag(text, { add: ["being-alongside"], remove: ["relational-power"] }, themes);
    assert.ok(result.ok);
    assert.equal(result.edits.length, 1);
    assert.equal(
      applyEdits(text, result.edits),
      "\uFEFF---\r\ntitle: Näher 🎉\r\ntags: # mine\r\n  - teaching\r\n  - being-alongside\r\n---\r\nText 🎉\r\n",
    );
  });

  it("only removes where what is to be added is there, and says so when a note cannot be edited", () => {
    const text = "---\ntags: [power, alongside]\n---\n";
    assert.equal(retagged(text, { add: ["being-alongside"], remove: ["power"] }), "---\ntags: [alongside]\n---\n");
    assert.deepEqual(retag("+++\ntags = ['power']\n+++\n", { add: [], remove: ["power"] }, themes), { ok: false, code: "toml" });
  });

  it("never cuts a line ending or a character in two", () => {
    const tag = fc.constantFrom("power", "🎉", "🎈", "teaching", "alongside", "ä", "a\u0308");
    const list = fc.uniqueArray(tag, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(list, list, list, fc.boolean(), (has, add, remove, isBlock) => {
        const tags = isBlock ? `tags:\r\n${has.map((name) => `  - ${name}\r\n`).join("")}` : `tags: [${has.join(", ")}]\r\n`;
        const result = retag(`---\r\n${tags}---\r\nText\r\n`, { add, remove }, themes);
        const text = `---\r\n${tags}---\r\nText\r\n`;
        for (const { start, end } of result.ok ? result.edits : []) {
          assert.ok([start, end].every((at) => !/^(?:\r\n|[\uD800-\uDBFF][\uDC00-\uDFFF])$/.test(text.slice(at - 1, at + 1))));
        }
      }),
    );
  });
});
