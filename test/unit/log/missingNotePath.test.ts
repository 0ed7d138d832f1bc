import assert from "node:assert/strict";
import { missingNote } from "../../../src/core/log/missingNotePath";

const pathOf = (target: string): string | undefined => missingNote(target, "reflections/2026/a.md")?.path;

describe("Where a note that a link names would be made", () => {
  it("beside the linking note, or where a path says", () => {
    assert.deepEqual(missingNote("Nights", "reflections/2026/a.md"), { path: "reflections/2026/Nights.md", title: "Nights" });
    assert.equal(pathOf("people/Élan.md"), "people/Élan.md");
    assert.equal(pathOf("/people/b"), "people/b.md");
    assert.equal(pathOf("./b"), "reflections/2026/b.md");
    assert.equal(pathOf("..\\2025\\b.markdown"), "reflections/2025/b.markdown");
    assert.equal(pathOf("./b.qmd"), "reflections/2026/b.qmd");
  });

  it("with a name that a file can have: the link finds it by its title", () => {
    assert.deepEqual(missingNote("What? So what?", "a.md"), { path: "What- So what-.md", title: "What? So what?" });
    assert.equal(pathOf("x/What?"), undefined);
  });

  it("nowhere outside the workspace folder, nor under no name", () => {
    for (const target of ["../../../x", "../../../../etc/passwd", "../..", "..", ".", "", "a/", "CON/x", "plan.png", "a/form.PDF"]) {
      assert.equal(pathOf(target), undefined, target);
    }
  });
});
