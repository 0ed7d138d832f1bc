import assert from "node:assert/strict";
import { readNote } from "../../../src/core/note/readNote";
import { addToNew } from "../../../src/core/templates/addToNew";
import { composeNote } from "../../../src/core/templates/composeNote";
import { continuedTitle } from "../../../src/core/templates/continuedTitle";
import { templates } from "../../../src/core/templates/index";

const outline = { title: 'On "nights"', date: "2026-11-25", tags: ["trust"] };

describe("A new note that goes on from something", () => {
  for (const template of templates) {
    it(`says what it continues, and begins with what it is given: ${template.id}`, () => {
      const composed = composeNote({ ...outline, template });
      const added = addToNew(composed, { follows: "2026/a b", opening: "> said\n\nFrom `a`." });
      const note = readNote(added.text, "a.md");
      assert.deepEqual(
        note.follows.map(({ target }) => target),
        ["2026/a b"],
      );
      assert.deepEqual([note.title, note.date, note.tags], [outline.title, outline.date, outline.tags]);
      const [first, second] = added.titles.map(([start, end]) => added.text.slice(start, end));
      assert.deepEqual([first, second], ['On \\"nights\\"', 'On "nights"']);
      assert.ok(added.text.includes('# On "nights"\n\n> said\n\nFrom `a`.\n\n'));
      const behind = (text: string, cursor: number): string => text.slice(cursor);
      assert.equal(behind(added.text, added.cursor), behind(composed.text, composed.cursor));
      assert.equal(added.text.slice(0, added.cursor).endsWith("\n\n"), true);
    });
  }

  it("is as it was where there is nothing to add", () => {
    const composed = composeNote({ ...outline, template: templates[0] ?? { id: "", label: "", goodFor: "", headings: [] } });
    assert.equal(addToNew(composed, {}), composed);
  });

  it("names by its path a note that no wikilink can mean", () => {
    const composed = composeNote({ ...outline, template: templates[0] ?? { id: "", label: "", goodFor: "", headings: [] } });
    const { follows } = readNote(addToNew(composed, { follows: "/2026/a#b" }).text, "a.md");
    assert.equal(follows.length, 1);
  });
});

describe("The title of a note that continues another", () => {
  const words = (base: string, n: number): string => (n === 1 ? `${base}, continued` : `${base}, continued (${n})`);

  it("says so, and counts on", () => {
    const titles = ["Nights"];
    for (let n = 0; n < 3; n++) {
      titles.push(continuedTitle(titles.at(-1) ?? "", words));
    }
    assert.deepEqual(titles, ["Nights", "Nights, continued", "Nights, continued (2)", "Nights, continued (3)"]);
  });
});
