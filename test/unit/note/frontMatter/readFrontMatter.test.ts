import assert from "node:assert/strict";
import { splitFrontMatter } from "../../../../src/core/note/frontMatter/frontMatter";
import { readFrontMatter, type FrontMatterReading } from "../../../../src/core/note/frontMatter/readFrontMatter";

function read(text: string): FrontMatterReading {
  return readFrontMatter(text, splitFrontMatter(text));
}

function readYaml(...lines: string[]): FrontMatterReading {
  return read(["---", ...lines, "---", ""].join("\n"));
}

describe("tags in front matter", () => {
  const tags: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ["a block list", ["tags:", "  - a", "  - b"], ["a", "b"]],
    ["a block list at the margin", ["tags:", "- a", "- b"], ["a", "b"]],
    ["a flow list", ["tags: [a, b]"], ["a", "b"]],
    ["a flow list over lines", ["tags: [a,", "  b]"], ["a", "b"]],
    ["a comma string", ["tags: a, b"], ["a", "b"]],
    ["a quoted comma string", ['tags: "a, b"'], ["a", "b"]],
    ["one word", ["tags: a"], ["a"]],
    ["words with spaces", ["tags: listening well, trust"], ["listening well", "trust"]],
    ["items with spaces", ["tags:", "- listening well", '- "on, off"'], ["listening well", "on, off"]],
    ["quotes", [`tags: ['a b', "c"]`], ["a b", "c"]],
    ["a hash in quotes", ["tags: ['#a', '#b']"], ["a", "b"]],
    ["hashes in a plain string", ["tags: #a #b"], ["a", "b"]],
    ["hashes in a quoted string", ["tags: '#a #b'"], ["a", "b"]],
    ["hashes and commas", ["tags: #a, #b c"], ["a", "b c"]],
    ["a hash behind a comma", ["tags: hope, #care # mine"], ["hope", "care"]],
    ["a hash behind one of several commas", ["tags: hope, trust,  #care, on nights", "x: 1"], ["hope", "trust", "care", "on nights"]],
    ["a comment behind a comma", ["tags: hope, # mine"], ["hope"]],
    ["a comment behind a comma in quotes", ["tags: 'hope,' #care"], ["hope"]],
    ["a comment behind a word", ["tags: hope #care"], ["hope"]],
    ["hashes in a block list", ["tags:", "  - #a", "  - b"], ["a", "b"]],
    ["numbers as written", ["tags: [1.10, 007, 0x1F, 1e3, 2026]"], ["1.10", "007", "0x1F", "1e3", "2026"]],
    ["words other readers take for values", ["tags: [no, yes, on, true]"], ["no", "yes", "on", "true"]],
    ["accents and other scripts", ["tags: [é, naïveté, 傾聴]"], ["é", "naïveté", "傾聴"]],
    ["an emoji", ["tags: [🌱]"], ["🌱"]],
    ["a comment behind", ["tags: [a] # mine"], ["a"]],
    ["a comment that is no tag", ["tags: # mine"], []],
    ["nothing", ["tags:"], []],
    ["an empty list", ["tags: []"], []],
    ["empty items", ["tags: [a, '', ~, null]"], ["a"]],
    ["each once", ["tags: [a, b, a]", "tag: b"], ["a", "b"]],
    ["all four keys", ["tags: a", "tag: b", "themes: [c]", "keywords: d, e"], ["a", "b", "c", "d", "e"]],
    ["keys in any case", ["Tags: a", "KEYWORDS: b"], ["a", "b"]],
    ["an alias", ["mine: &m [a, b]", "tags: *m"], ["a", "b"]],
    ["lists within lists left alone", ["tags: [a, [b, c], {d: e}]"], ["a"]],
    ["a tag called tag", ["tags: [tag, tags]"], ["tag", "tags"]],
  ];
  for (const [name, lines, expected] of tags) {
    it(`reads ${name}`, () => assert.deepEqual(readYaml(...lines).tags, expected));
  }
});

