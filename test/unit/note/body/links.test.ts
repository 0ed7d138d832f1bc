import assert from "node:assert/strict";
import type { Link } from "../../../../src/core/note/note";
import { scanBody } from "../../../../src/core/note/body/scanBody";
import { shortLinks as short } from "./shortLinks";

function links(text: string): readonly Link[] {
  return scanBody(text, { offset: 0, line: 0 }).links;
}

describe("wikilinks", () => {
  const wikilinks: readonly (readonly [string, Partial<Link>])[] = [
    ["[[target]]", { target: "target" }],
    ["[[target|words shown]]", { target: "target", alias: "words shown" }],
    ["[[#heading]]", { target: "", heading: "heading" }],
    ["[[target#heading]]", { target: "target", heading: "heading" }],
    ["[[target#one#two]]", { target: "target", heading: "one#two" }],
    ["[[target#heading|shown]]", { target: "target", heading: "heading", alias: "shown" }],
    ["[[target#^block]]", { target: "target", block: "block" }],
    ["[[#^block]]", { target: "", block: "block" }],
    ["![[embed]]", { target: "embed", embed: true }],
    ["![[embed#part]]", { target: "embed", heading: "part", embed: true }],
    ["[[ folder/a note.md ]]", { target: "folder/a note.md" }],
    ["[[/rooted]]", { target: "/rooted" }],
    ["[[daily.journal.2026]]", { target: "daily.journal.2026" }],
    ["[[target|target]]", { target: "target" }],
    ["[[target|]]", { target: "target" }],
    ["[[a\\|b]]", { target: "a", alias: "b" }],
    ["*[[target]]*", { target: "target" }],
    ["x[[target]]y", { target: "target" }],
  ];
  for (const [text, expected] of wikilinks) {
    it(`reads ${text}`, () => assert.deepEqual(links(text), [{ kind: "wikilink", embed: false, line: 0, ...expected }]));
  }

  for (const text of ["[[]]", "[[ ]]", "[[|x]]", "[[a", "[[a]", "[[a\nb]]", "\\[[a]]", "[\\[a]]", "[[a\\]]", "[[a[b]]", "[ [a]]"]) {
    it(`finds none in ${JSON.stringify(text)}`, () => assert.deepEqual(links(text), []));
  }

  it("reads each of several on a line", () => assert.deepEqual(short("[[a]][[b]], ![[c]]"), ["wikilink a", "wikilink b", "embed c"]));

  it("reads an escaped bar in a table as the words shown", () => {
    assert.deepEqual(links("| a | b |\n|---|---|\n| [[t\\|words]] | x |"), [
      { kind: "wikilink", target: "t", alias: "words", embed: false, line: 2 },
    ]);
  });

  it("is not cut short by a definition of the same name", () => {
    assert.deepEqual(short("[[a]]\n\n[a]: other.md"), ["wikilink a"]);
  });
});

