import assert from "node:assert/strict";
import { addTag, removeTag, replaceTag, replaceTags } from "../../../../src/core/note/edit/edit";
import { readNote } from "../../../../src/core/note/readNote";
import { tagKey } from "../../../../src/core/themes/tagKey";
import { edited, linesAfter, noteWith, refusal } from "./edited";

describe("replacing a tag", () => {
  const cases: readonly (readonly [name: string, before: string, after: string])[] = [
    ["changes the word only", "tags: [a, art, b] # art", "tags: [a, craft, b] # art"],
    ["does not touch tags it is part of", "tags: [smart, art, art-class, art/nouveau]", "tags: [smart, craft, art-class, art/nouveau]"],
    ["does not touch them in a comma string", "tags: smart, art, art class", "tags: smart, craft, art class"],
    ["does not touch them in a list of lines", "tags:\n  - smart\n  - art\n  - art-class", "tags:\n  - smart\n  - craft\n  - art-class"],
    ["keeps single quotes", "tags: ['art', b]", "tags: ['craft', b]"],
    ["keeps double quotes", 'tags: ["art"]', 'tags: ["craft"]'],
    ["keeps a #", "tags: ['#art']", "tags: ['#craft']"],
    ["keeps a # of its own", "tags: #art #smart", "tags: #craft #smart"],
    ["keeps a # in a list of lines", "tags:\n  - #art # why", "tags:\n  - #craft # why"],
    ["keeps an anchor nobody uses", "tags: [&a art, b]", "tags: [&a craft, b]"],
    ["keeps a tag of YAML", "tags: [!!str art]", "tags: [!!str craft]"],
    ["keeps comments", "tags:\n  # x\n  - art # y\n  # z\n  - b", "tags:\n  # x\n  - craft # y\n  # z\n  - b"],
    ["keeps lines and comments of a list", "tags: [ # x\n  art, # y\n  b ]", "tags: [ # x\n  craft, # y\n  b ]"],
    ["works in a single word", "tags: art", "tags: craft"],
    ["works in a text of lines", "tags: >-\n  art,\n  b", "tags: >-\n  craft,\n  b"],
    ["works in every key", "Tags: [art]\ntag: art\nTHEMES: b, art", "Tags: [craft]\ntag: craft\nTHEMES: b, craft"],
    ["works on the last of two equal keys", "tags: [art]\ntags: [b, art]", "tags: [art]\ntags: [b, craft]"],
    ["works in a quoted key", '"tags": ["art"]', '"tags": ["craft"]'],
    ["writes out an item that stands for another", "x: &x art\ntags: [*x, b]", "x: &x art\ntags: [craft, b]"],
    ["writes out a list that stands for another", "x: &x [art, b]\ntags: *x", "x: &x [art, b]\ntags: [craft, b]"],
    ["leaves one of what is now the same", "tags: [a, art, craft]", "tags: [a, craft]"],
    ["leaves one of it over several keys", "tags: [art]\nkeywords: [craft]", "tags: []\nkeywords: [craft]"],
    ["keeps what was there twice", "tags: [art, a, art]", "tags: [craft, a, craft]"],
    ["leaves lists within the list", "tags: [[art], art]", "tags: [[art], craft]"],
    ["leaves other keys", "with: [art]\nalias: art\ntags: art", "with: [art]\nalias: art\ntags: craft"],
    ["keeps other escapes", String.raw`tags: "caf\u00e9, art"`, String.raw`tags: "café, craft"`],
  ];
  for (const [name, before, after] of cases) {
    it(name, () => {
      const edit = (text: string) => replaceTag(text, ["art", "craft"]);
      assert.equal(linesAfter(before.split("\n"), edit), after);
    });
  }

  it("changes no key that is called like a tag", () => {
    assert.equal(
      linesAfter(["tags: [tags, tag]"], (text) => replaceTag(text, ["tags", "x"])),
      "tags: [x, tag]",
    );
    assert.equal(
      linesAfter(["tag: tag"], (text) => replaceTag(text, ["tag", "x"])),
      "tag: x",
    );
    assert.equal(
      linesAfter(["tags: tags, tag"], (text) => replaceTag(text, ["tag", "x"])),
      "tags: tags, x",
    );
  });

  it("does not touch feedback-peer for feedback", () => {
    assert.equal(
      linesAfter(["tags: [feedback-peer, feedback]"], (text) => replaceTag(text, ["feedback", "candour"])),
      "tags: [feedback-peer, candour]",
    );
  });

  it("finds other spellings where it is told how", () => {
    const edit = (text: string) => replaceTag(text, ["listening-well", "candour"], { formOf: tagKey });
    assert.equal(linesAfter(["tags: ['#Listening Well', LISTENING_WELL, listening]"], edit), "tags: ['#candour', listening]");
    assert.equal(
      linesAfter(["tags: [Cafe\u0301]"], (text) => replaceTag(text, ["café", "x"], { formOf: tagKey })),
      "tags: [x]",
    );
    assert.equal(
      linesAfter(["tags: [Art]"], (text) => replaceTag(text, ["art", "art"], { formOf: tagKey })),
      "tags: [art]",
    );
  });

  it("changes several at once", () => {
    const names = new Map([
      ["a", "b"],
      ["b", "a"],
      ["c", null],
    ]);
    assert.equal(
      linesAfter(["tags: [a, b, c, d]"], (text) => replaceTags(text, (tag) => names.get(tag))),
      "tags: [b, a, d]",
    );
    assert.equal(
      linesAfter(["tags: a, b, c, d"], (text) => replaceTags(text, (tag) => names.get(tag))),
      "tags: b, a, d",
    );
    assert.equal(
      linesAfter(["tags:", "- a", "- c", "- b"], (text) => replaceTags(text, (tag) => names.get(tag))),
      "tags:\n- b\n- a",
    );
    assert.equal(
      linesAfter(["tags: [a, b, c]"], (text) => replaceTags(text, () => "x")),
      "tags: [x]",
    );
    assert.equal(
      linesAfter(["tags: [a, # x", "  b,", "  c]"], (text) => replaceTags(text, () => null)),
      "tags: [ # x\n  ]",
    );
  });

  it("leaves a file without a tag alone, whatever it is", () => {
    for (const text of ["# x\n", "+++\ntags = ['a']\n+++\n", "---\na: b: c\n---\n", '{"tags": ["a"]}\n', "---js\n{}\n---\n"]) {
      assert.deepEqual(replaceTag(text, ["art", "craft"]), { ok: true, edits: [] });
    }
  });
});

