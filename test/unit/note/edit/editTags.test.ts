import assert from "node:assert/strict";
import { addTag, addTags, removeTag } from "../../../../src/core/note/edit/edit";
import { tagKey } from "../../../../src/core/themes/tagKey";
import { edited, linesAfter, noteWith } from "./edited";

/** What the lines of front matter are after an edit, each case in one line: name, before, after. */
type Cases = readonly (readonly [name: string, before: string, after: string])[];

function check(cases: Cases, edit: (text: string) => ReturnType<typeof addTag>): void {
  for (const [name, before, after] of cases) {
    it(name, () => assert.equal(linesAfter(before.split("\n"), edit), after));
  }
}

describe("adding a tag", () => {
  check(
    [
      ["goes behind the last of a list in brackets", "tags: [a, b]", "tags: [a, b, new]"],
      ["keeps a list close", "tags: [a,b]", "tags: [a,b,new]"],
      ["keeps blanks inside the brackets", "tags: [ a ]", "tags: [ a, new ]"],
      ["keeps a comma at the end", "tags: [a, b, ]", "tags: [a, b, new, ]"],
      ["keeps a comment", "tags: [a] # mine", "tags: [a, new] # mine"],
      ["keeps quotes all items have", "tags: ['a', 'b']", "tags: ['a', 'b', 'new']"],
      ["keeps a # all items have", `tags: ["#a", "#b"]`, `tags: ["#a", "#b", "#new"]`],
      ["quotes nothing where some items are bare", `tags: ["a b", c]`, `tags: ["a b", c, new]`],
      ["fills an empty list", "tags: []", "tags: [new]"],
      ["fills an empty list with a blank", "tags: [ ]", "tags: [ new ]"],
      ["gives each item a line as before", "tags: [\n  a,\n  b\n]", "tags: [\n  a,\n  b,\n  new\n]"],
      ["gives a single item a line as before", "tags: [\n  a\n]", "tags: [\n  a,\n  new\n]"],
      ["gives each item a line and a comma", "tags: [\n  a,\n  b,\n]", "tags: [\n  a,\n  b,\n  new,\n]"],
      ["leaves a comment with its item", "tags: [\n  a, # x\n  b # y\n]", "tags: [\n  a, # x\n  b, # y\n  new\n]"],
      ["goes on in the last line of a list over lines", "tags: [a,\n  b]", "tags: [a,\n  b,\n  new]"],
      ["keeps commas at the start of lines", "tags: [a\n  , b]", "tags: [a\n  , b\n  , new]"],
      ["is a line in a list of lines", "tags:\n  - a\n  - b", "tags:\n  - a\n  - b\n  - new"],
      ["is a line at the margin", "tags:\n- a", "tags:\n- a\n- new"],
      ["keeps the blanks behind the dash", "tags:\n -   a", "tags:\n -   a\n -   new"],
      ["goes ahead of comments and blank lines", "tags:\n  - a # x\n\n  # y\nz: 1", "tags:\n  - a # x\n  - new\n\n  # y\nz: 1"],
      ["keeps a list of words with #", "tags:\n  - #a", "tags:\n  - #a\n  - #new"],
      ["goes behind an item that says nothing", "tags:\n  -", "tags:\n  -\n  - new"],
      ["makes a list of one word", "tags: a # mine", "tags: [a, new] # mine"],
      ["makes a list of a quoted word", "tags: 'a b'", "tags: ['a b', 'new']"],
      ["makes a list of words with spaces", "tags: listening well", "tags: [listening well, new]"],
      ["makes a list of a word that brackets would part", "tags: a[b]", 'tags: ["a[b]", new]'],
      ["makes a list of words over lines", "tags: a\n  b", "tags: [a b, new]"],
      ["keeps a comma string", "tags: a, b # mine", "tags: a, b, new # mine"],
      ["keeps a quoted comma string", 'tags: "a,b"', 'tags: "a,b,new"'],
      ["keeps words with #", "tags: #a #b", "tags: #a #b #new"],
      ["keeps words with # and commas", "tags: '#a, #b'", "tags: '#a, #b, #new'"],
      ["keeps lines of text", "tags: |\n  a\n  b", "tags: |\n  a\n  b\n  new"],
      ["takes the line of an empty key", "tags:", "tags: [new]"],
      ["takes the place before a comment", "tags: # mine", "tags: [new] # mine"],
      ["takes the place of null", "tags: ~ # mine", "tags: [new] # mine"],
      ["takes the place of empty quotes", "tags: ''", "tags: [new]"],
      ["writes out what an anchor stands for", "mine: &m [a]\ntags: *m", "mine: &m [a]\ntags: [a, new]"],
      ["goes to a list under its key", "tags:\n  [a]", "tags:\n  [a, new]"],
      ["goes to the key that is there", "Keywords: a, b", "Keywords: a, b, new"],
      ["goes to tags rather than others", "tag: a\ntags: [b]", "tag: a\ntags: [b, new]"],
      ["goes to the last of two equal keys", "tags: [a]\ntags: [b]", "tags: [a]\ntags: [b, new]"],
      ["leaves lists within the list", "tags: [a, [b], {c: d}]", "tags: [a, [b], {c: d}, new]"],
      ["is written under the date", "date: 2026-11-22\nx: 1", "date: 2026-11-22\ntags: [new]\nx: 1"],
      ["is written under the title", "x: 1", "tags: [new]\nx: 1"],
    ],
    (text) => addTag(text, "new"),
  );

  it("says nothing where the note has it", () => {
    for (const line of ["tags: [new]", "tags: '#new'", "keywords: a, new", "tags:\n  - #new"]) {
      assert.deepEqual(addTag(noteWith(line), "#new"), { ok: true, edits: [] });
    }
  });

  it("knows other spellings where it is told how", () => {
    const text = noteWith("tags: [Listening Well]");
    assert.deepEqual(addTag(text, "listening-well", { formOf: tagKey }), { ok: true, edits: [] });
    assert.equal(
      linesAfter(["tags: [Listening Well]"], (note) => addTag(note, "listening-well")),
      "tags: [Listening Well, listening-well]",
    );
  });

  it("adds several at once, each once", () => {
    assert.equal(
      linesAfter(["tags: [a]"], (text) => addTags(text, ["b", "#c", "a", "b"])),
      "tags: [a, b, c]",
    );
    assert.equal(
      linesAfter(["tags:", "  - a"], (text) => addTags(text, ["b", "c"])),
      "tags:\n  - a\n  - b\n  - c",
    );
    assert.equal(
      linesAfter(["x: 1"], (text) => addTags(text, ["b", "c"])),
      "tags: [b, c]\nx: 1",
    );
  });

  it("is as far in as the other keys", () => {
    const text = "---yaml\n  title: x\n---\n";
    assert.equal(edited(text, addTag(text, "a")), "---yaml\n  title: x\n  tags: [a]\n---\n");
  });

  it("leaves blank lines that are part of a text", () => {
    const text = "---\nx: |+\n  a\n\n---\n";
    assert.equal(edited(text, addTag(text, "b")), "---\nx: |+\n  a\n\ntags: [b]\n---\n");
  });
});

