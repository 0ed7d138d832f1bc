import assert from "node:assert/strict";
import { readNote } from "../../../src/core/note/readNote";
import { addToNew } from "../../../src/core/templates/addToNew";
import { composeNote } from "../../../src/core/templates/composeNote";
import { continuedTitle } from "../../../src/core/templates/continuedTitle";
import { defaultTemplate, templates } from "../../../src/core/templates/index";

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
    const composed = composeNote({ ...outline, template: defaultTemplate });
    assert.equal(addToNew(composed, {}), composed);
  });

  it("names by its path a note that no wikilink can mean", () => {
    const composed = composeNote({ ...outline, template: defaultTemplate });
    const { follows } = readNote(addToNew(composed, { follows: "/2026/a#b" }).text, "a.md");
    assert.equal(follows.length, 1);
  });
});

describe("A note from a template of one's own that goes on from something", () => {
  const add = (text: string, titles: readonly (readonly [number, number])[]) =>
    addToNew({ text, titles, cursor: text.length }, { follows: "a", opening: "> said" });

  it("begins with what it is given behind the line of its title, where the text has one", () => {
    const text = "---\ntags: []\n---\n\n# On Nights at work\n\nWell\n";
    const at = text.indexOf("Nights");
    const added = add(text, [[at, at + 6]]);
    assert.equal(added.text, '---\ntags: []\nfollows: "[[a]]"\n---\n\n# On Nights at work\n\n> said\n\nWell\n');
    assert.deepEqual(
      added.titles.map(([start, end]) => added.text.slice(start, end)),
      ["Nights"],
    );
  });

  it("begins with it where the title is in the front matter alone, or nowhere", () => {
    const text = "---\ntitle: Nights\n---\nWell\n";
    const followed = '---\ntitle: Nights\nfollows: "[[a]]"\n---\n\n> said\n\nWell\n';
    assert.equal(add(text, [[11, 17]]).text, followed);
    assert.equal(add(text, []).text, followed);
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
