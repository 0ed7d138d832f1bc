import assert from "node:assert/strict";
import { headingMeant, headingSlug } from "../../../src/core/note/headingNames";
import type { Heading } from "../../../src/core/note/note";

function headings(...texts: string[]): readonly Heading[] {
  return texts.map((text, line) => ({ text, level: 2, line }));
}

describe("The heading that a link means", () => {
  const some = headings("What?", "So what?", "Now what?", "So what?", "Équipe & nuit", "So what 1", "A#B");
  const cases: readonly (readonly [fragment: string, line: number | undefined])[] = [
    ["So what?", 1],
    ["so what?", 1],
    ["so-what", 1],
    ["so-what-1", 5],
    ["now-what-1", undefined],
    ["What", 0],
    ["e\u0301quipe-&-nuit", 4],
    ["équipe--nuit", 4],
    ["What?#So what?", 1],
    ["B", undefined],
    ["", undefined],
    ["???", undefined],
    ["so what then", undefined],
  ];
  for (const [fragment, line] of cases) {
    it(`“${fragment}”`, () => assert.equal(headingMeant(some, fragment)?.line, line));
  }

  it("is the second of a name where its address says so", () => {
    assert.equal(headingMeant(headings("Same", "Other", "Same"), "same-1")?.line, 2);
  });

  it("is one with attributes or a comment, by its words", () => {
    const marked = headings("Other", "My title {.unnumbered}", "Aims {#aims-2026}", "Last <!-- omit in toc -->");
    assert.deepEqual(
      ["My title", "aims", "last", "my-title-unnumbered"].map((fragment) => headingMeant(marked, fragment)?.line),
      [1, 2, 3, 1],
    );
  });

  it("is none for words without end", () => {
    assert.equal(headingMeant(some, `${"a-".repeat(50_000)}1`), undefined);
    assert.equal(headingMeant(headings("- ".repeat(50_000)), "x"), undefined);
  });
});

describe("The address of a heading", () => {
  it("is its words in small letters, with a number where it is not the first", () => {
    const some = headings("So what? (again)", "Équipe & nuit", "A_b-c", "Same", "same", "SAME!");
    assert.deepEqual(
      some.map((heading) => headingSlug(some, heading)),
      ["so-what-again", "équipe--nuit", "a_b-c", "same", "same-1", "same-2"],
    );
  });
});