describe("other keys of front matter", () => {
  it("takes titles as written", () => {
    for (const title of ["1.10", "007", "no", "0x1F", "2026-11-22", "Handover: on nights".replace(":", " -")]) {
      assert.equal(readYaml(`title: ${title}`).title, title);
    }
    assert.equal(readYaml("title: 'It''s'").title, "It's");
    assert.equal(readYaml('title: "A \\"word\\" \\u00e9"').title, 'A "word" é');
    assert.equal(readYaml("TITLE: x").title, "x");
    assert.equal(readYaml("title: >-", "  a", "  b").title, "a b");
    assert.equal(readYaml("title: !expr x").title, "x");
  });

  it("has no title where none is written", () => {
    assert.equal(readYaml("title:").title, undefined);
    assert.equal(readYaml("title: ''").title, undefined);
    assert.equal(readYaml("title: ~").title, undefined);
  });

  it("takes a title the parser makes a list or map of from its line", () => {
    assert.equal(readYaml("title: [Draft]").title, "[Draft]");
    assert.equal(readYaml("title: {{title}}").title, "{{title}}");
  });

  it("reads a quoted string that goes on in the first column", () => {
    const found = readYaml('title: "A long', 'title"', "tags: [a]");
    assert.equal(found.title, "A long title");
    assert.deepEqual([found.tags, found.problems], [["a"], []]);
  });

  it("says where the date is", () => {
    assert.deepEqual(readYaml("title: x", "date: 2026-11-22").date, { text: "2026-11-22", line: 2 });
    assert.deepEqual(readYaml("title: x # y", "Date: 2026-11-22").date, { text: "2026-11-22", line: 2 });
    assert.deepEqual(readYaml("date: {{date}}").date, { text: "{{date}}", line: 1 });
  });

  it("reads keys that are all as far in, and says where they are", () => {
    const found = readYaml("# mine", "  title: Night", "  date: soon", "  tags: #a", "  more:", "    title: no");
    assert.deepEqual([found.title, found.titleLine, found.date, found.tags], ["Night", 2, { text: "soon", line: 3 }, ["a"]]);
    const broken = readYaml("  title: Night", "  tags: [a", "  date: 2026-11-22");
    assert.deepEqual([broken.title, broken.date?.text, broken.problems.length], ["Night", "2026-11-22", 1]);
  });

  it("knows several names for the day of creation", () => {
    for (const key of ["created", "Created", "creation_date", "created_at", "date created", "createdAt", "date-created"]) {
      assert.equal(readYaml(`${key}: 2026-11-22`).created?.text, "2026-11-22", key);
    }
  });

  it("reads aliases as a list, a comma string or one name", () => {
    assert.deepEqual(readYaml("aliases: [a b, c]").aliases, ["a b", "c"]);
    assert.deepEqual(readYaml("alias: a b").aliases, ["a b"]);
    assert.deepEqual(readYaml("Aliases: a, b").aliases, ["a", "b"]);
  });

  it("is not changed by keys that mean something to JavaScript", () => {
    const found = readYaml("__proto__: {title: no, polluted: yes}", "constructor: {prototype: {polluted: yes}}", "title: x");
    assert.equal(found.title, "x");
    assert.equal(Reflect.get({}, "polluted"), undefined);
  });

  it("reads keys that mean something to the reader of blocks", () => {
    assert.equal(readYaml("excerpt_separator: {a: [b]}", "language: js", "engines: {js: x}", "title: x").title, "x");
  });
});

