import assert from "node:assert/strict";
import * as fc from "fast-check";
import { renameLinks } from "../../../../src/core/note/edit/edit";
import { renameFollowedWords } from "../../../../src/core/note/edit/followedEdits";
import { changeHeadingLinks } from "../../../../src/core/note/edit/headingEdits";
import { placesIn } from "../../../../src/core/note/places";
import { readNote } from "../../../../src/core/note/readNote";
import { edited, linesAfter, noteWith, refusal } from "./edited";

const renamed = (to: string, ...lines: string[]): string =>
  linesAfter(lines, (text) => renameLinks(text, ({ target }) => (target.replace(/\.md$/, "") === "old" ? to : undefined)));

describe("renaming what a note follows", () => {
  const forms: readonly (readonly [before: string, after: string])[] = [
    ['follows: "[[old]]" # mine', 'follows: "[[new]]" # mine'],
    ["follows: '[[old|x]]'", "follows: '[[new|x]]'"],
    ["follows: [[old]]", "follows: [[new]]"],
    ["follows: [[old#Why|x, y]]", "follows: [[new#Why|x, y]]"],
    ["follows: old", "follows: new"],
    ["Follows:   old#Why  ", "Follows:   new#Why  ".trimEnd()],
    ["follows: '[then](old)'", "follows: '[then](new)'"],
    ['follows: ["[[old]]", other, old]', 'follows: ["[[new]]", other, new]'],
    ["follows: [[[old]], [[other]]]", "follows: [[[new]], [[other]]]"],
    [
      "follows:\n  - \"[[old]]\" # a\n  - '[[old|it''s]]'\n  - old\n  - other",
      "follows:\n  - \"[[new]]\" # a\n  - '[[new|it''s]]'\n  - new\n  - other",
    ],
    ["follows:\n- [[old]]\n- [[b, c]]", "follows:\n- [[new]]\n- [[b, c]]"],
    ["follows:\n  old", "follows:\n  new"],
    ['follows: "[[old|say \\"no\\"]] and [[old]]"', 'follows: "[[new|say \\"no\\"]] and [[new]]"'],
  ];
  for (const [before, after] of forms) {
    it(before, () => assert.equal(renamed("new", before), after));
  }

  it("keeps the file's ending where it is written, and quotes what needs it", () => {
    assert.equal(renamed("new.md", "follows: old.md"), "follows: new.md");
    assert.equal(renamed("a: b", "follows: old"), 'follows: "a: b"');
    assert.equal(renamed("a, b", "follows: [old, x]"), 'follows: ["a, b", x]');
    assert.equal(renamed("it's", "follows: '[[old]]'"), "follows: '[[it''s]]'");
    assert.equal(renamed("it's", "follows: [[old]]"), "follows: [[it's]]");
  });

  it("leaves what does not follow it, and the same words elsewhere", () => {
    assert.equal(renamed("new", "follows: other", "with: old", "tags: [old]"), "follows: other\nwith: old\ntags: [old]");
    const both = `${noteWith('follows: "[[old]]"')}[[old]]\n`;
    assert.equal(
      edited(
        both,
        renameLinks(both, () => "new"),
      ),
      both.replaceAll("old", "new"),
    );
    const crlf = noteWith("follows: old").replaceAll("\n", "\r\n");
    assert.equal(
      edited(
        crlf,
        renameLinks(crlf, () => "new"),
      ),
      crlf.replace("old", "new"),
    );
  });

  it("refuses what cannot be written safely, and says why", () => {
    const refused = (to: string, ...lines: string[]): string => refusal(renameLinks(noteWith(...lines), () => to));
    assert.equal(refused("a]b", "follows: old"), "unwritable");
    assert.equal(refused("new", "follows: [[old]], [[b]]"), "frontMatterBroken");
    assert.equal(refused("new", 'follows: "\\u006fld"'), "unsupported");
    assert.equal(refused("new", "follows: |\n  [[old]]"), "unsupported");
    assert.equal(refused("a #b", "follows: [[old]]"), "unwritable");
  });

  it("follows a heading, and shows other words", () => {
    const headings = [{ text: "Why", level: 1, line: 0 }];
    const change = { headings, heading: { text: "Why", level: 1, line: 0 }, to: 'What "for"', leadsToNote: () => true };
    const text = noteWith('follows: "[[a#Why|x]]"');
    assert.equal(edited(text, changeHeadingLinks(text, change)), noteWith('follows: "[[a#What \\"for\\"|x]]"'));
    const link = placesIn(text).follows[0]?.link;
    assert.ok(link);
    assert.equal(edited(text, renameFollowedWords(text, link, 'y "z"')), noteWith('follows: "[[a#Why|y \\"z\\"]]"'));
  });

  it("is found where it is written", () => {
    const seen = (line: string): readonly string[] => {
      const text = noteWith(line);
      return placesIn(text).follows.map(
        ({ inner, target }) => `${text.slice(inner.start, inner.end)} ${text.slice(target?.start, target?.end)}`,
      );
    };
    assert.deepEqual(seen('follows: "[[a|x]]"'), ["a|x a"]);
    assert.deepEqual(seen("follows: [[a#b]]"), ["a#b a"]);
    assert.deepEqual(seen("follows: [a b, '[[it''s]]']"), ["a b a b", "it''s it''s"]);
    assert.deepEqual(seen("follows: a.md"), ["a.md a.md"]);
    assert.deepEqual(seen("follows: {a: b}"), []);
  });

  it("changes those links and nothing else, or is refused", () => {
    const item = fc.constantFrom(
      "old",
      '"[[old]]"',
      "'[[old|it''s]]'",
      "[[old]]",
      "[[old#a, b]]",
      "'[x](old)'",
      "b",
      "[[b]]",
      '"a\\"b"',
      "",
    );
    const shape = fc.constantFrom<(items: readonly string[]) => string>(
      (items) => `follows: ${items[0] ?? ""}`,
      (items) => `follows: [${items.join(", ")}]`,
      (items) => `follows:${items.map((one) => `\n  - ${one}`).join("")}`,
    );
    fc.assert(
      fc.property(
        fc.array(item, { maxLength: 4 }),
        shape,
        fc.constantFrom("new", "a: b", "it's", 'say "x"', "- x", "a, b", "é/ü.md"),
        (items, form, to) => {
          const text = noteWith(form(items), "with: [family]", "tags: [old]");
          const result = renameLinks(text, ({ target }) => (target === "old" ? to : undefined));
          if (result.ok) {
            const [before, after] = [readNote(text, "n.md"), readNote(edited(text, result), "n.md")];
            const wanted = before.follows.map((link) => (link.target === "old" ? { ...link, target: to } : link));
            assert.deepEqual(
              after.follows.map(({ target, heading }) => [target, heading]),
              wanted.map(({ target, heading }) => [target, heading]),
            );
            assert.deepEqual({ ...after, follows: [] }, { ...before, follows: [] });
          }
        },
      ),
    );
  });
});
