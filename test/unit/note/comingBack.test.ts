import assert from "node:assert/strict";
import { revisitedDays } from "../../../src/core/note/comingBack";
import { readNote } from "../../../src/core/note/readNote";

const read = (...lines: readonly string[]) => readNote(["---", ...lines, "---", "Text", ""].join("\n"), "a.md");

describe("A day to come back", () => {
  it("is read as any date is, whatever the case of its key", () => {
    for (const line of ["revisit: 2027-03-01", "Revisit: '2027-03-01'", "revisit: 1 March 2027", "revisit: 2027-03-01T09:00"]) {
      assert.equal(read(line).revisit, "2027-03-01", line);
    }
    assert.equal(readNote("---\nrevisit: 03/01/2027\n---\n", "a.md", { monthFirst: true }).revisit, "2027-03-01");
  });

  it("is none where nothing is written, and told of where it is no day", () => {
    assert.deepEqual([read("revisit:").revisit, read("revisit:").problems], [undefined, []]);
    const unread = read("title: x", "revisit: in spring");
    assert.deepEqual([unread.revisit, unread.problems], [undefined, [{ code: "revisitUnreadable", line: 2, detail: "in spring" }]]);
  });

  it("is read from TOML, and from a block that does not parse", () => {
    assert.equal(readNote('+++\nrevisit = "2027-03-01"\n+++\n', "a.md").revisit, "2027-03-01");
    assert.equal(read("title: a: b", "revisit: 2027-03-01", "bad: [").revisit, "2027-03-01");
  });
});

describe("A note rests", () => {
  it("where its writer says yes, in any of the words for it", () => {
    assert.ok(["true", "True", "yes", '"yes"', "on"].every((yes) => read(`rest: ${yes}`).rests));
    assert.ok(["false", "no", "", "later", "[true]"].every((no) => !read(`rest: ${no}`).rests));
    assert.ok(!read("title: x").rests);
  });
});

describe("The days a note was come back to", () => {
  const days = (...headings: readonly string[]) =>
    revisitedDays(readNote(headings.map((heading) => `## ${heading}\n\n`).join(""), "a.md"), ["Revisited", "Wieder gelesen"]);

  it("are those of headings that begin with the word and end with a day", () => {
    assert.deepEqual(days("Revisited 25 November 2026", "So what?", "revisited: 2027-01-02", "Wieder gelesen 2027-02-03"), [
      "2026-11-25",
      "2027-01-02",
      "2027-02-03",
    ]);
    assert.deepEqual(days("Revisited", "Revisited the ward", "Revisited on a day", "25 November 2026"), []);
  });
});
