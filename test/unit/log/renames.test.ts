import assert from "node:assert/strict";
import { renamesAmong } from "../../../src/core/log/renames";
import type { Note } from "../../../src/core/note/note";
import { noteOf } from "../support/noteOf";

function at(path: string, says: Partial<Note>): Parameters<typeof renamesAmong>[0][number] {
  return { id: path, path, note: noteOf(says) };
}

const nights = { title: "Nights", titleLine: 0, tags: ["power"] };

describe("renames among notes that went and came", () => {
  it("takes a note that says the same for the same note, wherever it is", () => {
    const renames = renamesAmong([at("a.md", nights), at("b.md", {})], [at("c/d.md", nights), at("e.md", { tags: ["beds"] })]);
    assert.deepEqual([...renames], [["c/d.md", "a.md"]]);
  });

  it("does not mind a title or date that is only that of the file", () => {
    const renames = renamesAmong([at("a.md", { title: "a", tags: ["x"] })], [at("b.md", { title: "b", date: "2026-01-01", tags: ["x"] })]);
    assert.deepEqual([...renames], [["b.md", "a.md"]]);
  });

  it("goes by the file name where several say the same, as when a folder is renamed", () => {
    const renames = renamesAmong([at("a/1.md", nights), at("a/2.md", nights)], [at("b/1.md", nights), at("b/2.md", nights)]);
    assert.deepEqual(
      [...renames],
      [
        ["b/1.md", "a/1.md"],
        ["b/2.md", "a/2.md"],
      ],
    );
  });

  it("leaves open what could be either", () => {
    assert.equal(renamesAmong([at("a/1.md", nights), at("b/1.md", nights)], [at("c/1.md", nights), at("d/2.md", nights)]).size, 0);
    assert.equal(renamesAmong([at("a.md", nights)], [at("c/1.md", nights), at("d/1.md", nights)]).size, 0);
  });

  it("takes no note for one that says something else", () => {
    assert.equal(renamesAmong([at("a.md", nights)], [at("a2.md", { ...nights, tags: ["power", "trust"] })]).size, 0);
  });
});