describe("front matter that is not right", () => {
  it("lets the last of two equal keys count, and says where it is", () => {
    const found = readYaml("title: a", "tags: [a]", "title: b", "tags: [b]");
    assert.deepEqual([found.title, found.tags], ["b", ["b"]]);
    assert.deepEqual(found.problems, [
      { code: "duplicateKey", line: 3, detail: "title" },
      { code: "duplicateKey", line: 4, detail: "tags" },
    ]);
    assert.deepEqual(readYaml("with:", "  role: a", "  role: b").problems, [{ code: "duplicateKey", line: 3 }]);
  });

  it("says so of keys that differ in case, of which the reader takes the last", () => {
    for (const more of ["x: y", "x: {y: z}"]) {
      const found = readYaml("Title: A", "title: B", "DATE: 2026-11-22", "date: 2026-11-23", "created: a", "date created: b", more);
      assert.deepEqual([found.title, found.date?.text], ["B", "2026-11-23"]);
      assert.deepEqual(found.problems, [
        { code: "duplicateKey", line: 2, detail: "title" },
        { code: "duplicateKey", line: 4, detail: "date" },
      ]);
    }
    const lists = readYaml("tags: a", "Tags: b", "themes: c", "alias: d", "Aliases: e");
    assert.deepEqual([lists.tags, lists.aliases, lists.problems], [["a", "b", "c"], ["d", "e"], []]);
  });

  it("recovers what the lines of a broken block say", () => {
    const found = readYaml("title: Nights: a handover", "date: 2026-11-22", "tags:", "  - a", "  - 'b c'", 'with: "family', "alias: n");
    assert.deepEqual([found.title, found.date?.text, found.tags, found.aliases], ["Nights: a handover", "2026-11-22", ["a", "b c"], ["n"]]);
    assert.deepEqual(found.problems, [{ code: "frontMatterBroken", line: 1, detail: "bad indentation of a mapping entry" }]);
  });

  it("recovers tags from broken lists", () => {
    assert.deepEqual(readYaml("tags: [#a, b]").tags, ["a", "b"]);
    assert.deepEqual(readYaml("tags: [a,", "b,", "c").tags, ["a", "b", "c"]);
    assert.deepEqual(readYaml("tags: 'a, b").tags, ["a", "b"]);
  });

  it("tells the file's line, whatever is before the block", () => {
    assert.equal(read("\n\n---\r\na: 1\r\nb: x: y\r\n---\r\n").problems[0]?.line, 4);
  });

  it("never tells more than a short reason", () => {
    const [problem] = readYaml(`a: *${"x".repeat(500)}`).problems;
    assert.equal(problem?.code, "frontMatterBroken");
    assert.equal((problem?.detail ?? "").length, 80);
  });

  it("says so where a block is no list of keys", () => {
    assert.equal(read("---yaml\njust words\n---\n").problems[0]?.code, "frontMatterBroken");
    assert.equal(read("---yaml\n- a\n- b\n---\n").problems[0]?.code, "frontMatterBroken");
    assert.deepEqual(read("---yaml\n# nothing\n---\n").problems, []);
  });

  it("reads an unclosed block by its lines", () => {
    const found = read("---\ntitle: Night\ntags: [a]\n\n# Head\n");
    assert.deepEqual([found.title, found.tags, found.problems], ["Night", ["a"], [{ code: "frontMatterUnclosed", line: 0 }]]);
  });

  it("reads a block that is too large by its first lines", () => {
    const found = readYaml("title: Night", "tags: [a]", ..."k: v,".repeat(20_000).split(","), "title: end");
    assert.deepEqual([found.title, found.tags, found.problems], ["Night", ["a"], [{ code: "frontMatterTooLarge", line: 0 }]]);
  });
});

