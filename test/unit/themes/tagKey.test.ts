import assert from "node:assert/strict";
import * as fc from "fast-check";
import { tagKey } from "../../../src/core/themes/tagKey";

describe("tagKey", () => {
  const same: readonly (readonly [string, string, string])[] = [
    ["letter case", "Power", "power"],
    ["a leading #", "#power", "power"],
    ["space round it", "  power ", "power"],
    ["spaces for hyphens", "sharing power", "sharing-power"],
    ["underscores for hyphens", "sharing_power", "sharing-power"],
    ["a combining accent", "e\u0301quipe", "équipe"],
  ];
  for (const [what, a, b] of same) {
    it(`takes two spellings that differ in ${what} as one tag`, () => assert.equal(tagKey(a), tagKey(b)));
  }

  it("keeps a hyphen, a slash and an accent, which tell tags apart", () => {
    assert.equal(tagKey("ward/Night-shift"), "ward/night-shift");
    assert.notEqual(tagKey("équipe"), tagKey("equipe"));
  });

  it("is empty when nothing is left", () => assert.equal(tagKey(" # "), ""));

  it("changes nothing in what is already a key", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (tag) => assert.equal(tagKey(tagKey(tag)), tagKey(tag))));
  });
});
