import assert from "node:assert/strict";
import { shownText } from "../../../../src/core/note/edit/linkText";
import { placesIn } from "../../../../src/core/note/places";
import { applyEdits } from "../../../../src/core/note/edit/textEdit";

describe("The words that a wikilink shows", () => {
  /** The text once the words of its first link are others. */
  function shown(text: string, words: string): string | undefined {
    const [place] = placesIn(text).links;
    const written = place && shownText(words, place);
    return place?.alias && written !== undefined ? applyEdits(text, [{ ...place.alias, text: written }]) : undefined;
  }

  it("keep their bars, in a table with a backslash", () => {
    assert.equal(shown("[[a|b]]", "x | y"), "[[a|x | y]]");
    const table = (words: string): string => `| [[a\\|${words}]] | c |\n|---|---|\n`;
    assert.equal(shown(table("b"), "x | y"), table("x \\| y"));
    assert.equal(shown(table("b"), "x \\| y"), table("x \\| y"), "as they stood there");
    assert.equal(placesIn(table("x \\| y")).links[0]?.link.alias, "x | y");
  });

  it("cannot be nothing, hold brackets or go over lines", () => {
    for (const words of ["", " ", "a]", "[a", "a\nb"]) {
      assert.equal(shown("[[a|b]]", words), undefined, words);
    }
  });
});
