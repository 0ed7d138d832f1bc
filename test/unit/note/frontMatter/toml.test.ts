import assert from "node:assert/strict";
import { splitFrontMatter } from "../../../../src/core/note/frontMatter/frontMatter";
import { readFrontMatter, type FrontMatterReading } from "../../../../src/core/note/frontMatter/readFrontMatter";

function readToml(...lines: string[]): FrontMatterReading {
  const text = ["+++", ...lines, "+++", ""].join("\n");
  return readFrontMatter(text, splitFrontMatter(text));
}

describe("front matter in TOML", () => {
  it("is read for title, date, tags and aliases", () => {
    const found = readToml(
      'title = "A \\"night\\" \\u00e9"',
      "date = 2026-11-22T09:00:00+13:00 # local",
      "tags = ['a', \"b c\"]",
      'aliases = ["n"]',
    );
    assert.equal(found.title, 'A "night" é');
    assert.deepEqual(found.date, { text: "2026-11-22T09:00:00+13:00", line: 2 });
    assert.deepEqual([found.tags, found.aliases, found.problems], [["a", "b c"], ["n"], []]);
  });

  it("is read between dashes that name it", () => {
    const text = "---toml\ntitle = 'x'\ndate = '2026-11-22'\n---\n";
    assert.deepEqual(readFrontMatter(text, splitFrontMatter(text)).date, { text: "2026-11-22", line: 2 });
  });

  it("finds tags in the table of taxonomies, and nothing in other tables", () => {
    const found = readToml(
      "title = 'x'",
      "taxonomies.keywords = ['k']",
      "[extra]",
      "title = 'no'",
      "tags = ['no']",
      "[taxonomies]",
      "tags = ['a']",
      "[[menu]]",
      "title = 'no'",
    );
    assert.deepEqual([found.title, found.tags], ["x", ["k", "a"]]);
  });

  it("reads lists and texts over several lines", () => {
    const found = readToml("tags = [", "  'a', # one", "  'b',", "]", "title = '''", "Night", "'''", "date = 2026-11-22");
    assert.deepEqual([found.tags, found.title, found.date?.line], [["a", "b"], "Night", 8]);
  });

  it("keeps numbers as written", () => assert.deepEqual(readToml("tags = [1.10, 0x1F, true]").tags, ["1.10", "0x1F", "true"]));

  it("reads quoted keys, and lets a later one count", () => {
    const found = readToml('"title" = "a"', "title = 'b'");
    assert.deepEqual([found.title, found.problems], ["b", [{ code: "duplicateKey", line: 2, detail: "title" }]]);
  });

  it("is recovered by its lines where it is broken", () => {
    const found = readToml('title = "Night', "date: 2026-11-22 # mine", "[taxonomies]", 'tags = ["a",', '  "b"', "[extra]", 'title = "no');
    assert.deepEqual([found.title, found.date?.text, found.tags], ["Night", "2026-11-22", ["a", "b"]]);
    assert.deepEqual(
      found.problems.map(({ code, line }) => `${code} ${line}`),
      [1, 2, 4, 5, 7].map((line) => `frontMatterBroken ${line}`),
    );
  });

  it("is given up after many values without an end", () => {
    const found = readToml("title = 'x'", ..."a = [\n".repeat(9000).split("\n"), "date = 2026-11-22");
    const broken = found.problems.filter(({ code }) => code === "frontMatterBroken");
    assert.deepEqual([found.title, found.date, broken.length], ["x", undefined, 10]);
  });

  it("goes on after a line it cannot read", () => {
    const found = readToml("what is this", 'open = "never closed', "list = [1, 2", "title = 'x'");
    assert.equal(found.title, "x");
    assert.deepEqual(
      found.problems.map(({ code, line }) => `${code} ${line}`),
      ["frontMatterBroken 1", "frontMatterBroken 2", "frontMatterBroken 3"],
    );
  });

  it("looks over what is deeper than a list", () => {
    const found = readToml("a = {b = 1, c = ['d']}", "tags = ['a', ['b'], {c = 1}]", "title = 'x'");
    assert.equal(found.title, "x");
  });
});
