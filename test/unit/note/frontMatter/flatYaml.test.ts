import assert from "node:assert/strict";
import * as fc from "fast-check";
import { flatYaml } from "../../../../src/core/note/frontMatter/flatYaml";
import type { Entry } from "../../../../src/core/note/frontMatter/entries";
import { yamlBlock } from "../../../../src/core/note/frontMatter/yamlBlock";

const wholeLines = [
  "title: Plain words",
  "date: 2026-11-22",
  "date created: 2026-11-22 09:30",
  "tags: [a, b c, 'd', \"e\"]",
  'tags:\n  - a\n  - "b"\n  - c d',
  "tags:\n- a",
  "empty:",
  "quoted: ''",
  "number: 1.10",
  "address: http://example.org/a#b",
  "# comment",
  "",
  "commented: a # b",
  "colon: a: b",
  "list: [a,]",
  "spaced list: [ a , 'b, c' ,d ]  ",
  "hashes: [a#b, 'c #d']",
  "colons: a:b:c",
  "none: []",
  "nothing: null",
  "text: |\n  x",
  "map:\n  a: b",
  "alias: *a",
  "__proto__: x",
  "spaced:   a  ",
  "emoji: 🌱",
];
const pieces = [
  ": ",
  ":",
  "\n",
  "\r\n",
  "\r",
  "- ",
  "\n  - ",
  "[",
  "]",
  ", ",
  "{",
  "'",
  '"',
  "\\",
  " #",
  "#",
  " ",
  "\t",
  "\u00a0",
  "\u2028",
  "é",
  "~",
  "NULL",
  "&a",
  "!",
  "?",
  "%",
  "@",
  "`",
  "=",
  "<<",
  "\ufeff",
  "\u0007",
];

/** Blocks of ordinary lines, some with something odd put in anywhere. */
const block = fc
  .array(fc.tuple(fc.constantFrom(...wholeLines), fc.option(fc.tuple(fc.nat(30), fc.constantFrom(...pieces)), { freq: 2 })), {
    maxLength: 6,
  })
  .map((lines) => lines.map(([line, odd]) => `${odd === null ? line : line.slice(0, odd[0]) + odd[1] + line.slice(odd[0])}\n`).join(""));

function byKey(entries: readonly Entry[]): Map<string, Entry> {
  return new Map(entries.map((entry) => [entry.key, entry]));
}

describe("the quick reader of plain front matter", () => {
  it("reads what nearly every note has", () => {
    const text = "title: On nights\ndate: 2026-11-22\ntags: [a, 'b c']\n# mine\nwith:\n  - family\n\nempty:\nn: 007\n";
    assert.deepEqual(
      flatYaml(text, { start: 0, end: text.length, line: 1 })?.map(({ key, value }) => [key, value]),
      [
        ["title", "On nights"],
        ["date", "2026-11-22"],
        ["tags", ["a", "b c"]],
        ["with", ["family"]],
        ["empty", null],
        ["n", "007"],
      ],
    );
  });

  it("agrees with the full reader wherever it answers", () => {
    let answers = 0;
    fc.assert(
      fc.property(block, (text) => {
        const span = { start: 0, end: text.length, line: 3 };
        const quick = flatYaml(text, span);
        if (quick !== undefined) {
          answers++;
          const full = yamlBlock(text, span);
          assert.deepEqual(full.problems, []);
          assert.deepEqual(byKey(quick), byKey(full.entries));
        }
      }),
      { numRuns: 2000 },
    );
    assert.ok(answers > 200, `answered ${answers}`);
  }).timeout(60_000);
});
