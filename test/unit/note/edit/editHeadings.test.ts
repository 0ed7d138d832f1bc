import assert from "node:assert/strict";
import { changeHeading, changeHeadingLinks, type HeadingChange } from "../../../../src/core/note/edit/headingEdits";
import { headingMeant } from "../../../../src/core/note/headingNames";
import { placesIn } from "../../../../src/core/note/places";
import { edited, refusal } from "./edited";

/** A change of the heading of a note that reads so; links with this target lead to the note. */
function change(note: string, words: string, to: string, target = ""): HeadingChange {
  const headings = placesIn(note).headings.map(({ heading }) => heading);
  const heading = headings.find(({ text }) => text === words);
  assert.ok(heading);
  const leadsThere: HeadingChange["leadsThere"] = (link) =>
    link.target === target && headingMeant(headings, link.heading ?? "")?.line === heading.line;
  return { headings, heading, to, leadsThere };
}

describe("renaming a heading", () => {
  const cases: readonly (readonly [what: string, before: string, after: string])[] = [
    ["its words only", "#  Old   #\n\nOld\n", "#  New   #\n\nOld\n"],
    ["one with a line below", "Old\n===\n\n[[#Old]]\n", "New\n===\n\n[[#New]]\n"],
    ["in quotes and lists", "> - # Old\r\n>\r\n> [[#Old|x]]\r\n", "> - # New\r\n>\r\n> [[#New|x]]\r\n"],
    ["links in words, small letters and as an address", "# Old\n[[#old]] [a](#old) [b](#Old)", "# New\n[[#New]] [a](#new) [b](#New)"],
    ["no link to another", "# Old\n# Older\n[[#Older]] [[x#Old]] [a](x.md#old)", "# New\n# Older\n[[#Older]] [[x#Old]] [a](x.md#old)"],
    ["behind a front matter with a mark", "\ufeff---\ntitle: Old\n---\n# Old\n", "\ufeff---\ntitle: Old\n---\n# New\n"],
    ["not in code", "# Old\n`[[#Old]]`\n\n    [[#Old]]\n", "# New\n`[[#Old]]`\n\n    [[#Old]]\n"],
  ];
  for (const [what, before, after] of cases) {
    it(`changes ${what}`, () => assert.equal(edited(before, changeHeading(before, change(before, "Old", "New"))), after));
  }

  it("keeps to words or address as each link has it", () => {
    const there = "## So what?\n";
    const here = "[[t#So what?]] [[t#so-what]] [[t#A#So what?]] [a](t#so-what) [b](t#So%20what%3F)";
    const to = change(there, "So what?", "Now (then), what?", "t");
    const expected =
      "[[t#Now (then), what?]] [[t#now-then-what]] [[t#A#Now (then), what?]] [a](t#now-then-what) [b](t#Now%20%28then%29%2C%20what%3F)";
    assert.equal(edited(here, changeHeadingLinks(here, to)), expected);
  });

  it("leaves marks out of a wikilink that would end it", () => {
    const note = "# Old\n[[#Old]]\n";
    assert.equal(edited(note, changeHeading(note, change(note, "Old", "A [b] | c#d"))), "# A [b] | c#d\n[[#A b c d]]\n");
  });

  it("changes a definition where it is written", () => {
    const note = "# Old\n[a][r] [b][r]\n\n[r]: #old 't'\n";
    assert.equal(edited(note, changeHeading(note, change(note, "Old", "New"))), "# New\n[a][r] [b][r]\n\n[r]: #new 't'\n");
  });

  it("refuses what a heading cannot be, and one that is not there", () => {
    const note = "# Old\n\nText\n";
    for (const to of ["", "  ", "a\nb", "a #", "#"]) {
      assert.equal(refusal(changeHeading(note, change(note, "Old", to))), "unwritable", to);
    }
    assert.equal(refusal(changeHeading("Text\n", change(note, "Old", "New"))), "notThere");
  });
});
