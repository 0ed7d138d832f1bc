import assert from "node:assert/strict";
import { readNote } from "../../../src/core/note/readNote";

const isPrivate = (...lines: readonly string[]): boolean => readNote(["---", ...lines, "---", "Text", ""].join("\n"), "a.md").isPrivate;

describe("private", () => {
  it("is what its writer says it is, in any letter case", () => {
    for (const line of ["private: true", "Private: TRUE", "private: yes", "private: 'true'", "private: on", "private: 1"]) {
      assert.ok(isPrivate(line), line);
    }
  });

  it("is not where there is no such key, nothing is written behind it, or a plain no", () => {
    for (const line of ["title: a", "private:", "private: false", "private: no", "Private: off", "private: 0", "private: ''"]) {
      assert.ok(!isPrivate(line), line);
    }
  });

  it("holds where it is not clear what was meant", () => {
    for (const line of ["private: treu", "private: [true]", "private: { until: 2027 }", "private: [oh", "private: for me"]) {
      assert.ok(isPrivate(line), line);
    }
    assert.ok(isPrivate("private: true", "Private: false"));
    assert.ok(isPrivate("title: [torn", "private: true"));
  });

  it("is read in TOML and JSON too", () => {
    assert.ok(readNote("+++\nprivate = true\n+++\n", "a.md").isPrivate);
    assert.ok(readNote('---\n{"private": true}\n---\n', "a.md").isPrivate);
  });
});
