import assert from "node:assert/strict";
import { matrixOf, mostInMatrix, placeAfterKey } from "../../../../media/overview/together/pairs";
import { rememberedFrom } from "../../../../media/overview/model";
import type { PairShown } from "../../../../src/protocol/overviewMessages";

const theme = (id: string) => ({ id, label: id });
const pair = (a: string, b: string, notes: number): PairShown => ({
  kind: "own",
  a,
  b,
  label: "",
  reason: "",
  notes,
  count: "",
  spoken: "",
  newest: [],
});

describe("Themes together, as a matrix", () => {
  it("has each pair once, below the diagonal", () => {
    const { themes, at, left } = matrixOf({ themes: [theme("x"), theme("y"), theme("z")], pairs: [pair("x", "z", 2)] });
    assert.deepEqual([themes.length, left, at(2, 0)?.notes, at(2, 1), at(1, 0)], [3, 0, 2, undefined, undefined]);
  });

  it("keeps the themes most written on together where there are too many to read, in their order, and says how many are left out", () => {
    const themes = Array.from({ length: 100 }, (_, n) => theme(`t${n}`));
    const matrix = matrixOf({ themes, pairs: [pair("t80", "t99", 5), pair("t3", "t50", 1)] });
    assert.deepEqual([matrix.themes.length, matrix.left], [mostInMatrix, 100 - mostInMatrix]);
    const ids = matrix.themes.map(({ id }) => id);
    assert.ok(["t3", "t50", "t80", "t99"].every((id) => ids.includes(id)));
    assert.deepEqual(ids.slice(-2), ["t80", "t99"]);
  });

  it("is walked within its triangle", () => {
    assert.deepEqual(placeAfterKey("ArrowUp", [3, 2], 5), [2, 1]);
    assert.deepEqual(placeAfterKey("ArrowRight", [3, 2], 5), [3, 2]);
    assert.deepEqual(placeAfterKey("ArrowLeft", [3, 0], 5), [3, 0]);
    assert.deepEqual(placeAfterKey("ArrowDown", [4, 1], 5), [4, 1]);
    assert.deepEqual(placeAfterKey("PageDown", [1, 0], 5), [4, 0]);
    assert.deepEqual(
      [placeAfterKey("Home", [4, 2], 5), placeAfterKey("End", [4, 2], 5)],
      [
        [4, 0],
        [4, 3],
      ],
    );
    assert.equal(placeAfterKey("Tab", [4, 2], 5), undefined);
  });
});

describe("What the overview remembers", () => {
  it("is taken field by field, whatever was written", () => {
    assert.deepEqual(rememberedFrom(undefined), { look: { year: "", period: "all" }, tables: [], day: "", scroll: 0 });
    assert.deepEqual(rememberedFrom({ look: { year: "2025", period: "x" }, tables: ["themes", "no"], day: "2025-01-01", scroll: 12 }), {
      look: { year: "2025", period: "all" },
      tables: ["themes"],
      day: "2025-01-01",
      scroll: 12,
    });
    assert.deepEqual(rememberedFrom({ tables: "themes", day: 5, scroll: "far" }), rememberedFrom(null));
  });
});