describe("Markdown links", () => {
  const targets: readonly (readonly [string, Partial<Record<keyof Link, unknown>>])[] = [
    ["[x](note.md)", { target: "note.md" }],
    ["[x](note)", { target: "note" }],
    ["[x](note.MARKDOWN)", { target: "note.MARKDOWN" }],
    ["[x](note.qmd)", { target: "note.qmd" }],
    ["[x](../2026/a.md#part)", { target: "../2026/a.md", heading: "part" }],
    ["[x](#part)", { target: "", heading: "part" }],
    ["[x](a.md#^block)", { target: "a.md", block: "block" }],
    ["[x](/notes/a.md)", { target: "/notes/a.md" }],
    ["[x](./a.md)", { target: "./a.md" }],
    ["[x](a%20b.md)", { target: "a b.md" }],
    ["[x](caf%C3%A9.md#%C3%A9)", { target: "café.md", heading: "é" }],
    ["[x](a%ZZ%E9%20.md)", { target: "a%ZZ%E9%20.md" }],
    [`[x](${encodeURIComponent("夜".repeat(200))}.md)`, { target: `${"夜".repeat(200)}.md` }],
    ["[x](100%.md)", { target: "100%.md" }],
    ["[x](<a b.md>)", { target: "a b.md" }],
    ["[x](<a(b.md>)", { target: "a(b.md" }],
    ["[x](a(b)c.md)", { target: "a(b)c.md" }],
    ["[x](a\\(b.md)", { target: "a(b.md" }],
    ["[x](a&amp;b.md)", { target: "a&b.md" }],
    ['[x](a.md "A title")', { target: "a.md" }],
    ["[x](a.md 'A title')", { target: "a.md" }],
    ["[x]( a.md (A title) )", { target: "a.md" }],
    ["[x](a.md?raw=1#part)", { target: "a.md", heading: "part" }],
    ["[x](v1.2)", { target: "v1.2" }],
    ["[x](2026.11.22)", { target: "2026.11.22" }],
    ["[a.md](a.md)", { target: "a.md", alias: undefined }],
    ["[**bold** `code`](a.md)", { target: "a.md", alias: "bold code" }],
    ["[![](i.png)](a.md)", { target: "a.md", alias: undefined }],
    ["[](a.md)", { target: "a.md", alias: undefined }],
    ["[a\nb](a.md)", { target: "a.md", alias: "a b" }],
  ];
  for (const [text, expected] of targets) {
    it(`reads ${JSON.stringify(text)}`, () => {
      const wanted = { kind: "markdown", embed: false, line: 0, alias: "x", ...expected };
      const { alias, ...rest } = wanted;
      assert.deepEqual(links(text), [alias === undefined ? rest : { ...rest, alias }]);
    });
  }

  const others = [
    "[x](http://a.b/c.md)",
    "[x](mailto:a@b.c)",
    "[x](file:///a.md)",
    "[x](//host/a.md)",
    "[x](a.pdf)",
    "[x](a.7z)",
    "[x](dir/)",
    "[x](..)",
  ];
  for (const text of [
    ...others,
    "[x]()",
    "[x](#)",
    "[x](a b.md)",
    "[x] (a.md)",
    "\\[x](a.md)",
    "[x\\](a.md)",
    "![x](a.md)",
    "<http://a.b/c.md>",
  ]) {
    it(`finds no note in ${text}`, () => assert.deepEqual(links(text), []));
  }

  const definitions = "[r]: a.md\n[Two  Words]: <b c.md> 'Title'\n[web]: http://a.b\n[r]: second.md\n";
  const references: readonly (readonly [string, readonly string[]])[] = [
    ["[x][r]", ["markdown a.md"]],
    ["[r][]", ["markdown a.md"]],
    ["[r]", ["markdown a.md"]],
    ["[R]", ["markdown a.md"]],
    ["[two\nwords]", ["markdown b c.md"]],
    ["[x][two words]", ["markdown b c.md"]],
    ["[x][none]", []],
    ["[x][web]", []],
    ["[r](b.md)", ["markdown b.md"]],
    ["[r](not a target)", ["markdown a.md"]],
    ["![x][r]", []],
  ];
  for (const [text, expected] of references) {
    it(`follows ${JSON.stringify(text)} to its definition`, () => {
      assert.deepEqual(short(`${text}\n\n${definitions}`), expected, "below");
      assert.deepEqual(short(`${definitions}\n${text}`), expected, "above");
    });
  }

  it("takes definitions in quotes and lists, and none in code", () => {
    assert.deepEqual(short("> [r]: a.md\n\n- [s]: b.md\n\nx\n\n    [t]: c.md\n\n[r] [s] [t]"), ["markdown a.md", "markdown b.md"]);
  });

  it("is the inner one of two", () => assert.deepEqual(short("[a [b](b.md) c](c.md)"), ["markdown b.md"]));

  it("is none within the words of an image, and one round an image", () => {
    assert.deepEqual(short("![a [b](b.md) [[c]]](i.png) [![x](i.png)](d.md) [![[i.png]]](e.md)"), [
      "markdown d.md",
      "markdown e.md",
      "embed i.png",
    ]);
  });
});