describe("front matter that would do harm", () => {
  const opening = ["---js", "--- JS", "---javascript", "---JavaScript", "---coffee", "---CoffeeScript", "---cson", "---ts", ";;;js"];
  for (const fence of opening) {
    it(`is never run after ${fence}`, () => {
      const text = `${fence}\n(globalThis.probe = "run", { title: "no" })\n${fence.slice(0, 3)}\n# Head\n`;
      const found = read(text);
      assert.equal(Reflect.get(globalThis, "probe"), undefined);
      assert.equal(found.title, undefined);
      assert.deepEqual(found.problems, [{ code: "frontMatterRefused", line: 0 }]);
    });
  }

  it("is never run where it does not close", () => {
    assert.deepEqual(read('---js\nglobalThis.probe = "run"\n').problems, [{ code: "frontMatterRefused", line: 0 }]);
    assert.equal(Reflect.get(globalThis, "probe"), undefined);
  });

  it("is never run through a tag of YAML", () => {
    readYaml("a: !!js/function 'function () { globalThis.probe = 1 }'", "toString: !!js/function 'function () { globalThis.probe = 1 }'");
    assert.equal(Reflect.get(globalThis, "probe"), undefined);
  });

  it("is flagged where its aliases stand for a tree beyond measure", () => {
    const levels = Array.from({ length: 30 }, (_, level) => `a${level + 1}: &a${level + 1} [${`*a${level},`.repeat(9)}]`);
    const found = readYaml("title: T", "a0: &a0 ha", ...levels, "tags: *a30", "aliases: [*a30]", "excerpt_separator: *a30");
    assert.deepEqual([found.title, found.tags, found.aliases], ["T", [], []]);
    assert.deepEqual(found.problems, [{ code: "aliasBomb", line: 1 }]);
  });

  it("is flagged where an alias holds itself", () => {
    assert.deepEqual(readYaml("title: T", "a: &a [*a, x]", "tags: *a").problems, [{ code: "aliasBomb", line: 1 }]);
  });

  it("is not read where a key would be written out of many aliases", () => {
    const found = readYaml("title: T", `a: &a "${"x".repeat(20_000)}"`, `? [${"*a, ".repeat(8000)}]`, ": x");
    assert.deepEqual([found.title, found.problems], ["T", [{ code: "aliasBomb", line: 1 }]]);
  });

  it("is not flagged for aliases a person would write", () => {
    assert.deepEqual(readYaml("a: &a [x, y]", "tags: *a", "keywords: *a").problems, []);
  });
});

describe("front matter in JSON", () => {
  it("is read bare, between dashes and between semicolons", () => {
    for (const text of [
      '{\n"title": "T",\n"Tags": ["a", 2]\n}\n',
      '---json\n{"title": "T", "tags": ["a", 2]}\n---\n',
      ';;;\n"title": "T", "tags": "a, 2"\n;;;\n',
    ]) {
      assert.deepEqual([read(text).title, read(text).tags, read(text).problems], ["T", ["a", "2"], []]);
    }
  });

  it("is recovered by its lines where it is broken", () => {
    const found = read('{\n  "title": "T",\n  "tags": ["a"],\n}\n# H');
    assert.deepEqual([found.title, found.tags], ["T", ["a"]]);
    assert.deepEqual(found.problems, [{ code: "frontMatterBroken", line: 0, detail: "not valid JSON" }]);
  });

  it("is recovered whole where it is broken, on one line as on several", () => {
    const broken = [
      '{"title": "A \\"night\\"", "author": {"title": "Dr"}, "tags": ["a", "b c"], "date": "2026-11-22",}\n# H',
      '{ "title": "A \\"night\\"",\n  "author": {"title": "Dr"}\n  "date": "2026-11-22", "tags": ["a",\n "b c"]\n}\n',
      '---json\n{"title": "A \\"night\\"", "tags": ["a", "b c", "author": {"title": "Dr"}, "date": "2026-11-22", "x": "y}\n---\n',
    ];
    for (const text of broken) {
      const found = read(text);
      assert.deepEqual([found.title, found.date?.text, found.tags], ['A "night"', "2026-11-22", ["a", "b c"]], text);
      assert.deepEqual(
        found.problems.map(({ code }) => code),
        ["frontMatterBroken"],
      );
    }
  });

  it("is recovered where it does not close", () => {
    const found = read('\n{\n  "title": "Night",\n  "date": "2026-11-22",\n  "tags": ["a"]\n\n# Head "x"\n');
    assert.deepEqual([found.title, found.date, found.tags], ["Night", { text: "2026-11-22", line: 3 }, ["a"]]);
    assert.deepEqual(found.problems, [{ code: "frontMatterUnclosed", line: 1, detail: "}" }]);
  });

  it("lets the last of two equal keys count, and says where it is", () => {
    const found = read('{\n  "title": "A",\n  "x": {"title": "B", "y": 1},\n  "title": "C"\n}\n');
    assert.deepEqual([found.title, found.problems], ["C", [{ code: "duplicateKey", line: 3, detail: "title" }]]);
  });

  it("says where the date is", () => assert.equal(read('{\n  "title": "T",\n  "date": "soon"\n}\n').date?.line, 2));
});
