import assert from "node:assert/strict";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import * as fc from "fast-check";
import type { Note } from "../../../src/core/note/note";
import { isBinary, noteWithProblem, readNote, type ReadOptions } from "../../../src/core/note/readNote";

describe("a note", () => {
  it("is read whole", () => {
    const lines = [
      "---",
      "title: Handover on nights",
      "date: 2026-11-22",
      "tags: [relational-power, '#trust']",
      "aliases: Nights",
      "---",
      "",
    ];
    const body = ["# Handover", "", "See [[Earlier note|then]] and [this](a.md#part).", "", "- [ ] ask again", "- [x] thank her"];
    assert.deepEqual(readNote([...lines, ...body, ""].join("\n"), "2026-11-20-handover.md"), {
      title: "Handover on nights",
      titleLine: 1,
      date: "2026-11-22",
      tags: ["relational-power", "trust"],
      tagsLine: 3,
      aliases: ["Nights"],
      follows: [],
      roles: [],
      rolesLine: undefined,
      revisit: undefined,
      rests: false,
      isPrivate: false,
      links: [
        { kind: "wikilink", target: "Earlier note", embed: false, line: 9, alias: "then" },
        { kind: "markdown", target: "a.md", embed: false, line: 9, heading: "part", alias: "this" },
      ],
      headings: [{ text: "Handover", level: 1, line: 7 }],
      tasks: [
        { text: "ask again", done: false, line: 11 },
        { text: "thank her", done: true, line: 12 },
      ],
      problems: [],
    } satisfies Note);
  });

  it("is read from any text without ever failing", () => {
    const atoms = [
      "---\n",
      "+++\n",
      ";;;\n",
      "...\n",
      "{",
      "}",
      '"a": ',
      "title: ",
      "tags: ",
      "date: ",
      "- ",
      "[",
      "]",
      "[[",
      "]]",
      "(",
      ")",
      "#",
      "\n",
      "\r",
      "\r\n",
      "`",
      "```\n",
      "\\",
      "|",
      "<!--",
      "-->",
      "\0",
      "\ud800",
      "\udc00",
      "é",
      " ",
      "\t",
      "&a ",
      "*a",
      "'",
      '"',
      "2026-01-01",
      "[a]: ",
      "%ff",
      "=",
      "[x]",
      "toml",
      "js",
      "1. ",
      "> ",
    ];
    const text = fc
      .array(fc.oneof(fc.constantFrom(...atoms), fc.string({ unit: "binary", maxLength: 4 })), { maxLength: 40 })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, fc.string(), fc.boolean(), (markdown, name, inlineTags) => {
        const note = readNote(markdown, name, { inlineTags });
        const lines = markdown.split(/\r\n?|\n/).length;
        for (const { line } of [...note.links, ...note.headings, ...note.tasks, ...note.problems]) {
          assert.ok(line >= 0 && line < lines);
        }
      }),
      { numRuns: 1000 },
    );
  }).timeout(60_000);
});

