import assert from "node:assert/strict";
import * as fc from "fast-check";
import { type LabelWish, placeLabels } from "../../../media/map/picture/placeLabels";

const wish = (node: number, x: number, y: number, more: Partial<LabelWish> = {}): LabelWish => ({
  node,
  x,
  y,
  radius: 5,
  width: 60,
  height: 14,
  ...more,
});

describe("the names on the map", () => {
  it("stand right of their node, else left, below or above", () => {
    assert.deepEqual(placeLabels([wish(0, 0, 0)], []), [{ node: 0, x: 9, y: 0, dx: 9, dy: 0 }]);
    const [, second] = placeLabels([wish(0, 0, 0), wish(1, -10, 0)], []);
    assert.equal(second?.x, -10 - 9 - 60);
  });

  it("stand outside of a ring, and where they stood before", () => {
    assert.equal(placeLabels([wish(0, -100, 0, { outwards: { x: -100, y: 0 } })], [])[0]?.dx, -69);
    assert.equal(placeLabels([wish(0, 0, -100, { outwards: { x: 0, y: -100 } })], [])[0]?.dy, -16);
    assert.equal(placeLabels([wish(0, 0, 0, { before: { dx: -69, dy: 0 } })], [])[0]?.dx, -69);
  });

  it("are left out rather than lie on a dot, unless they are firm", () => {
    const everywhere = [{ node: 7, left: -200, top: -200, right: 200, bottom: 200 }];
    assert.equal(placeLabels([wish(0, 0, 0)], everywhere).length, 0);
    assert.equal(placeLabels([wish(0, 0, 0, { isFirm: true })], everywhere).length, 1);
  });

  it("never lie on each other", () => {
    const wishes = fc.array(fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 200 }), fc.boolean()), { maxLength: 60 });
    fc.assert(
      fc.property(wishes, (places) => {
        const labels = placeLabels(
          places.map(([x, y, isFirm], node) => wish(node, x, y, { isFirm })),
          [],
        );
        for (const [at, a] of labels.entries()) {
          for (const b of labels.slice(at + 1)) {
            assert.ok(Math.abs(a.x - b.x) >= 60 || Math.abs(a.y - b.y) >= 14);
          }
        }
      }),
    );
  });
});