describe("tags with odd names", () => {
  const odd = [
    ...["no", "1.10", "007", "true", "2026-01-02", "~x", "x~", "null", "Null", "~", "listening well", "a,b", "a: b", "a:b", "a:", "a #b"],
    ...[
      "a#b",
      "[a]",
      "{a}",
      "it's",
      `a "b"`,
      "a\\b",
      "🌱",
      "é",
      "傾聴",
      "-a",
      "- a",
      "-",
      "?",
      "? a",
      "!a",
      "&a",
      "*a",
      "%a",
      "@a",
      "`a`",
      "|",
    ],
    ...[">", "'", '"', "a'", "---", "...", "<<", "=", "a]", "a}", "a/b", "__proto__", "constructor", "tags", "tags:", "a\u00a0b", "‮a"],
  ];
  const styles = [
    "tags: [art, b]",
    "tags: ['art', b]",
    'tags: ["art", b]',
    "tags:\n  - art\n  - b",
    "tags:\n- 'art'\n- b",
    "tags: art, b",
    "tags: 'art, b'",
    "tags: art\nkeywords: b",
    "tags: '#art'\nkeywords: b",
    "tags: [\n  art,\n  b\n]",
    "tags: #art #b",
    "tags:\n  - #art # why\n  - #b",
    "tags: ['#art', '#b']",
    "tags:\n  - '#art'\n  - '#b'",
  ];
  for (const name of odd) {
    it(`are read again as written: ${name}`, () => {
      for (const style of styles) {
        const text = noteWith(...style.split("\n"));
        const replaced = edited(text, replaceTag(text, ["art", name]));
        assert.deepEqual(readNote(replaced, "x.md").tags, [name, "b"], replaced);
        const added = edited(text, addTag(text, name));
        assert.deepEqual(new Set(readNote(added, "x.md").tags), new Set(["art", "b", name]), added);
        assert.deepEqual(readNote(edited(added, removeTag(added, name)), "x.md").tags, ["art", "b"], added);
      }
    });
  }

  it("get quotes only where they would be read as something else", () => {
    const written = (name: string) => linesAfter(["tags: []"], (text) => addTag(text, name));
    for (const name of ["no", "1.10", "true", "2026-01-02", "a b", "a:b", "it's", "é", "🌱", "-a"]) {
      assert.equal(written(name), `tags: [${name}]`);
    }
    for (const name of ["null", "~", "a: b", "a #b", "a,b", "[a]", "&a", "'a"]) {
      assert.equal(written(name), `tags: ["${name}"]`);
    }
    assert.equal(
      linesAfter(["tags:", "- a"], (text) => addTag(text, "b, [c]")),
      "tags:\n- a\n- b, [c]",
    );
    assert.equal(
      linesAfter(["tags: ['a']"], (text) => addTag(text, "it's")),
      "tags: ['a', 'it''s']",
    );
  });

  it("are refused where no line can hold them", () => {
    for (const name of ["", "#", " ", "a\nb", "a\rb", "a\tb", "a\u0000", "a\u2028b", "\ud800", "a\u0085b"]) {
      assert.equal(refusal(addTag(noteWith("tags: [art]"), name)), "unwritable");
      assert.equal(refusal(replaceTag(noteWith("tags: [art]"), ["art", name])), "unwritable");
    }
  });
});

