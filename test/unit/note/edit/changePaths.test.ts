import assert from "node:assert/strict";
import { changePaths } from "../../../../src/core/note/edit/pathEdits";
import { edited } from "./edited";

const up = (path: string): string | undefined => (path.startsWith("/") ? undefined : `../${path}`);

describe("changing paths", () => {
  const cases: readonly (readonly [what: string, before: string, after: string])[] = [
    ["of pictures and files", "![a](img/b.png) [c](d.pdf)", "![a](../img/b.png) [c](../d.pdf)"],
    ["of notes and folders", "[a](b.md#c) [d](e/) [f](g)", "[a](../b.md#c) [d](../e/) [f](../g)"],
    ["in angle brackets, with a title", "![a](<b c.png> 't') [a](b.png \"t\")", "![a](<../b c.png> 't') [a](../b.png \"t\")"],
    ["with codes", "![a](b%20c.png?x#y)", "![a](../b%20c.png?x#y)"],
    ["of a picture in a link", "[![a](b.png)](c.md)", "[![a](../b.png)](../c.md)"],
    ["of definitions", "![a][r]\n\n[r]: b.png 't'\n", "![a][r]\n\n[r]: ../b.png 't'\n"],
    [
      "in lists, quotes and with any line ends",
      "> - ![a](b.png)\r\n>   [c](\r\n>   d.md)",
      "> - ![a](../b.png)\r\n>   [c](\r\n>   ../d.md)",
    ],
  ];
  for (const [what, before, after] of cases) {
    it(what, () => assert.equal(edited(before, changePaths(before, up)), after));
  }

  it("leaves addresses, fragments, rooted paths, wikilinks, code and comments", () => {
    const text =
      "[a](https://x.y/z) [b](#c) [d](/e.png) [f](mailto:g@h) ![[i.png]] `![j](k.png)` <!-- [l](m.md) --> \\[n](o.md\n\n    ![p](q.png)\n";
    assert.deepEqual(changePaths(text.replace("\\[n](o.md", ""), up), { ok: true, edits: [] });
  });

  it("leaves a note without any as it is", () => {
    assert.deepEqual(changePaths("---\nx: '[a](b.png)'\n---\n[[c]]\n", up), { ok: true, edits: [] });
  });
});