describe("adding the first tag", () => {
  const cases: Cases = [
    ["makes a block with a blank line under it", "# Head\n", "---\ntags: [new]\n---\n\n# Head\n"],
    ["adds no second blank line", "\n# Head\n", "---\ntags: [new]\n---\n\n# Head\n"],
    [
      "goes behind a byte order mark, with the file's line ends",
      "\ufeff# Head\r\nx\n",
      "\ufeff---\r\ntags: [new]\r\n---\r\n\r\n# Head\r\nx\n",
    ],
    ["knows a lone CR", "# Head\rx", "---\rtags: [new]\r---\r\r# Head\rx"],
    ["works in an empty file", "", "---\ntags: [new]\n---\n"],
    ["works in a file without line ends", "x", "---\ntags: [new]\n---\n\nx"],
    ["leaves a rule a rule", "---\nprose\n\n---\n", "---\ntags: [new]\n---\n\n---\nprose\n\n---\n"],
    ["goes into a block whose keys are all as far in", "---\n title: x\n---\ny", "---\n title: x\n tags: [new]\n---\ny"],
    ["fills an empty block", "---\r\n---\nx", "---\r\ntags: [new]\r\n---\nx"],
  ];
  for (const [name, before, after] of cases) {
    it(name, () => assert.equal(edited(before, addTag(before, "new")), after));
  }
});

describe("removing a tag", () => {
  check(
    [
      ["takes the comma behind it", "tags: [old, b]", "tags: [b]"],
      ["takes the comma before it at the end", "tags: [a, old]", "tags: [a]"],
      ["keeps blanks and comments", "tags: [ a, old, b ] # mine", "tags: [ a, b ] # mine"],
      ["leaves an empty list", "tags: [old]", "tags: []"],
      ["leaves an empty list with a blank", "tags: [ old ]", "tags: [ ]"],
      ["takes its line", "tags: [\n  a,\n  old, # why\n  b\n]", "tags: [\n  a,\n  b\n]"],
      ["takes its line and the comma before at the end", "tags: [\n  a,\n  old\n]", "tags: [\n  a\n]"],
      ["leaves other comments", "tags: [\n  a, # x\n  # y\n  old # z\n]", "tags: [\n  a # x\n  # y\n]"],
      ["keeps the lines of a list", "tags: [a, old,\n  b]", "tags: [a,\n  b]"],
      ["keeps a comma at the end", "tags: [a, old, ]", "tags: [a, ]"],
      ["takes the item's line", "tags:\n  - a\n  - old # why\n  # c\n  - b", "tags:\n  - a\n  # c\n  - b"],
      ["leaves an empty list of lines", "tags: # mine\n  # c\n  - old", "tags: [] # mine\n  # c"],
      ["takes it out of a comma string", "tags: a, old, b", "tags: a, b"],
      ["takes it out of a string of words with #", "tags: '#a #old'", "tags: '#a'"],
      ["takes it out of an item of several", "tags:\n  - '#a #old'", "tags:\n  - '#a'"],
      ["leaves an empty list for one word", "tags: old # mine", "tags: [] # mine"],
      ["leaves an empty list for a word with #", "tags: #old", "tags: []"],
      ["takes it out wherever it stands", "tags: [old, a]\nkeywords: b, old", "tags: [a]\nkeywords: b"],
      ["leaves what is no longer read", "tags: [old]\ntags: [old, a]", "tags: [old]\ntags: [a]"],
      ["takes all of them", "tags: [a, old, old, b, old]", "tags: [a, b]"],
      ["does not touch tags it is part of", "tags: [older, bold, old-x, old]", "tags: [older, bold, old-x]"],
    ],
    (text) => removeTag(text, "old"),
  );

  it("says nothing where the note has none", () => {
    for (const line of ["tags: [a]", "x: old", "tags: {old: 1}"]) {
      assert.deepEqual(removeTag(noteWith(line), "old"), { ok: true, edits: [] });
    }
    assert.deepEqual(removeTag("# old\n", "old"), { ok: true, edits: [] });
  });

  it("leaves the title, the body and other keys", () => {
    const text = "---\ntitle: old\nwith: [old]\ntags: [old, a]\n---\nold #old [[old]]\n";
    assert.equal(edited(text, removeTag(text, "old")), text.replace("[old, a]", "[a]"));
  });
});