describe("a note's title", () => {
  const titles: readonly (readonly [string, string, string, string])[] = [
    ["front matter", "---\ntitle: A\n---\n# B", "c.md", "A"],
    ["the first heading", "x\n\n## B\n\n# C", "c.md", "B"],
    ["the first heading that says something", "#\n# B", "c.md", "B"],
    ["a heading under an empty title", "---\ntitle:\n---\n# B", "c.md", "B"],
    ["an underlined heading", "B\n===", "c.md", "B"],
    ["the heading under one that is but a comment", "# <!-- x -->\n\n## B", "c.md", "B"],
    ["the heading under one that has attributes only", "# {.hidden}\n\n## B", "c.md", "B"],
    ["the words before a comment", "# My title <!-- omit in toc -->", "c.md", "My title"],
    ["the words before attributes", "# My title {-} <!-- x -->", "c.md", "My title"],
    ["the words round a comment without an end", "# A <!-- b", "c.md", "A <!-- b"],
    ["the file's name", "text", "2026-11-22-handover.md", "2026-11-22-handover"],
    ["the file's name without its folders", "", "notes/2026\\c.md", "c"],
    ["a name with dots", "", "daily.journal.2026.md", "daily.journal.2026"],
    ["a name that is nothing else", "", ".md", ".md"],
    ["a name without extension", "", "README", "README"],
    ["a number", "---\ntitle: 1.10\n---\n", "c.md", "1.10"],
    ["one line of several", "---\ntitle: |\n  A\n  B\n---\n", "c.md", "A B"],
  ];
  for (const [name, text, file, title] of titles) {
    it(`is ${name}`, () => assert.equal(readNote(text, file).title, title));
  }

  const plain: readonly (readonly [string, string])[] = [
    ["A *b* __c__ ***d*** ~~e~~ ==f==", "A b c d e f"],
    ["`code *x*` and `` a`b ``", "code *x* and a`b"],
    ["[words](a.md) [ref][r] ![alt](i.png)", "words ref alt"],
    ["[[target]] [[target|shown]]", "target shown"],
    ["<b>bold</b> <http://a.b>", "bold http://a.b"],
    ["\\*not\\* snake_case_word 2 * 3 * 4", "*not* snake_case_word 2 * 3 * 4"],
    ["R&amp;D", "R&D"],
    ["Caf&eacute; &mdash; &Uuml;ber &yuml;&szlig; &#8217;&#x2026; &unknown; &EACUTE;", "Café — Über ÿß ’… &unknown; &EACUTE;"],
    ["a <!-- b --> c <!----> d", "a c d"],
    ["Title {-}", "Title"],
    ["Title {.unnumbered .x key=1}", "Title"],
    ["Title {width=50%}", "Title"],
    ["Sets {a, b}", "Sets {a, b}"],
    ["Title {#id .class}", "Title"],
    ["[x] and [y", "[x] and [y"],
  ];
  for (const [heading, title] of plain) {
    it(`is plain text for ${heading}`, () => assert.equal(readNote(`# ${heading}`, "c.md").title, title));
  }

  const places: readonly (readonly [string, string, number | undefined])[] = [
    ["a key", "---\ndate: 2026-11-22\ntitle: A\n---\n# B", 2],
    ["a key in another case", "\n---\ntags:\n  - b\nTitle: 'A'\n---\n", 4],
    ["a key the full parser reads", "---\nx: {a: b}\n\ntitle: |\n  A\n---\n", 3],
    ["the last of two keys", "---\ntitle: A\ntitle: B\n---\n", 2],
    ["a key of TOML", "+++\ndraft = true\ntitle = 'A'\n+++\n", 2],
    ["a key of JSON", '{\n"date": "2026-11-22",\n"title": "A"\n}\n', 2],
    ["a key of JSON on one line with others", '{ "a": [{"title": "n"}],\r\n"date": "2026-11-22", "title": "A", "b": {"title": "n"} }\n', 1],
    ["a key of JSON above another's", '{\n"title": "A",\n"resources": [\n{"x": "\\"",\n"title": "n"}\n]\n}\n', 1],
    ["a key of JSON without braces", ';;;\n"date": "2026-11-22",\r"title" : "A"\n;;;\n', 2],
    ["a key of a block that does not parse", "---\nx: 'a\ntitle: A: B\n---\n", 2],
    ["a key of a block without an end", "---\ndate: 2026-11-22\ntitle: A\n", 2],
    ["a heading", "---\ntitle:\n---\n\n#\n## B", 5],
    ["an underlined heading", "x\n\nB\nc\n===", 2],
    ["a heading under one that shows nothing", "# <b>\n\n# C", 2],
    ["no line for the file's name", "# <b>\n\nC", undefined],
  ];
  for (const [name, text, line] of places) {
    it(`stands in ${name}`, () => assert.equal(readNote(text, "c.md").titleLine, line));
  }

  it("is cut where no person would read on", () => {
    const { title } = readNote(`# ${"😀".repeat(1000)}`, "c.md");
    assert.ok(title.length <= 300 && /^(?:😀)+$/u.test(title));
  });
});

