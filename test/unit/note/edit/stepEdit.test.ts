import assert from "node:assert/strict";
import * as fc from "fast-check";
import { setSeenTask } from "../../../../src/core/note/edit/stepEdit";
import { applyEdits } from "../../../../src/core/note/edit/textEdit";
import { readNote } from "../../../../src/core/note/readNote";

type Seen = readonly [words: string, line: number, twin?: number];

const ticked = (text: string, [words, line, twin = 0]: Seen, done = true): string => {
  const result = setSeenTask(text, { text: words, line, twin }, done);
  return result.ok ? applyEdits(text, result.edits) : result.code;
};

describe("Ticking a task seen a while ago", () => {
  it("N11 changes the one character in its box and nothing else, nested and indented ones too", () => {
    const text = "---\ntitle: T # c\n---\r\n- [ ] one\n\t- [ ] two\r\n > 1. [ ] three\n> > * [ ] four [ ]\n";
    for (const { text: words, line } of readNote(text, "n.md").tasks) {
      const after = ticked(text, [words, line]);
      assert.equal(after.length, text.length);
      const differing = Array.from(text).flatMap((char, n) => (char === after[n] ? [] : [`${char}${after[n] ?? ""}`]));
      assert.deepEqual(differing, [" x"], words);
      assert.equal(ticked(after, [words, line], false), text);
    }
    assert.equal(readNote(text, "n.md").tasks.length, 4);
  });

  it("finds it on another line, and says so where it is gone", () => {
    assert.equal(ticked("New\n\n- [ ] one\n- [ ] two\n", ["two", 1]), "New\n\n- [ ] one\n- [x] two\n");
    assert.equal(ticked("- [ ] one\n", ["two", 0]), "notThere");
    assert.equal(ticked("- [ ] one, more\n", ["one", 0]), "notThere");
    assert.equal(ticked("- [X] one\n", ["one", 0]), "- [X] one\n");
  });

  it("tells tasks of the same words by their line, then by their place among them", () => {
    assert.equal(ticked("- [ ] a\n- [ ] a\n", ["a", 1, 1]), "- [ ] a\n- [x] a\n");
    assert.equal(ticked("\n\n\n- [ ] a\n- [ ] a\n", ["a", 1, 1]), "\n\n\n- [ ] a\n- [x] a\n");
    assert.equal(ticked("\n\n\n- [ ] a\n", ["a", 1, 1]), "\n\n\n- [x] a\n");
  });

  it("never changes more than one character", () => {
    const line = fc.constantFrom("- [ ] a", "- [x] a", "  * [ ] b", "> 1. [ ] a", "```", "text", "", "# H", "- [ ] [ ] c");
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.nat(12), fc.boolean(), (lines, at, done) => {
        const text = lines.join("\n");
        const after = ticked(text, ["a", at, 1], done);
        const differing = Array.from(text).filter((char, n) => char !== after[n]).length;
        assert.ok(after === "notThere" || after === "unsafe" || (after.length === text.length && differing <= 1), after);
      }),
    );
  });
});
