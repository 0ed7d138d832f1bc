import assert from "node:assert/strict";
import * as fc from "fast-check";
import { placesIn } from "../../../src/core/note/places";
import { readNote } from "../../../src/core/note/readNote";
import type { Span } from "../../../src/core/note/span";

const text = [
  "---",
  "title: Nights",
  "tags: [power, '#listening', \"ward round\"]",
  "themes:",
  "  - feedback # mine",
  "date:",
  "---",
  "# On [[there]]",
  "",
  "See [[ a/plan#Now what?|the plan ]], ![[pic#^b1]] and [words](../x%20y.md#Why).",
  "",
  "> - [ ] [[here]] and [ref][r]",
  "",
  "Last words",
  "=====",
  "",
  "[r]: <z.md#end>",
].join("\n");

function at(whole: string, span: Span | undefined): string | undefined {
  return span && whole.slice(span.start, span.end);
}

describe("the places of a note", () => {
  for (const ending of ["\n", "\r\n"]) {
    const note = text.replaceAll("\n", ending);
    const places = placesIn(`\ufeff${note}`);
    const slice = (span: Span | undefined) => at(`\ufeff${note}`, span);

    it(`are found where they are written (${JSON.stringify(ending)})`, () => {
      assert.deepEqual(
        places.tags.map((tag) => [tag.tag, slice(tag)]),
        [
          ["power", "power"],
          ["listening", "listening"],
          ["ward round", "ward round"],
          ["feedback", "feedback"],
        ],
      );
      assert.deepEqual(
        places.keys.map((key) => [key.key, slice(key), slice(key.value)?.split(/\r?\n/)[0]]),
        [
          ["title", "title", "Nights"],
          ["tags", "tags", "[power, '#listening', \"ward round\"]"],
          ["themes", "themes", undefined],
          ["date", "date", undefined],
        ],
      );
      assert.equal(slice(places.frontMatter)?.split(/\r?\n/).length, 8);
    });

    it(`hold the parts of a link (${JSON.stringify(ending)})`, () => {
      assert.deepEqual(
        places.links.map((link) => [slice(link), slice(link.target), slice(link.heading), slice(link.block), slice(link.alias)]),
        [
          ["[[there]]", "there", undefined, undefined, undefined],
          ["[[ a/plan#Now what?|the plan ]]", "a/plan", "Now what?", undefined, "the plan"],
          ["![[pic#^b1]]", "pic", undefined, "b1", undefined],
          ["[words](../x%20y.md#Why)", "../x%20y.md", "Why", undefined, "words"],
          ["[[here]]", "here", undefined, undefined, undefined],
          ["[ref][r]", "z.md", "end", undefined, "ref"],
        ],
      );
    });

    it(`hold headings with their words (${JSON.stringify(ending)})`, () => {
      assert.deepEqual(
        places.headings.map((heading) => [slice(heading), slice(heading.text)]),
        [
          ["# On [[there]]", "On [[there]]"],
          ["Last words", "Last words"],
        ],
      );
    });
  }

  it("are none in front matter that is no YAML or does not parse", () => {
    assert.deepEqual(placesIn('+++\ntags = ["a"]\n+++\n').tags, []);
    assert.deepEqual(placesIn("---\ntags: [a\n---\n").keys, []);
    assert.equal(placesIn("No front matter").frontMatter, undefined);
  });

  const pieces = [
    "[[w]]",
    "[[w|x]]",
    "![[ w#h | y ]]",
    "[[#^b]]",
    "[t](w.md)",
    "[t](<w w.md> 't')",
    "[r]",
    "`[[no]]`",
    "| ",
    "\\[[w]]",
    "é🌱",
  ];
  const words = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 5 }).map((parts) => parts.join(" "));
  const starts = fc.constantFrom("", "# ", "> ", "- ", "  - ", "- [ ] ", "```\n", "[r]: w.md\n");
  const lines = fc.array(
    fc.oneof(
      fc.tuple(starts, words).map(([start, rest]) => start + rest),
      fc.constant(""),
    ),
    { maxLength: 8 },
  );
  const tags = fc.array(fc.constantFrom("a", "'b c'", '"d"', "#e", "é"), { maxLength: 4 });
  const head = fc.oneof(
    tags.map((list) => `---\ntags: [${list.filter((tag) => !tag.startsWith("#")).join(", ")}]\n---\n`),
    tags.map((list) => `---\nTags:\n${list.map((tag) => `  - ${tag}\n`).join("")}---\n`),
    fc.constantFrom("", "\ufeff", "---\ntag: a, b\n---\n"),
  );

  it("say what the reader of notes reads, in any note", () => {
    fc.assert(
      fc.property(head, lines, fc.constantFrom("\n", "\r\n", "\r"), (front, body, ending) => {
        const whole = (front + body.join("\n")).replaceAll("\n", ending);
        const note = readNote(whole, "x.md");
        const places = placesIn(whole);
        assert.deepEqual([...new Set(places.tags.map(({ tag }) => tag))], note.tags);
        places.tags.forEach((place) => assert.equal(at(whole, place), place.tag));
        assert.deepEqual(
          places.links.map(({ link }) => link),
          note.links,
        );
        for (const { link, target, heading, alias, ...span } of places.links.filter((place) => place.link.kind === "wikilink")) {
          assert.match(at(whole, span) ?? "", /^!?\[\[[\s\S]*\]\]$/);
          assert.equal(at(whole, target), link.target);
          assert.equal(at(whole, heading), link.heading);
          assert.equal(link.alias === undefined || at(whole, alias) === link.alias, true);
        }
      }),
      { numRuns: 400 },
    );
  });
});
