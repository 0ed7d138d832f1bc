import assert from "node:assert/strict";
import { inSlices } from "../../../src/platform/inSlices";

/** Keeps busy for so many milliseconds in all, giving way after each. */
function* busy(milliseconds: number): Generator<undefined, string> {
  for (let passed = 0; passed < milliseconds; passed++) {
    const end = performance.now() + 1;
    while (performance.now() < end) {
      // nothing but time
    }
    yield;
  }
  return "done";
}

describe("Long work in slices", () => {
  it("gives way to other work on the way", async () => {
    let others = 0;
    const other = setInterval(() => others++, 1);
    assert.equal(await inSlices(busy(60), () => false), "done");
    clearInterval(other);
    assert.ok(others >= 3, String(others));
  });

  it("stops when it is called off", async () => {
    let looks = 0;
    assert.equal(await inSlices(busy(60), () => ++looks > 5), undefined);
    assert.equal(looks, 6);
  });
});
