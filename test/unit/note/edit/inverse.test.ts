import assert from "node:assert/strict";
import * as fc from "fast-check";
import { inverseOf, undoing } from "../../../../src/core/note/edit/inverse";
import { applyEdits, inOrder, type TextEdit } from "../../../../src/core/note/edit/textEdit";

const edits = (length: number): fc.Arbitrary<readonly TextEdit[]> =>
  fc
    .array(fc.tuple(fc.nat(length), fc.string({ maxLength: 4 })), { maxLength: 5 })
    .map((places) => places.toSorted(([a], [b]) => a - b))
    .map((places) => inOrder(places.map(([start, text], n) => ({ start, end: Math.min(start + 2, places[n + 1]?.[0] ?? length), text }))));

describe("taking edits back", () => {
  it("gives back the text", () => {
    const cases = fc.string({ maxLength: 30 }).chain((text) => fc.tuple(fc.constant(text), edits(text.length)));
    fc.assert(
      fc.property(cases, ([text, made]) => {
        const after = applyEdits(text, made);
        const back = undoing(after, inverseOf(text, made));
        assert.equal(applyEdits(after, back ?? []), text);
      }),
    );
  });

  it("is not done where something else has changed", () => {
    const inverse = inverseOf("[[a]] b", [{ start: 2, end: 3, text: "new" }]);
    assert.ok(undoing("[[new]] b", inverse));
    assert.equal(undoing("[[nex]] b", inverse), undefined);
    assert.equal(undoing("[[new]] bc", inverse), undefined);
    assert.equal(undoing(" [[new]] b", inverse), undefined);
  });
});
