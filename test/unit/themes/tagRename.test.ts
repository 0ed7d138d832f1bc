import assert from "node:assert/strict";
import { replaceTags } from "../../../src/core/note/edit/edit";
import { bareTagName, renamedTag, tagNameProblem } from "../../../src/core/themes/tagRename";
import { tagKey } from "../../../src/core/themes/tagKey";
import { linesAfter } from "../note/edit/edited";

describe("Renaming a tag", () => {
  const cases: readonly (readonly [from: string, tags: string, after: string])[] = [
    ["art", "smart, art, start, ART", "smart, new, start"],
    ["feedback", "feedback-peer, feedback, peer-feedback", "feedback-peer, new, peer-feedback"],
    ["tag", "tags, tag, a-tag", "tags, new, a-tag"],
    ["hard-talks", "hard_talks, hard-talking", "new, hard-talking"],
    ["work", "work/nights, Work/Bank/x, working/nights, my/work", "new/nights, new/Bank/x, working/nights, my/work"],
    ["work/nights", "work, work/nights/bank, work/night", "work, new/bank, work/night"],
  ];
  for (const [from, tags, after] of cases) {
    it(`${from} in ${tags}`, () => {
      const change = renamedTag([from], "new");
      assert.equal(
        linesAfter([`tags: [${tags}]`], (text) => replaceTags(text, change, { formOf: tagKey })),
        `tags: [${after}]`,
      );
    });
  }

  it("takes several at once", () => {
    const change = renamedTag(["a", "b"], "c");
    assert.deepEqual(["a", "b/x", "ab", "C"].map(change), ["c", "c/x", undefined, undefined]);
  });
});

describe("What a tag can be called", () => {
  it("letters and digits of any language, with marks between", () => {
    for (const name of ["a", "équipe-nuit", "夜勤", "a/b/c", "2026", "a_b", "#a", " #a ", "a.b", "p&o", "it’s"]) {
      assert.equal(tagNameProblem(name), name.includes("&") ? "marks" : undefined, name);
    }
  });

  it("nothing that front matter or another program would read otherwise", () => {
    const names = [
      "a,b",
      "[a]",
      "{a}",
      "a: b",
      "a:b",
      "a#b",
      "'a'",
      '"a"',
      "a|b",
      "> a",
      "-a",
      "/a",
      "a/",
      "a//b",
      "---",
      "\u202ea",
      "a\\b",
    ];
    for (const name of names) {
      assert.notEqual(tagNameProblem(name), undefined, name);
    }
    assert.equal(tagNameProblem(" # "), "empty");
    assert.equal(tagNameProblem("hard talks"), "blanks");
    assert.equal(tagNameProblem("a".repeat(200)), "long");
  });

  it("without its # and the blanks round it", () => {
    assert.equal(bareTagName("  ##a "), "a");
  });
});
