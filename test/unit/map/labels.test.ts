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

  it("stand in sight where they can, above or below if need be", () => {
    const inSight = { left: 0, top: 0, right: 100, bottom: 100 };
    const at = (x: number, y: number) => placeLabels([wish(0, x, y, { outwards: { x: 1, y: 0 } })], [], inSight)[0];
    assert.equal(at(10, 50)?.x, 19);
    assert.equal(at(90, 50)?.x, 90 - 9 - 60);
    assert.deepEqual(placeLabels([wish(0, 50, 50)], [], inSight)[0], { node: 0, x: 20, y: 66, dx: -30, dy: 16 });
    const wide = placeLabels([wish(0, 90, 50, { width: 90 })], [], inSight)[0];
    assert.deepEqual([wide?.x, wide?.y], [6, 66]);
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
