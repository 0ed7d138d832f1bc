import assert from "node:assert/strict";
import * as fc from "fast-check";
import { slug } from "../../../src/core/templates/slug";

describe("slug", () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ["lower-cases words and joins them with hyphens", "Handover on Nights", "handover-on-nights"],
    ["makes any run of other characters one hyphen, none at the ends", "  What -- now?! (again) ", "what-now-again"],
    ["keeps letters of any language", "Été à l’hôpital", "été-à-l-hôpital"],
    ["keeps the marks that words are written with", "हिन्दी में", "हिन्दी-में"],
    ["keeps writing without letter case or spaces", "夜勤の引き継ぎ", "夜勤の引き継ぎ"],
    ["takes either form of an accent", "e\u0301quipe", "équipe"],
    ["keeps digits", "Ward 9, bed 3", "ward-9-bed-3"],
    ["leaves nothing of emoji, even those made with invisible marks", "❤️ 👩‍⚕️ 🇬🇧", ""],
    ["leaves nothing of punctuation", "?!…/\\..", ""],
    ["leaves no way out of a folder", "../../x", "x"],
  ];
  for (const [what, title, expected] of cases) {
    it(what, () => assert.equal(slug(title), expected));
  }

  it("cuts a long title after a whole word", () => {
    assert.equal(slug("one two three", 9), "one-two");
    assert.equal(slug("one two three", 7), "one-two");
    assert.equal(slug("one two three", 6), "one");
  });

  it("cuts a first word that is too long on its own, and takes none after it", () =>
    assert.equal(slug(`${"x".repeat(80)} y`, 10), "x".repeat(10)));

  it("never cuts a letter from its marks, nor through a surrogate pair", () => {
    assert.equal(slug("x\u0323\u0302\u0323\u0302y", 4), "");
    assert.equal(slug("ax\u0323\u0320\u0331", 2), "a");
    assert.equal(slug("𐐨𐐩𐐪", 2), "𐐨𐐩");
  });

  it("is what it makes of itself, and never longer than asked", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 100 }), fc.integer({ min: 1, max: 70 }), (title, max) => {
        const name = slug(title, max);
        assert.equal(slug(name, max), name);
        assert.ok([...name].length <= max);
      }),
    );
  });
});
