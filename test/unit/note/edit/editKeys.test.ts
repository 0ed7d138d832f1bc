import assert from "node:assert/strict";
import { removeKey, setKey } from "../../../../src/core/note/edit/edit";
import { edited, linesAfter, noteWith, refusal } from "./edited";

describe("setting a key", () => {
  const cases: readonly (readonly [name: string, before: string, value: string, after: string])[] = [
    ["changes the value only", "revisit: 2026-01-02 # soon", "2026-03-04", "revisit: 2026-03-04 # soon"],
    ["keeps single quotes", "revisit: 'x'", "it's", "revisit: 'it''s'"],
    ["keeps double quotes", 'revisit: "x"', 'a "b" \\', 'revisit: "a \\"b\\" \\\\"'],
    ["quotes what needs it", "revisit: x", "a: b", 'revisit: "a: b"'],
    ["quotes nothing else", "revisit: x", "no", "revisit: no"],
    ["writes a null word as text", "revisit: x", "null", 'revisit: "null"'],
    ["writes an empty text", "revisit: x", "", 'revisit: ""'],
    ["writes blanks at the ends", "revisit: x", " a ", 'revisit: " a "'],
    ["fills an empty key", "revisit:", "a", "revisit: a"],
    ["fills an empty key with a blank", "revisit:  # c", "a", "revisit: a # c"],
    ["takes the place of null", "revisit: ~", "a", "revisit: a"],
    ["makes one line of several", "revisit: a\n  b # c", "d", "revisit: d # c"],
    ["makes one line of a text of lines", "revisit: |\n  a\n\n  b\nx: 1", "d", "revisit: d\nx: 1"],
    ["makes one line of quotes that go on in the first column", "revisit: 'a\nb'\nx: 1", "d", "revisit: 'd'\nx: 1"],
    ["knows the key in any case", "Revisit: a", "b", "Revisit: b"],
    ["changes the last of two equal keys", "revisit: a\nrevisit: b", "c", "revisit: a\nrevisit: c"],
    ["keeps the blanks before the value", "revisit :   a", "b", "revisit :   b"],
    ["takes the place of an alias", "x: &x a\nrevisit: *x", "b", "x: &x a\nrevisit: b"],
    ["keeps an anchor nobody uses", "revisit: &r a", "b", "revisit: &r b"],
    ["adds a line at the end", "x: 1 # c\n# d", "a", "x: 1 # c\n# d\nrevisit: a"],
    ["adds a line behind a list", "with:\n- a\n- b", "a", "with:\n- a\n- b\nrevisit: a"],
  ];
  for (const [name, before, value, after] of cases) {
    it(name, () => {
      const edit = (text: string) => setKey(text, "revisit", value);
      assert.equal(linesAfter(before.split("\n"), edit), after);
    });
  }

  it("says nothing where it says so already", () => {
    assert.deepEqual(setKey(noteWith("revisit: 'a'"), "revisit", "a"), { ok: true, edits: [] });
  });

  it("makes a block where there is none", () => {
    assert.equal(edited("x\r\n", setKey("x\r\n", "follows", "[[a]]")), '---\r\nfollows: "[[a]]"\r\n---\r\n\r\nx\r\n');
  });

  it("does not take a list or a map for a value", () => {
    for (const line of ["revisit: [a]", "revisit: {a: b}", "revisit:\n  - a", "revisit:\n  a: b", "revisit: []"]) {
      assert.equal(refusal(setKey(noteWith(line), "revisit", "a")), "notScalar");
    }
  });

  it("refuses what is no key or no line", () => {
    for (const [key, value] of [
      ["a: b", "x"],
      ["", "x"],
      ["null", "x"],
      ["a\nb", "x"],
      ["- a", "x"],
      ["a", "x\ny"],
      ["a", "\u0007"],
    ] as const) {
      assert.equal(refusal(setKey(noteWith(), key, value)), "unwritable");
    }
  });

  it("refuses what it cannot be sure of", () => {
    assert.equal(refusal(setKey(noteWith("revisit: &r a", "x: *r"), "revisit", "b")), "unsafe");
    assert.equal(refusal(setKey("+++\n+++\n", "revisit", "b")), "toml");
    assert.equal(refusal(setKey("---\na: [\n---\n", "revisit", "b")), "frontMatterBroken");
    assert.equal(refusal(setKey("---yaml\n{a: 1}\n---\n", "revisit", "b")), "unsupported");
  });

  it("sets a tag key to one text", () => {
    assert.equal(
      linesAfter(["tags: a", "tag: b"], (text) => setKey(text, "tags", "c, d")),
      "tags: c, d\ntag: b",
    );
  });
});

describe("removing a key", () => {
  const cases: readonly (readonly [name: string, before: string, after: string])[] = [
    ["takes its line", "a: 1\nrevisit: x # c\nb: 2", "a: 1\nb: 2"],
    ["takes all its lines", "a: 1\nrevisit:\n  x: 1\n  # c\n  y:\n    - 1\nb: 2", "a: 1\nb: 2"],
    ["takes a list at the margin", "revisit:\n- a\n- b\nb: 2", "b: 2"],
    ["takes a text of lines", "revisit: |\n  a\n\n  b: c\nb: 2", "b: 2"],
    ["takes a list over lines", "revisit: [a,\nb]\nb: 2", "b: 2"],
    ["leaves comments between keys", "# x\nrevisit: a\n# y\n\nb: 2", "# x\n# y\n\nb: 2"],
    ["takes it however often and in whatever case", "revisit: a\nb: 2\nrevisit: c\nRevisit: d", "b: 2"],
    ["takes tags", "tags: [a]\ntag: b", "tag: b"],
  ];
  for (const [name, before, after] of cases) {
    it(name, () => {
      const key = before.includes("revisit") ? "revisit" : "tags";
      assert.equal(
        linesAfter(before.split("\n"), (text) => removeKey(text, key)),
        after,
      );
    });
  }

  it("says nothing where there is none", () => {
    assert.deepEqual(removeKey(noteWith("x: revisit"), "revisit"), { ok: true, edits: [] });
    assert.deepEqual(removeKey("revisit: x\n", "revisit"), { ok: true, edits: [] });
  });

  it("leaves an empty block rather than none", () => {
    assert.equal(edited("---\na: 1\n---\nx", removeKey("---\na: 1\n---\nx", "a")), "---\n---\nx");
  });

  it("refuses to take what others repeat", () => {
    assert.equal(refusal(removeKey(noteWith("a: &a x", "b: *a"), "a")), "unsafe");
  });
});
