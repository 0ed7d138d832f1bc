import assert from "node:assert/strict";
import { renameLinks, tickTask } from "../../../../src/core/note/edit/edit";
import { edited, refusal } from "./edited";

describe("ticking a task", () => {
  it("changes one character", () => {
    const text = "---\ntitle: x\n---\r\n- [ ] a\r\n> 1. [X] b [ ]\r  - [ ] c\n";
    assert.deepEqual(tickTask(text, 3, true), { ok: true, edits: [{ start: 21, end: 22, text: "x" }] });
    assert.equal(edited(text, tickTask(text, 4, false)), text.replace("[X]", "[ ]"));
    assert.equal(edited(text, tickTask(text, 5, true)), text.replace("[ ] c", "[x] c"));
  });

  it("says nothing where it stands so already", () => {
    assert.deepEqual(tickTask("- [X] a\n", 0, true), { ok: true, edits: [] });
    assert.deepEqual(tickTask("* [ ] a\n", 0, false), { ok: true, edits: [] });
  });

  it("refuses a line without a task", () => {
    for (const text of ["", "x\n", "[ ] a\n", "    - [ ] code\n", "```\n- [ ] a\n```\n", "- [ ]\n", "- [-] a\n"]) {
      assert.equal(refusal(tickTask(text, text.startsWith("```") ? 1 : 0, true)), "notThere");
    }
    assert.equal(refusal(tickTask("- [ ] a\n", 7, true)), "notThere");
  });

  it("ticks one in a footnote", () => assert.equal(edited("[^x]: - [ ] a\n", tickTask("[^x]: - [ ] a\n", 0, true)), "[^x]: - [x] a\n"));

  it("refuses to make a link of the mark", () => {
    assert.equal(refusal(tickTask("- [ ] a\n\n[x]: b.md\n", 0, true)), "unsafe");
  });
});