describe("links in what is not running text", () => {
  const hidden: readonly (readonly [string, string])[] = [
    ["a fence", "```\n[[a]]\n```"],
    ["a fence of tildes", "~~~ md\n[[a]]\n```\n[[b]]\n~~~"],
    ["a longer fence", "````\n```\n[[a]]\n````"],
    ["an indented fence", "   ```\n   [[a]]\n  ```"],
    ["a fence in a quote", "> ```\n> [[a]]\n> ```"],
    ["a fence in a list", "- x\n\n  ```\n  [[a]]\n  ```"],
    ["a fence without an end", "```\n[[a]]\n\n[[b]]"],
    ["indented code", "x\n\n    [[a]]"],
    ["code indented with a tab", "x\n\n\t[[a]]"],
    ["indented code in a list", "- x\n\n      [[a]]"],
    ["a code span", "`[[a]]` and `` ` [[b]] ``"],
    ["a code span over two lines", "`x\n[[a]]`"],
    ["a comment", "<!-- [[a]] --> x <!-- [b](b.md) -->"],
    ["a comment over lines", "<!--\n[[a]]\n\n[[b]]\n-->"],
    ["a comment within a paragraph", "x <!-- [[a]]\n[[b]] --> y"],
    ["a comment after something that does not end", "x <? <!-- [[a]] -->"],
    ["an attribute", '<a title="[[a]]">x</a>'],
    ["a block of HTML", "<div>\n[[a]]\n</div>"],
    ["a script", "<script>\n\n[[a]]\n\n</script>"],
  ];
  for (const [name, text] of hidden) {
    it(`are not read in ${name}`, () => assert.deepEqual(short(text), []));
  }

  const shown: readonly (readonly [string, string, number])[] = [
    ["after a fence", "```\n```\n[[a]]", 2],
    ["after a quoted fence that its quote ends", "> ```\n[[a]]", 1],
    ["in a line that only goes on with a paragraph", "x\n    [[a]]", 1],
    ["after a backtick without an end", "` x\n[[a]]", 1],
    ["after backticks of another length", "``x` [[a]]", 0],
    ["after a comment without an end", "x <!-- y\n[[a]]", 1],
    ["after an escaped backtick", "\\`[[a]]`", 0],
    ["in a quote", "> x\n> > [[a]]", 1],
    ["in a list in a quote", "> 1. x\n>    [[a]]", 1],
    ["in a heading", "# x [[a]]", 0],
    ["in an underlined heading", "x\n[[a]]\n===", 1],
    ["in a table", "| x |\n|---|\n| [[a]] |", 2],
    ["after a block of HTML", "<div>\n</div>\n\n[[a]]", 3],
    ["between tags", "<b>[[a]]</b>", 0],
    ["in a task", "- [ ] [[a]]", 0],
  ];
  for (const [name, text, line] of shown) {
    it(`are read ${name}`, () => assert.deepEqual(links(text), [{ kind: "wikilink", target: "a", embed: false, line }]));
  }
});

describe("footnotes", () => {
  const notes: readonly (readonly [string, string, readonly string[]])[] = [
    ["hold links, as any text does", "Said so.[^1]\n\n[^1]: [[source]]\n", ["wikilink source"]],
    ["are no targets of what names them", "Said so.[^2]\n\n[^2]: Source\n", []],
    ["go on where they are indented", "[^1]: see\n    [[source]]\n", ["wikilink source"]],
    ["go on after a blank line", "[^1]: see\n\n    [[a]]\n\n    - [[b]]\n\n\t[[c]]\n", ["wikilink a", "wikilink b", "wikilink c"]],
    ["begin on the next line", "[^1]:\n\n    [[a]]\n", ["wikilink a"]],
    ["hold code, further in", "[^1]: x\n\n        [[a]]\n\n    ```\n    [[b]]\n    ```\n", []],
    ["end where nothing is indented", "[^1]: x\n\n[[a]]\n\n    [[code]]\n", ["wikilink a"]],
    ["follow one another", "[^1]: `x\n[^long-name]: [[a]]`\n", ["wikilink a"]],
    ["end a paragraph", "`x\n[^1]: [[a]]`\n", ["wikilink a"]],
    ["stand in quotes and lists", "> [^1]: [[a]]\n\n- [^2]: x\n\n      [[b]]\n", ["wikilink a", "wikilink b"]],
    ["are named with a caret even where no name follows", "[^]: a.md\n[^a b]: b.md\n\n[^] [^a b]", []],
  ];
  for (const [name, text, expected] of notes) {
    it(name, () => assert.deepEqual(short(text), expected));
  }

  it("tell the line of a link", () => {
    assert.deepEqual(
      links("x[^1]\n\n[^1]: see\n\n    [[source]]\n").map(({ line }) => line),
      [4],
    );
  });
});
