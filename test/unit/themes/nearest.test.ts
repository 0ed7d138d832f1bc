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

  it("gives the first of those that are as near", () => assert.equal(nearest("cat", ["bat", "hat"]), "bat"));

  it("does not look at words of any length", () => assert.equal(nearest("a".repeat(100), ["a".repeat(99)]), undefined));
});