describe("renaming links", () => {
  const cases: readonly (readonly [name: string, before: string, after: string])[] = [
    ["keeps an alias", "[[old|words]]", "[[new|words]]"],
    ["keeps heading and block", "[[old#A b]] [[old#^c|d]]", "[[new#A b]] [[new#^c|d]]"],
    ["keeps an embed", "![[old]]", "![[new]]"],
    ["keeps blanks in the brackets", "[[ old | a ]]", "[[ new | a ]]"],
    ["keeps the words shown", "[[old|old]] [[old|new]]", "[[new|old]] [[new|new]]"],
    ["does not touch links it is part of", "[[older]] [[old]] [[x/old]]", "[[older]] [[new]] [[x/old]]"],
    ["leaves code", "`[[old]]` [[old]]\n\n    [[old]]\n", "`[[old]]` [[new]]\n\n    [[old]]\n"],
    ["leaves escapes and comments", "\\[[old]] <!-- [[old]] --> [[old]]", "\\[[old]] <!-- [[old]] --> [[new]]"],
    [
      "keeps the pipe of a table",
      "| a | b |\n|---|---|\n| \\| [[old\\|x]] | [[old]] |",
      "| a | b |\n|---|---|\n| \\| [[new\\|x]] | [[new]] |",
    ],
    ["keeps a backslash before the pipe", "[[old\\|x]]", "[[new\\|x]]"],
    ["works in quotes and lists", "> - [[old]]\n>   and [[old]]\n> lazy\n[[old]]", "> - [[new]]\n>   and [[new]]\n> lazy\n[[new]]"],
    ["works in headings", "# [[old]] #\n\n[[old]]\n===", "# [[new]] #\n\n[[new]]\n==="],
    ["works with any line ends", "[[old]]\r\nx\r[[old]]\n\t- [[old]]", "[[new]]\r\nx\r[[new]]\n\t- [[new]]"],
    ["keeps the title of a Markdown link", "[a](old.md 'old') [b](<old.md> \"t\")", "[a](new.md 'old') [b](<new.md> \"t\")"],
    ["keeps its fragment and query", "[a](old.md#old) [b](old.md?v=1#^c)", "[a](new.md#old) [b](new.md?v=1#^c)"],
    ["keeps words that are the target", "[old.md](old.md)", "[old.md](new.md)"],
    ["works over lines", "[a\nb](\n  old.md\n  't')", "[a\nb](\n  new.md\n  't')"],
    ["works in a link round an embed", "[![[old]]](old.md)", "[![[new]]](new.md)"],
    ["changes a definition once", "[a][R] [r] [r][]\n\n[r]: old.md 't'\n", "[a][R] [r] [r][]\n\n[r]: new.md 't'\n"],
    ["changes a definition over lines", "[r]\n\n> [q]: x\n> [r]:\n>   <old.md>\n", "[r]\n\n> [q]: x\n> [r]:\n>   <new.md>\n"],
    ["changes the definition that counts", "[r]\n\n[r]: old.md\n[r]: old.md\n", "[r]\n\n[r]: new.md\n[r]: old.md\n"],
    ["works in footnotes", "x[^1]\n\n[^1]: [[old]]\n\n    > [a](old.md)\n", "x[^1]\n\n[^1]: [[new]]\n\n    > [a](new.md)\n"],
    ["leaves front matter", "---\nx: '[[old]]'\n---\n[[old]]", "---\nx: '[[old]]'\n---\n[[new]]"],
    ["leaves addresses and pictures", "[a](http://x.y/old.md) ![b](old.md) [[old]]", "[a](http://x.y/old.md) ![b](old.md) [[new]]"],
  ];
  for (const [name, before, after] of cases) {
    it(name, () => {
      const names = new Map([
        ["old", "new"],
        ["old.md", "new.md"],
      ]);
      const result = renameLinks(before, ({ target }) => names.get(target));
      assert.equal(edited(before, result), after);
    });
  }

  const targets: readonly (readonly [before: string, target: string, after: string])[] = [
    ["[a](old.md)", "b c.md", "[a](b%20c.md)"],
    ["[a](<old.md>)", "b c.md", "[a](<b c.md>)"],
    ["[a](<o%20ld.md>)", "b c.md", "[a](<b%20c.md>)"],
    ["[a](old.md)", "é.md", "[a](é.md)"],
    ["[a](%C3%A9.md)", "ö b.md", "[a](%C3%B6%20b.md)"],
    ["[a](old.md)", "a(b).md", "[a](a(b).md)"],
    ["[a](old.md)", "a(b.md", "[a](a%28b.md)"],
    ["[a](old.md)", "a#b?c&amp;d\\e<f>`|%20.md", "[a](a%23b%3Fc%26amp;d%5Ce%3Cf%3E%60%7C%2520.md)"],
    ["[a](<old.md>)", "a)<b>.md", "[a](<a)%3Cb%3E.md>)"],
    ["[a](old.md)", "note: x.md", "[a](note%3A%20x.md)"],
    ["[a](old.md)", "../x/100%.md", "[a](../x/100%.md)"],
    ["[a](b%2Dold.md)", "c-d.md", "[a](c%2Dd.md)"],
    ["[[#h]]", "x", "[[x#h]]"],
    ["[a](#h)", "x.md", "[a](x.md#h)"],
    ["[[x#h]]", "", "[[#h]]"],
    ["| [a](b) | c |\n|---|---|", "x|y", "| [a](x%7Cy) | c |\n|---|---|"],
  ];
  for (const [before, target, after] of targets) {
    it(`writes ${JSON.stringify(target)} into ${before}`, () => {
      assert.equal(
        edited(
          before,
          renameLinks(before, () => target),
        ),
        after,
      );
    });
  }

  it("says nothing where nothing changes", () => {
    assert.deepEqual(
      renameLinks("[[a]] [b](c.md)", ({ target }) => target),
      { ok: true, edits: [] },
    );
  });

  it("refuses targets a link cannot hold", () => {
    for (const target of ["a]b", "a[b", "a|b", "a#b", "a\nb", " a", "a\\", "", "a\u0000"]) {
      assert.equal(refusal(renameLinks("[[old]]", () => target)), "unwritable", target);
    }
    for (const target of ["a\nb", ""]) {
      assert.equal(refusal(renameLinks("[x](old.md)", () => target)), "unwritable", target);
    }
  });

  it("refuses what would change more than the target", () => {
    assert.equal(refusal(renameLinks("` [[old]]", () => "a`b")), "unsafe");
    assert.equal(refusal(renameLinks("[x](old.md)", () => "a.pdf")), "unsafe");
    assert.equal(refusal(renameLinks("[a][r] [r]\n\n[r]: old.md\n", ({ alias }) => (alias === "a" ? "b.md" : undefined))), "unsafe");
  });
});
