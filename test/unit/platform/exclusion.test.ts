import assert from "node:assert/strict";
import { activeGlobs, exclusion } from "../../../src/platform/exclusion";
import { globsOfVsCode } from "../support/globs";

const excludes = (glob: string, path: string): boolean => exclusion([glob])(path);

describe("Globs that exclude", () => {
  it("are read as VS Code reads them, and a folder takes with it what is in it", () => {
    for (const [glob, out, left] of globsOfVsCode) {
      out.forEach((path) => assert.ok(excludes(glob, path), `${glob} should exclude ${path}`));
      left.forEach((path) => assert.ok(!excludes(glob, path), `${glob} should leave ${path}`));
    }
  });

  it("exclude a folder itself, so that it need not be listed", () => {
    assert.ok(excludes("**/drafts", "x/drafts"));
    assert.ok(excludes("archive/*", "archive/2020"));
    assert.ok(!excludes("archive/*", "archive"));
  });

  it("are those that are true: false, a when clause and other values count as off", () => {
    const globs = activeGlobs({ a: true, b: false, c: { when: "$(basename).ts" }, d: "true", e: null });
    assert.deepEqual(globs, ["a"]);
  });

  it("are switched on or off by the setting that has the last word", () => {
    assert.deepEqual(activeGlobs({ a: true, b: true }, { b: false, c: true }), ["a", "c"]);
  });

  it("never throw: what cannot be read excludes nothing, and the others count", () => {
    for (const glob of ["", " ", "/", "[", "]", "{", "}", "[]", "{}", "[z-a]", "{a,{b", "\\", "x".repeat(100_000), "__proto__"]) {
      const isExcluded = exclusion([glob, "**/drafts"]);
      assert.equal(isExcluded("reflections/a.md"), false, glob.slice(0, 20));
      assert.equal(isExcluded("drafts/a.md"), true, glob.slice(0, 20));
    }
  });

  it("come to an answer, whatever a glob asks for", () => {
    const hostile = [
      "*a*a*a*a*a*a*a*a*b",
      `${"**/a/".repeat(30)}b`,
      "{a,b}".repeat(30),
      "{1..10000000}",
      `${"[a-z]*".repeat(40)}9`,
      "?".repeat(5000),
    ];
    const isExcluded = exclusion(hostile);
    assert.equal(isExcluded(`${"a".repeat(250)}.md`), false);
    assert.equal(isExcluded(`${"a/".repeat(500)}x.md`), false);
  });

  it("hold none of 10,000 notes that they do not name", () => {
    const notes = Array.from({ length: 10_000 }, (_, n) => `reflections/${2000 + (n % 30)}/2026-01-02-a-note-of-that-day-${n}.md`);
    const globs = ["**/.git", "**/.svn", "**/.hg", "**/.DS_Store", "**/Thumbs.db", "archive/**", "**/*.draft.md"];
    const isExcluded = exclusion(globs);
    assert.equal(notes.filter(isExcluded).length, 0);
  });
});