describe("a note's day", () => {
  const name = "2026-11-22-x.md";
  const days: readonly (readonly [string, string, string | undefined, ReadOptions?])[] = [
    ["its date", "date: 2026-01-02\ncreated: 2026-01-03", "2026-01-02"],
    ["its creation", "created: 3 January 2026", "2026-01-03"],
    ["the file's name", "title: x", "2026-11-22"],
    ["as written, whatever the time zone", "date: 2026-01-02T23:30:00-11:00", "2026-01-02"],
    ["the day first", "date: 02/03/2026", "2026-03-02"],
    ["the month first where that is set", "date: 02/03/2026", "2026-02-03", { monthFirst: true }],
    ["the file's name under an empty date", "date:\ncreated: ''", "2026-11-22"],
  ];
  for (const [what, lines, day, options] of days) {
    it(`is ${what}`, () => {
      const note = readNote(`---\n${lines}\n---\n`, name, options);
      assert.deepEqual([note.date, note.problems], [day, []]);
    });
  }

  it("is none where nothing gives one", () => assert.equal(readNote("x", "x.md").date, undefined));

  it("is the next best where it cannot be read, and that is said", () => {
    const problems = [{ code: "dateUnreadable", line: 2, detail: "30 February 2026" }];
    const head = "---\ntitle: x\ndate: 30 February 2026\n";
    assert.deepEqual(readNote(`${head}created: 2026-01-03\n---\n`, name).problems, problems);
    assert.equal(readNote(`${head}created: 2026-01-03\n---\n`, name).date, "2026-01-03");
    assert.equal(readNote(`${head}---\n`, name).date, "2026-11-22");
    assert.deepEqual(readNote("---\ncreated: soon\n---\n", "x.md").problems, [{ code: "dateUnreadable", line: 1, detail: "soon" }]);
  });

  it("does not depend on where the reader is", () => {
    const zone = process.env["TZ"];
    for (const place of ["Pacific/Pago_Pago", "Pacific/Kiritimati"]) {
      process.env["TZ"] = place;
      assert.equal(readNote("---\ndate: 2026-03-29\n---\n", "x.md").date, "2026-03-29");
      assert.equal(readNote("---\ncreated: 1604539200000\n---\n", "x.md").date, "2020-11-05");
    }
    process.env["TZ"] = zone ?? "";
  });
});

describe("a note's tags", () => {
  it("include those of the text only where that is set", () => {
    const text = "---\ntags: [a, b]\n---\n#b #c #c";
    assert.deepEqual(readNote(text, "x.md").tags, ["a", "b"]);
    assert.deepEqual(readNote(text, "x.md", { inlineTags: true }).tags, ["a", "b", "c"]);
  });
});

describe("a file that is no text", () => {
  it("is known by a zero among its first bytes", () => {
    assert.equal(isBinary(new Uint8Array([0x89, 0x50, 0, 1])), true);
    assert.equal(isBinary(new TextEncoder().encode("# Note é")), false);
    assert.equal(isBinary(new Uint8Array(0)), false);
    assert.equal(isBinary(new Uint8Array(20_000).fill(97).fill(0, 9000)), false);
  });

  it("is listed by its name, with what is wrong", () => {
    const note = noteWithProblem("2026-11-22-scan.md", "notText");
    assert.deepEqual([note.title, note.date, note.problems], ["2026-11-22-scan", "2026-11-22", [{ code: "notText", line: 0 }]]);
    assert.equal(note.titleLine, undefined);
  });
});

describe("what is kept of a note", () => {
  it("does not hold on to the note's text", () => {
    setFlagsFromString("--expose-gc");
    const collect = runInNewContext("gc") as () => void;
    const filler = "It was a long night, and we talked. ".repeat(10_000);
    const head = "---\ntitle: A title of some length\ntags: [relational-power-and-more]\ndate: soon, as they say\n---\n";
    const body =
      "# A heading of some length\n\nSee [[A target of some length#And a part of it|and words]] and [words that are long](a-long-target.md).\n\n- [ ] a task of some length\n\n";
    collect();
    const before = process.memoryUsage().heapUsed;
    const notes = Array.from({ length: 100 }, (_, index) =>
      readNote(Buffer.from(`${head}${body}${index}${filler}`).toString(), "a-name-of-some-length.md"),
    );
    collect();
    const each = (process.memoryUsage().heapUsed - before) / notes.length;
    assert.ok(each < 20_000, `${Math.round(each)} bytes a note of 360 KB`);
    assert.equal(notes[99]?.links.length, 2);
  }).timeout(60_000);
});
