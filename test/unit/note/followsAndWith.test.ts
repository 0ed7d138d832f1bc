import assert from "node:assert/strict";
import * as fc from "fast-check";
import { readNote } from "../../../src/core/note/readNote";

const read = (...lines: readonly string[]) => readNote(["---", ...lines, "---", "Text", ""].join("\n"), "a.md");
const targets = (...lines: readonly string[]) => read(...lines).follows.map(({ target }) => target);

describe("follows", () => {
  it("is a wikilink with or without quotes, a Markdown link, or a target by itself", () => {
    assert.deepEqual(targets('follows: "[[on nights]]"'), ["on nights"]);
    assert.deepEqual(targets("follows: [[on nights]]"), ["on nights"]);
    assert.deepEqual(targets("follows: '[then](2026/on%20nights.md)'"), ["2026/on nights.md"]);
    assert.deepEqual(targets("follows: 2026/on-nights.md"), ["2026/on-nights.md"]);
    assert.deepEqual(targets("Follows: On nights"), ["On nights"]);
  });

  it("may be several, in a list of any form", () => {
    assert.deepEqual(targets('follows: ["[[a]]", b]'), ["a", "b"]);
    assert.deepEqual(targets("follows:", '  - "[[a]]"', "  - '[[b|words]]'"), ["a", "b"]);
    assert.deepEqual(targets("follows:", "  - [[a]]", "  - [[b, c]]"), ["a", "b, c"]);
    assert.deepEqual(targets("follows: [[a]], [[b]]"), ["a", "b"]);
  });

  it("is nothing where nothing is written, and no link of the text", () => {
    assert.deepEqual(targets("follows:"), []);
    assert.deepEqual(targets("follows: ''"), []);
    assert.deepEqual(read("follows: '[[a]]'").links, []);
  });

  it("keeps the line of its key, heading and block", () => {
    assert.deepEqual(read("title: x", 'follows: "[[a#Why]]"').follows, [
      { kind: "wikilink", target: "a", heading: "Why", embed: false, line: 2 },
    ]);
  });
});

describe("with", () => {
  const roles = (...lines: readonly string[]) => read(...lines).roles;

  it("is a list, words between commas, or one role", () => {
    assert.deepEqual(roles("with: [charge nurse, family]"), ["charge nurse", "family"]);
    assert.deepEqual(roles("with:", "  - charge nurse", "  - family"), ["charge nurse", "family"]);
    assert.deepEqual(roles("With: charge nurse, family"), ["charge nurse", "family"]);
    assert.deepEqual(roles("with: family"), ["family"]);
    assert.deepEqual(roles("with:"), []);
  });

  it("is read as well where the front matter does not parse", () => {
    const torn = read("title: a: b", "with: [charge nurse, family]", 'follows: "[[a]]"', "bad: [");
    assert.deepEqual([torn.roles, torn.rolesLine, torn.follows[0]?.target], [["charge nurse", "family"], 2, "a"]);
  });
});

describe("follows and with are the same to the quick reader and to the full one", () => {
  const value = fc.constantFrom("[[a b]]", '"[[a]]"', "[a, 'b c']", "a, b", "", "[x](y.md)", "a.md", "[]", "~", "\n  - a\n  - 'b'");
  const key = fc.constantFrom("follows", "with", "Follows", "WITH");
  // A map is read by the full parser alone, and by it the whole block.
  it("whichever reads the block", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(key, value), { selector: ([name]) => name.toLowerCase(), maxLength: 2 }), (pairs) => {
        const lines = pairs.map(([name, text]) => `${name}: ${text}`);
        const quick = read(...lines);
        const full = read(...lines, "map: {a: {b: c}}");
        assert.deepEqual([quick.follows, quick.roles, quick.rolesLine], [full.follows, full.roles, full.rolesLine]);
      }),
    );
  });
});
