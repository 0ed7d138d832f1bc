import assert from "node:assert/strict";
import { pathTo } from "../../../src/core/log/pathTo";

describe("The way to another file", () => {
  it("goes up and down from the note's folder", () => {
    assert.equal(pathTo("reflections/2026/a.md", "src/who.ts"), "../../src/who.ts");
    assert.equal(pathTo("a.md", "b.md"), "b.md");
    assert.equal(pathTo("x/a.md", "x/y/b.md"), "y/b.md");
    assert.equal(pathTo("x/a.md", "x/a.md"), "a.md");
  });

  it("is written as a link can hold it", () => {
    assert.equal(pathTo("a.md", "my notes/who (2)#1.ts"), "my%20notes/who%20%282%29%231.ts");
    assert.equal(pathTo("a.md", "é/100%.ts"), "é/100%25.ts");
  });
});
