import assert from "node:assert/strict";
import { nearest } from "../../../src/core/themes/nearest";

describe("nearest", () => {
  const themes = ["relational-power", "health-equity", "being-alongside", "values"];
  for (const [word, meant] of [
    ["relatonal-power", "relational-power"],
    ["Health-Equtiy", "health-equity"],
    ["valeus", "values"],
    ["alongside-being", undefined],
    ["x", undefined],
    ["", undefined],
  ] as const) {
    it(`takes “${word}” for ${meant ?? "none of them"}`, () => assert.equal(nearest(word, themes), meant));
  }

  for (const [word, other] of [
    ["art", "smart"],
    ["care", "career"],
    ["policy", "police"],
    ["hop", "hope"],
    ["art", "act"],
    ["moral", "morale"],
    ["ward", "word"],
    ["teaching", "reaching"],
    ["political", "apolitical"],
    ["learn", "learning"],
    ["collective", "collectively"],
    ["feedback", "feedback-peer"],
  ] as const) {
    it(`takes neither “${word}” for “${other}” nor the other way round`, () => {
      assert.equal(nearest(word, [other]), undefined);
      assert.equal(nearest(other, [word]), undefined);
    });
  }

  for (const [word, meant] of [
    ["safe-enough-spacex", "safe-enough-space"],
    ["safe-enough-spac", "safe-enough-space"],
    ["saef-enuogh-space", "safe-enough-space"],
    ["listning", "listening"],
    ["practise", "practice"],
    ["reflecton", "reflection"],
    ["powr", "power"],
    ["eqiuty", "equity"],
    ["lable", "label"],
    ["suport", "support"],
    ["bed", "beds"],
    ["process", "processes"],
    ["relational-pwoerr", "relational-power"],
  ] as const) {
    it(`takes “${word}” for “${meant}”`, () => assert.equal(nearest(word, [meant]), meant));
  }

  it("gives the first of those that are as near", () => assert.equal(nearest("nurses", ["nurse", "nursess"]), "nurse"));

  it("gives a nearer one first", () => assert.equal(nearest("relfectoin", ["reflection", "reflectoin"]), "reflectoin"));

  it("does not look at words of any length", () => assert.equal(nearest("a".repeat(100), ["a".repeat(99)]), undefined));
});
