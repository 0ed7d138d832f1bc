import assert from "node:assert/strict";
import { readNote } from "../../../src/core/note/readNote";

/** A line of that many characters. */
function long(piece: string, length = 100_000): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

/**
 * Work that grows with the square of these lengths would be ten thousand million steps, which no run of the tests outlasts; what
 * is asserted is that the note around the hostile part is still read right.
 */
describe("a hostile line", () => {
  const pieces = [
    ...[
      "[[",
      "[",
      "]",
      "[]",
      "[[]]",
      "![",
      "](",
      "[a](",
      "[a](<",
      '[a](b "',
      "[a](b '",
      "[a](b (",
      "[a]([a](b)",
      "[a][",
      "[a][b]",
      "[a\\](",
    ],
    ...[
      "`",
      "`a``b```c````",
      "\\`",
      "\\",
      "<",
      "<a ",
      '<a b="',
      "<a b='\"",
      "<!--",
      "<!-- --",
      "<![CDATA[",
      "<?",
      "<http:",
      "<a@",
      "</",
      "&",
      "&#",
    ],
    ...[
      "> ",
      "- ",
      "> - ",
      "1. ",
      "\t",
      " ",
      "|",
      "\\|",
      "*",
      "**a",
      "_a ",
      "~~",
      "==a",
      "#",
      "#a ",
      "{#",
      "%ff",
      "[a](%ff)",
      "[[a|",
      "[[a#",
    ],
  ];
  for (const piece of pieces) {
    it(`of ${JSON.stringify(piece)} leaves the rest of the note as it is`, () => {
      const note = readNote(`# Head\n\nx ${long(piece)}\n\n# Tail [[last]]\n\n[a]: b.md\n`, "x.md", { inlineTags: true });
      assert.equal(note.title, "Head");
      assert.deepEqual(note.links.at(-1), { kind: "wikilink", target: "last", embed: false, line: 4 });
      assert.equal(readNote(`# Head\n\n${long(piece)}\n`, "x.md").title, "Head");
    });
  }

  for (const piece of [
    "[a]: b\n",
    '[a]: b "\n',
    "[a]:\n",
    "a\n",
    "- [ ] a\n",
    "> a\n",
    "- a\n  - b\n",
    "|\n",
    "<b>\n",
    "<div\n",
    "\n",
    "\r",
    "\r\n",
  ]) {
    it(`or many of ${JSON.stringify(piece)} leave the rest of the note as it is`, () => {
      const note = readNote(`# Head\n\n${long(piece)}\n\n# Tail [[last]]\n`, "x.md");
      assert.deepEqual([note.title, note.links.at(-1)?.target, note.headings.at(-1)?.text], ["Head", "last", "Tail [[last]]"]);
    });
  }

  it("of list marks with blank lines under it nests no deeper than a person would", () => {
    const note = readNote(`${long("- ")}x\n${long("\n")}# Tail\n`, "x.md");
    assert.equal(note.title, "Tail");
  });
});

describe("hostile front matter", () => {
  const pieces = [
    ...[
      "[",
      "{",
      "{a: ",
      "? ",
      "- ",
      "- ? ",
      "&a ",
      "!a ",
      "!!map ",
      "&a ? ",
      "*a ",
      "'",
      '"',
      '"\\',
      "|\n",
      "> \n",
      "--- a\n",
      "a: b\n",
      "? a\n: b\n",
    ],
    ...["a:\n ", "\n", "\t\n", "\u2028", "\u0085", "#\n", "a: &a ", "a: 'b\n", "%a\n", "<<: ", " ", "]", "a = [", "a = '''"],
  ];
  for (const piece of pieces) {
    it(`of ${JSON.stringify(piece)} leaves title and body as they are`, () => {
      for (const [open, title] of [
        ["---", "title: Head"],
        ["+++", "title = 'Head'"],
      ] as const) {
        const note = readNote(`${open}\n${title}\n${long(piece, 60_000)}\n${open}\n[[last]]\n`, "x.md");
        assert.deepEqual([note.title, note.links.map(({ target }) => target)], ["Head", ["last"]]);
      }
    });
  }

  it("of nested YAML ends at a depth", () => {
    const lines = Array.from({ length: 340 }, (_, depth) => `${" ".repeat(depth)}&a !b a:`);
    assert.equal(readNote(`---\ntitle: Head\n${lines.join("\n")}\n---\n`, "x.md").title, "Head");
  });
});

describe("a note of 5 MB", () => {
  it("is read whole", () => {
    const part = `${"word ".repeat(60)}[[link]]\n\n- [ ] task\n\n`;
    const count = Math.ceil(5_000_000 / part.length);
    const note = readNote(`# Head\n\n${part.repeat(count)}`, "x.md");
    assert.deepEqual([note.title, note.links.length, note.tasks.length], ["Head", count, count]);
  }).timeout(60_000);
});
