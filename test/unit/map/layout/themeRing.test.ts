import assert from "node:assert/strict";
import { ringRadius, themeRing } from "../../../../src/core/map/layout/themeRing";

describe("the ring of themes", () => {
  const themes = [
    { key: "a", question: "q2" },
    { key: "b", question: "q1" },
    { key: "c", question: "q1" },
    { key: "d", question: "purpose" },
    { key: "e", question: undefined },
  ];
  const angleOf = ({ x, y }: { x: number; y: number }): number => (Math.atan2(y, x) + 2.5 * Math.PI) % (2 * Math.PI);

  it("puts the themes of a question side by side, the questions in their order, others before the last", () => {
    const places = themeRing(themes, ["q1", "q2", "purpose"], 100);
    const around = [...places].toSorted(([, a], [, b]) => angleOf(a) - angleOf(b)).map(([key]) => key);
    assert.deepEqual(around, ["b", "c", "a", "e", "d"]);
  });

  it("puts the only theme of the purpose in the middle where that is wanted", () => {
    assert.deepEqual(themeRing(themes, ["q1", "q2", "purpose"], 100, true).get("d"), { x: 0, y: 0 });
  });

  it("has nothing to place for no themes", () => assert.equal(themeRing([], ["q1"], 100).size, 0));

  it("grows by steps: most notes that come leave it as it was", () => {
    const radii = Array.from({ length: 1000 }, (_, count) => ringRadius(count, 40));
    assert.ok(new Set(radii).size < 8);
    assert.deepEqual(
      radii,
      radii.toSorted((a, b) => a - b),
    );
  });
});
