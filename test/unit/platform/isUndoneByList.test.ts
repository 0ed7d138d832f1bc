import { assert } from "chai";
import { isUndoneByList } from "../../../src/platform/tagging/isUndoneByList";

describe("A list of tags that was just made anew", () => {
  it("takes no tick away by saying first that there is none", () => {
    assert.isTrue(isUndoneByList([], { now: ["power", "alongside"], made: ["power", "alongside"] }));
    assert.isTrue(isUndoneByList([], { now: ["power"], made: ["power"] }));
  });

  it("takes no tick away that was made meanwhile", () => {
    assert.isTrue(isUndoneByList(["power"], { now: ["power", "alongside"], made: ["power"] }));
  });

  it("says what the person ticks and unticks", () => {
    assert.isFalse(isUndoneByList(["power", "alongside", "equity"], { now: ["power", "alongside"], made: ["power", "alongside"] }));
    assert.isFalse(isUndoneByList(["power"], { now: ["power", "alongside"], made: ["power", "alongside"] }));
    assert.isFalse(isUndoneByList(["alongside", "power"], { now: ["power", "alongside"], made: ["power", "alongside"] }));
    assert.isFalse(isUndoneByList([], { now: [], made: ["power"] }));
  });
});
