import assert from "node:assert/strict";
import { scanBody } from "../../../../src/core/note/body/scanBody";

function scan(text: string): ReturnType<typeof scanBody> {
  return scanBody(text, { offset: 0, line: 0 }, { inlineTags: true });
}

describe("headings", () => {
  const headings: readonly (readonly [string, string, readonly string[]])[] = [
    ["all six levels", "# a\n## b\n### c\n#### d\n##### e\n###### f\n####### g", ["1 a 0", "2 b 1", "3 c 2", "4 d 3", "5 e 4", "6 f 5"]],
    ["closing marks", "# a #\n## b ##  \n# c#", ["1 a 0", "2 b 1", "1 c# 2"]],
    ["underlined ones", "a\n===\n\nb\nc\n---", ["1 a 0", "2 b c 3"]],
    ["ones in quotes and lists", "> # a\n\n- ## b", ["1 a 0", "2 b 2"]],
    ["text as written", "# *a* `b` [c](d.md)", ["1 *a* `b` [c](d.md) 0"]],
    ["empty ones", "#\n## ##", ["1  0", "2  1"]],
    ["none in code", "```\n# a\n```\n\n    # b\n\n`\n# c\n`", ["1 c 7"]],
    ["none without a blank", "#a\n\\# b", []],
    ["none after a rule", "x\n\n---\n\n---\n", []],
    ["none from definitions alone", "[a]: b\n===", []],
    ["the line after definitions", "[a]: b\n[c]: d\nx\n===", ["1 x 2"]],
  ];
  for (const [name, text, expected] of headings) {
    it(`are read with ${name}`, () => {
      assert.deepEqual(
        scan(text).headings.map(({ level, text: words, line }) => `${level} ${words} ${line}`),
        expected,
      );
    });
  }
});

describe("tasks", () => {
  it("are items of any list, nested or quoted, done or not", () => {
    const text = "- [ ] a\n* [x] b\n+ [X] c\n  1. [ ] d\n\n> - [ ] e\n> - - [x] f\n\n10) [ ]\tg  \n";
    assert.deepEqual(
      scan(text).tasks.map(({ text: words, done, line }) => `${words} ${done} ${line}`),
      ["a false 0", "b true 1", "c true 2", "d false 3", "e false 5", "f true 6", "g false 8"],
    );
  });

  it("are items of any number", () => {
    const text = Array.from({ length: 10 }, (_, number) => `${number}. [ ] a\n\n`).join("");
    assert.equal(scan(text).tasks.length, 10);
  });

  it("keep their text as written", () => {
    assert.equal(scan("- [ ]   ask **her** [[note|again]] #soon ").tasks[0]?.text, "ask **her** [[note|again]] #soon");
  });

  for (const text of [
    "[ ] a",
    "- [ ]a",
    "- [ ]",
    "- [-] a",
    "-[ ] a",
    "```\n- [ ] a\n```",
    "    - [ ] a",
    "<!--\n- [ ] a\n-->",
    "- a\n  [ ] b",
    "- > [ ] a",
  ]) {
    it(`are not read in ${JSON.stringify(text)}`, () => assert.deepEqual(scan(text).tasks, []));
  }
});

describe("tags in running text", () => {
  const tags: readonly (readonly [string, readonly string[]])[] = [
    ["#word and (#other)", ["word", "other"]],
    ["#a/b #a-b #a_b", ["a/b", "a-b", "a_b"]],
    ["#écoute #傾聴 #y1984", ["écoute", "傾聴", "y1984"]],
    ["**#bold**, #end.", ["bold", "end"]],
    ["- #item\n> #quoted", ["item", "quoted"]],
    ["# Heading #in", ["in"]],
    ["| #cell |\n|---|", ["cell"]],
    ["#123 #1-2 a#b ##c # d", []],
    ["http://a.b/#c a.b/c#d <http://a.b/#e>", []],
    ["`#code` [x](#part) [[a #b]] \\#c &#35;d", []],
    ["```\n#code\n```\n\n    #code", []],
    ["<!-- #a --> <b id='#c'>", []],
  ];
  for (const [text, expected] of tags) {
    it(`are ${expected.join(", ") || "none"} in ${JSON.stringify(text)}`, () => assert.deepEqual(scan(text).tags, expected));
  }

  it("are not read unless asked for", () => assert.deepEqual(scanBody("#a", { offset: 0, line: 0 }).tags, []));
});

describe("lines", () => {
  it("are counted alike for every kind of ending", () => {
    for (const ending of ["\n", "\r\n", "\r"]) {
      const text = ["a", "", "x", "[[b]]", "", "# c", "", "- [ ] d", "", "> `x", "> y` [[e]]", "", "[r]: f.md", "z", "[r]"].join(ending);
      const { links, headings, tasks } = scanBody(text, { offset: 0, line: 5 });
      assert.deepEqual(
        [...links, ...headings, ...tasks].map(({ line }) => line),
        [8, 15, 19, 10, 12],
        JSON.stringify(ending),
      );
    }
  });

  it("are counted from where the body begins", () => {
    assert.equal(scanBody("123\n[[a]]", { offset: 4, line: 7 }).links[0]?.line, 7);
  });
});
