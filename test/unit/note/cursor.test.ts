import assert from "node:assert/strict";
import * as fc from "fast-check";
import { writingAt, type Writing } from "../../../src/core/note/cursor";

/** What is written at the `‸` of a text. */
function at(marked: string): Writing | undefined {
  const offset = marked.indexOf("‸");
  return writingAt(marked.replace("‸", ""), offset);
}

/** The kind, what is typed of it, and what a choice would take the place of. */
function seen(marked: string): readonly string[] | undefined {
  const found = at(marked);
  const text = marked.replace("‸", "");
  return found && [found.kind, found.prefix, text.slice(found.replace.start, found.replace.end)];
}

const inTags = (line: string): readonly string[] | undefined => seen(`---\ntitle: A\n${line}\ndate: 2026-01-01\n---\nText\n`);

describe("What is being written at the cursor", () => {
  describe("among tags", () => {
    it("in a list in brackets: behind the bracket, a comma, a blank, half a word, within a word", () => {
      assert.deepEqual(inTags("tags: [‸]"), ["tag", "", ""]);
      assert.deepEqual(inTags("tags: [po‸]"), ["tag", "po", "po"]);
      assert.deepEqual(inTags("tags: [power,‸]"), ["tag", "", ""]);
      assert.deepEqual(inTags("tags: [power, va‸]"), ["tag", "va", "va"]);
      assert.deepEqual(inTags("tags: [power, va‸lues, other]"), ["tag", "va", "values"]);
      assert.deepEqual(inTags("tags: [po‸wer of words]"), ["tag", "po", "power of words"]);
    });

    it("in a list that is not closed yet, whatever follows", () => {
      assert.deepEqual(inTags("tags: [power, va‸"), ["tag", "va", "va"]);
      assert.deepEqual(inTags("tags: [‸"), ["tag", "", ""]);
      assert.deepEqual(inTags("tags: [\n  power,\n  va‸\n]"), ["tag", "va", "va"]);
      assert.deepEqual(inTags("tags: [\npower,\nva‸\n]"), ["tag", "va", "va"]);
    });

    it("in quotes, whose end stays", () => {
      assert.deepEqual(inTags(`tags: ["po‸wer", a]`), ["tag", "po", "power"]);
      assert.deepEqual(inTags("tags: ['po‸"), ["tag", "po", "po"]);
      assert.deepEqual(inTags(`tags: ["a, b", c‸]`), ["tag", "c", "c"]);
      assert.equal(inTags(`tags: ["power"‸]`), undefined);
      assert.deepEqual(inTags(`tags: "power, va‸lues, x"`), ["tag", "va", "values"]);
    });

    it("on a line with a dash, also an empty one and one as far out as the key", () => {
      assert.deepEqual(inTags("tags:\n  - ‸"), ["tag", "", ""]);
      assert.deepEqual(inTags("tags:\n  -‸"), ["tag", "", ""]);
      assert.deepEqual(inTags("tags:\n- po‸wer\n- b"), ["tag", "po", "power"]);
      assert.deepEqual(inTags("tags:\n  - a\n  - 'b‸"), ["tag", "b", "b"]);
      assert.deepEqual(inTags("tags: # mine\n  - a‸"), ["tag", "a", "a"]);
    });

    it("in one word, and among words parted by commas", () => {
      assert.deepEqual(inTags("tags: po‸"), ["tag", "po", "po"]);
      assert.deepEqual(inTags("tags:‸"), ["tag", "", ""]);
      assert.deepEqual(inTags("keywords: power, va‸lues, x"), ["tag", "va", "values"]);
      assert.deepEqual(inTags("Tags: power,‸"), ["tag", "", ""]);
      assert.deepEqual(inTags("tags: >\n  power, va‸"), ["tag", "va", "va"]);
    });

    it("behind a # of the tag's own", () => {
      assert.deepEqual(inTags("tags: #po‸"), ["tag", "po", "po"]);
      assert.deepEqual(inTags("tags: #a #po‸"), ["tag", "po", "po"]);
      assert.deepEqual(inTags(`tags: ["#po‸wer"]`), ["tag", "po", "power"]);
    });

    it("says where a blank is missing", () => {
      const lead = (line: string): string | undefined => {
        const found = at(`---\n${line}\n---\n`);
        return found?.kind === "tag" ? found.lead : undefined;
      };
      assert.deepEqual(["tags:‸", "tags: [a,‸]", "tags:\n  -‸"].map(lead), [" ", " ", " "]);
      assert.deepEqual(["tags: ‸", "tags: [‸]", "tags: [a, ‸]", "tags: - ‸", "tags: [well-‸]"].map(lead), ["", "", "", "", ""]);
    });

    it("not in an item that begins on another line", () => {
      assert.equal(inTags("tags: [a, b\n  c‸"), undefined);
    });

    it("not in a comment below or behind the key", () => {
      for (const line of ["tags:\n  - a\n  # fo‸", "tags: # ‸", "tags: # fo‸", "tags: #a # fo‸", "tags:\n  - # fo‸", "tags: a, # fo‸"]) {
        assert.equal(inTags(line), undefined, line);
      }
    });

    it("not in a comment, behind the end of a list, or in a list within", () => {
      for (const line of ["tags: [a] # po‸", "tags: [a]‸", "tags: [a # po‸", "# tags: [‸", "tags: a # b‸", "tags: [[a, ‸", "tags: {a: ‸"]) {
        assert.notEqual(inTags(line)?.[0], "tag", line);
      }
    });
  });

  describe("in other front matter", () => {
    it("a key at the beginning of a line", () => {
      assert.deepEqual(seen("---\n‸\n---\n"), ["key", "", ""]);
      assert.deepEqual(seen("---\nti‸\n---\n"), ["key", "ti", "ti"]);
      assert.deepEqual(seen("---\ntitle: A\nta‸gs: []\n---\n"), ["key", "ta", "tags"]);
      assert.deepEqual(seen("---\ntags: [a]\n‸\n---\n"), ["key", "", ""]);
      assert.deepEqual(seen("---\ntags:\n  - a\nda‸\n---\n"), ["key", "da", "da"]);
    });

    it("where the block is not closed, or holds nothing yet", () => {
      assert.deepEqual(seen("---\n‸"), ["key", "", ""]);
      assert.deepEqual(seen("---\nti‸"), ["key", "ti", "ti"]);
      assert.deepEqual(seen("---\ntags: [a]\nda‸"), ["key", "da", "da"]);
      assert.deepEqual(seen("---\ntags: [a, ‸"), ["tag", "", ""]);
      assert.deepEqual(seen("\uFEFF---\r\ntags: [a, b‸\r\n---\r\n"), ["tag", "b", "b"]);
    });

    it("the value of a key", () => {
      assert.deepEqual(seen("---\ntemplate: ‸\n---\n"), ["value", "", ""]);
      assert.deepEqual(seen("---\nTemplate: er‸a # mine\n---\n"), ["value", "er", "era"]);
      assert.deepEqual(seen(`---\ndepth: "di‸alogic"\n---\n`), ["value", "di", "dialogic"]);
      assert.equal(seen("---\ntemplate: era # er‸\n---\n"), undefined);
      const found = at("---\nPrivate:‸\n---\n");
      assert.deepEqual(found?.kind === "value" && [found.key, found.lead], ["private", " "]);
    });

    it("a wikilink in a value", () => {
      assert.deepEqual(seen(`---\nfollows: "[[Nig‸hts]]"\n---\n`), ["wikilink", "Nig", "Nights"]);
    });

    it("nothing in front matter that is not YAML", () => {
      assert.equal(seen("+++\ntags = [‸]\n+++\n"), undefined);
      assert.equal(seen("---json\n{ tags: [‸] }\n---\n"), undefined);
    });
  });

  describe("in the text", () => {
    it("a wikilink, open or closed", () => {
      assert.deepEqual(seen("See [[‸"), ["wikilink", "", ""]);
      assert.deepEqual(seen("See [[‸]] there"), ["wikilink", "", ""]);
      assert.deepEqual(seen("See [[Hand‸over on nights]]"), ["wikilink", "Hand", "Handover on nights"]);
      assert.deepEqual(seen("See [[Hand‸over#What|then]]"), ["wikilink", "Hand", "Handover"]);
      assert.deepEqual(seen("See ![[Hand‸ and [[other]]"), ["wikilink", "Hand", "Hand"]);
      assert.deepEqual(seen("| a | [[Hand‸over\\|x]] |\n|---|---|\n"), ["wikilink", "Hand", "Handover"]);
      assert.deepEqual(seen("> - [[Ha‸"), ["wikilink", "Ha", "Ha"]);
    });

    it("says whether the brackets are closed", () => {
      const isClosed = (text: string): unknown => Object(at(text)).isClosed;
      assert.deepEqual(["[[a‸]]", "[[a‸", "[[a‸ [[b]]", "[[a‸|b]]", "[[a#b‸]]", "[[a#b‸"].map(isClosed), [
        true,
        false,
        false,
        true,
        true,
        false,
      ]);
    });

    it("a heading and a block of another note, or of this one", () => {
      const part = (text: string): unknown => {
        const { kind, target, prefix } = Object(at(text));
        return [kind, target, prefix];
      };
      assert.deepEqual(part("[[Nights#Wh‸at?]]"), ["heading", "Nights", "Wh"]);
      assert.deepEqual(part("[[#‸]]"), ["heading", "", ""]);
      assert.deepEqual(part("[[Nights#^‸"), ["block", "Nights", ""]);
      assert.deepEqual(part("[[ Nights # ^a1‸b]]"), ["block", "Nights", "a1"]);
    });

    it("nothing in prose, behind a bar, or in other brackets", () => {
      for (const text of ["Some # ‸", "- ‸", "a, ‸", "[‸", "[text](‸", "[[a|b‸]]", "[[a]] ‸", "[[a\n‸", "[[a[b‸", "\\[[a‸"]) {
        assert.equal(seen(text), undefined, text);
      }
    });

    it("nothing in fences, indented code, code spans, comments and HTML", () => {
      const held = [
        "```\n[[a‸\n```\n",
        "~~~\n[[a‸",
        "para\n\n    [[a‸",
        "a `code [[a‸` b",
        "<!-- [[a‸ -->",
        "<!--\n[[a‸\n-->",
        "<div>\n[[a‸\n</div>",
      ];
      for (const text of held) {
        assert.equal(seen(text), undefined, text);
      }
      assert.deepEqual(seen("```\ncode\n```\n[[a‸"), ["wikilink", "a", "a"]);
      assert.deepEqual(seen("---\ntitle: A\n---\nSee [[a‸"), ["wikilink", "a", "a"]);
    });
  });

  it("is no tag that began on the line above", () => {
    const text = "---\ntags: [a\n";
    assert.equal(writingAt(text, text.length), undefined);
  });

  it("never throws, and what it would replace holds the cursor on one line, whatever is half-typed", () => {
    const pieces = [
      "---\n",
      "tags: [",
      "tags:\n",
      "- ",
      "a",
      ", ",
      '"',
      "'",
      "#",
      "]",
      "[[",
      "]]",
      "|",
      "^",
      "\\",
      "`",
      "```\n",
      "<!--",
      "\r\n",
      "\uFEFF",
      "key: ",
      "é",
      "{",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), fc.nat(), (parts, n) => {
        const text = parts.join("");
        const offset = n % (text.length + 1);
        const found = writingAt(text, offset);
        if (found) {
          const { start, end } = found.replace;
          assert.ok(start <= offset && offset <= end);
          assert.equal(found.prefix, text.slice(start, offset));
          assert.doesNotMatch(text.slice(start, end), /[\r\n]/);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it("comes to the end of a long note and a long line before mocha gives up", () => {
    const long = `---\ntags: [${"a, ".repeat(15_000)}\n---\n${"A line of words, [[and a link]].\n".repeat(2000)}`;
    writingAt(`${long}[[a`, long.length + 3);
    writingAt(long, 30_000);
    writingAt("[[".repeat(100_000), 200_000);
    writingAt(`---\n${"- a\n".repeat(15_000)}`, 60_004);
  });
});
