import assert from "node:assert/strict";
import { applyEdits, inOrder } from "../../../../src/core/note/edit/textEdit";

describe("text edits", () => {
  it("are applied to the text as it was", () => {
    const edits = [
      { start: 0, end: 1, text: "xyz" },
      { start: 3, end: 3, text: "-" },
      { start: 4, end: 6, text: "" },
    ];
    assert.equal(applyEdits("abcdef", edits), "xyzbc-d");
    assert.equal(applyEdits("abc", []), "abc");
  });

  it("are put in order, and made one where they touch", () => {
    const edits = [
      { start: 4, end: 6, text: "" },
      { start: 2, end: 4, text: "x" },
      { start: 0, end: 1, text: "y" },
    ];
    assert.deepEqual(inOrder(edits), [
      { start: 0, end: 1, text: "y" },
      { start: 2, end: 6, text: "x" },
    ]);
  });
});