describe("a tag that cannot be edited safely", () => {
  const cases: readonly (readonly [name: string, text: string, code: string])[] = [
    ["in TOML", "+++\ntags = ['art']\n+++\n", "toml"],
    ["in JSON", '{"tags": ["art"]}\n', "json"],
    ["in JSON between dashes", '---json\n{"tags": ["art"]}\n---\n', "json"],
    ["in a broken block", "---\ntags: [art]\na: b: c\n---\n", "frontMatterBroken"],
    ["in a list that is broken", "---\ntags: [#art]\n---\n", "frontMatterBroken"],
    ["in JSON without an end", '{"tags": ["art"],\n\n# Head\n', "frontMatterUnclosed"],
    ["in a block without an end", "---\ntags: [art]\n\n# Head\n", "frontMatterUnclosed"],
    ["in a block that is too large", `---\ntags: [art]\n${"# x\n".repeat(20_000)}---\n`, "frontMatterTooLarge"],
    ["among aliases beyond measure", `---\na: &a [${"x,".repeat(999)}]\nb: &b [${"*a,".repeat(999)}]\ntags: [art]\n---\n`, "aliasBomb"],
    ["in braces round the whole block", "---\n{tags: [art]}\n---\n", "unsupported"],
    ["under a key with a question mark", "---\ntitle: x\n? tags\n: [art]\n---\n", "unsupported"],
    ["that others repeat", "---\ntags: [&a art]\nx: *a\n---\n", "unsafe"],
  ];
  for (const [name, text, code] of cases) {
    it(`${name} is refused`, () => {
      assert.equal(refusal(replaceTag(text, ["art", "craft"])), code);
      assert.equal(refusal(removeTag(text, "art")), code);
    });
  }

  it("is not added either", () => {
    assert.equal(refusal(addTag("---js\n({})\n---\n", "a")), "frontMatterRefused");
    assert.equal(refusal(addTag(noteWith("tags: {a: b}"), "a")), "unsupported");
    assert.equal(refusal(addTag(noteWith("a: b: c"), "a")), "frontMatterBroken");
    assert.equal(refusal(addTag("+++\n+++\n", "a")), "toml");
  });
});
