import assert from "node:assert/strict";
import * as fc from "fast-check";
import { FRONT_MATTER_LIMIT, splitFrontMatter } from "../../../../src/core/note/frontMatter/frontMatter";
import { looksLikeKeys } from "../../../../src/core/note/frontMatter/looksLikeKeys";

/** The language of the block, its text, and what follows it. */
function parts(text: string): { language: string | undefined; inside: string | undefined; body: string; problem?: string } {
  const { frontMatter, bodyStart, problem } = splitFrontMatter(text);
  const inside = frontMatter && text.slice(frontMatter.text.start, frontMatter.text.end);
  return { language: frontMatter?.language, inside, body: text.slice(bodyStart), ...(problem && { problem: problem.code }) };
}

describe("where front matter begins and ends", () => {
  const blocks: readonly (readonly [string, string, ReturnType<typeof parts>])[] = [
    ["a plain block", "---\na: 1\n---\nx", { language: "yaml", inside: "a: 1\n", body: "x" }],
    ["CRLF", "---\r\na: 1\r\n---\r\nx", { language: "yaml", inside: "a: 1\r\n", body: "x" }],
    ["CR alone", "---\ra: 1\r---\rx", { language: "yaml", inside: "a: 1\r", body: "x" }],
    ["mixed endings", "---\r\na: 1\n---\rx", { language: "yaml", inside: "a: 1\n", body: "x" }],
    ["a byte order mark", "\ufeff---\na: 1\n---\nx", { language: "yaml", inside: "a: 1\n", body: "x" }],
    ["blank lines before it", "\n \t\n---\na: 1\n---\nx", { language: "yaml", inside: "a: 1\n", body: "x" }],
    ["spaces behind the fences", "---  \na: 1\n--- \t\nx", { language: "yaml", inside: "a: 1\n", body: "x" }],
    ["dots that close", "---\na: 1\n...\nx", { language: "yaml", inside: "a: 1\n", body: "x" }],
    ["an empty block", "---\n---\nx", { language: "yaml", inside: "", body: "x" }],
    ["a block of one blank line", "---\n\n---\nx", { language: "yaml", inside: "\n", body: "x" }],
    ["nothing behind it", "---\na: 1\n---", { language: "yaml", inside: "a: 1\n", body: "" }],
    ["a blank line first inside", "---\n\na: 1\n---\nx", { language: "yaml", inside: "\na: 1\n", body: "x" }],
    ["a comment first inside", "---\n# about\na: 1\n---\nx", { language: "yaml", inside: "# about\na: 1\n", body: "x" }],
    ["a broken line first inside", "---\nbroken\na: 1\n---\nx", { language: "yaml", inside: "broken\na: 1\n", body: "x" }],
    ["a map in braces", "---\n{a: 1}\n---\nx", { language: "yaml", inside: "{a: 1}\n", body: "x" }],
    ["keys in another script", "---\nназвание: 1\n---\nx", { language: "yaml", inside: "название: 1\n", body: "x" }],
    [
      "keys that are all as far in",
      "---\n title: 1\n list:\n   - b\n---\nx",
      { language: "yaml", inside: " title: 1\n list:\n   - b\n", body: "x" },
    ],
    [
      "keys as far in under a comment",
      "---\n# mine\n    a: 1\n\n    b: 2\n---\nx",
      { language: "yaml", inside: "# mine\n    a: 1\n\n    b: 2\n", body: "x" },
    ],
    ["yaml by name", "---yaml\na: 1\n---\nx", { language: "yaml", inside: "a: 1\n", body: "x" }],
    ["toml by name", "--- TOML\na = 1\n---\nx", { language: "toml", inside: "a = 1\n", body: "x" }],
    ["json by name", '---json\n{"a": 1}\n---\nx', { language: "json", inside: '{"a": 1}\n', body: "x" }],
    ["JavaScript by name", "---js\n({})\n---\nx", { language: "script", inside: "({})\n", body: "x" }],
    ["plus signs", "+++\na = 1\n+++\nx", { language: "toml", inside: "a = 1\n", body: "x" }],
    ["semicolons", ';;;\n"a": 1\n;;;\nx', { language: "json", inside: '"a": 1\n', body: "x" }],
    ["a JSON object", '{\n"a": "}"\n}\n\nx', { language: "json", inside: '{\n"a": "}"\n}', body: "\nx" }],
  ];
  for (const [name, text, expected] of blocks) {
    it(`sees ${name}`, () => assert.deepEqual(parts(text), expected));
  }

  const bodies: readonly (readonly [string, string])[] = [
    ["no fence", "a: 1\n---\n"],
    ["four dashes", "----\na: 1\n----\nx"],
    ["words behind the dashes", "---foo bar\na: 1\n---\nx"],
    ["an unknown word behind the dashes", "---note\na: 1\n---\nx"],
    ["dashes further in", " ---\na: 1\n---\nx"],
    ["a rule and prose", "---\n\nIt was a long night.\n"],
    ["prose between two rules", "---\n\nIt was a long night.\n\n---\n\nMore."],
    ["prose right between two rules", "---\nIt was a long night.\n---\nMore."],
    ["prose with a colon after a blank line", "---\n\nOne thing: the handover.\nIt was short.\n\n---\n\nMore."],
    ["prose with a colon further in", "---\n  One thing: the handover.\nIt was short.\n---\n\nMore."],
    ["a heading and code with a colon", "---\n# Handover\n\n    one: two\n\n---\n\nMore."],
    ["code with a colon after a blank line", "---\n\n    one: the handover\n\n---\n\nMore."],
    ["a heading between two rules", "---\n# Title\n---\n"],
    ["a template's braces", "{{< toc >}}\n# Title"],
    ["braces of a template between rules", "---\n{{ title }}\n---\n"],
    ["quoted words behind a brace", '{"Hope" is what she said'],
    ["a quoted word and a colon behind a brace", '{"Hope": it was what she said'],
    ["a brace", "{\n\n# Head\n"],
    ["text behind an object", '{"a": 1} and so on\n'],
    ["plus signs that do not close", "+++\nIt was a long night.\n"],
    ["nothing at all", ""],
  ];
  for (const [name, text] of bodies) {
    it(`takes ${name} for body`, () => assert.deepEqual(parts(text), { language: undefined, inside: undefined, body: text }));
  }

  it("does not end at dashes with more behind them", () => {
    assert.equal(parts("---\na: 1\n----\n---foo\nb: 2\n---\nx").inside, "a: 1\n----\n---foo\nb: 2\n");
  });

  it("leaves the mark of the byte order out of the body", () => assert.equal(parts("\ufeffx").body, "x"));

  it("counts lines from the top of the file", () => {
    const split = splitFrontMatter("\n\n---\r\na: 1\rb: 2\n---\nx");
    assert.deepEqual(split.frontMatter?.text.line, 3);
    assert.equal(split.bodyLine, 6);
    assert.equal(splitFrontMatter('{"a":\n1}\nx').bodyLine, 2);
  });

  it("says that a block of keys is not closed, and keeps its lines in the body", () => {
    const text = "---\ntitle: Night\ndate: 2026-11-22\n\n# Night\n";
    const split = splitFrontMatter(text);
    assert.deepEqual(split.problem, { code: "frontMatterUnclosed", line: 0 });
    assert.equal(split.frontMatter, undefined);
    assert.equal(split.bodyStart, 0);
    assert.deepEqual(split.unclosed, { start: 4, end: 34, line: 1 });
    assert.equal(parts("+++\ntitle = 'x'\n").problem, "frontMatterUnclosed");
    assert.equal(parts('{"title": "x",\n"date": 1\n').problem, "frontMatterUnclosed");
    assert.equal(parts('{ "title": "x\n').problem, "frontMatterUnclosed");
    assert.equal(parts("---\n  title: x\n  date: 2026-11-22\n").problem, "frontMatterUnclosed");
  });

  it("does not say so of a rule with prose under it", () => assert.equal(parts("---\nIt was so.\n").problem, undefined));

  it("says that a block is too large, and still finds the body", () => {
    const inside = `title: Night\n${"k: v\n".repeat(FRONT_MATTER_LIMIT / 5)}`;
    const found = parts(`---\n${inside}---\nx`);
    assert.equal(found.problem, "frontMatterTooLarge");
    assert.equal(found.body, "x");
  });

  it("is told by its first line as by any other", () => {
    const lines = fc.array(
      fc.constantFrom("a: 1", "é: 1", "a b", "a:b", "'a': 1", "- a", "# c", "", "  x", "  a: 1", "{a", "{{a}}", "a = 1"),
      {
        maxLength: 4,
      },
    );
    fc.assert(
      fc.property(lines, (inside) => {
        const [text, other] = [inside, ["# c", ...inside]].map((each) => each.join("\n"));
        const isFrontMatter = (block = ""): boolean => looksLikeKeys(block, { start: 0, end: block.length, line: 1 });
        fc.pre(inside[0] !== "" && inside.length > 0);
        assert.equal(isFrontMatter(text), isFrontMatter(other));
      }),
    );
  });
});
