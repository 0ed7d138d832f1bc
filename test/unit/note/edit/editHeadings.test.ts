import assert from "node:assert/strict";
import * as fc from "fast-check";
import { changeHeading, changeHeadingLinks, type HeadingChange } from "../../../../src/core/note/edit/headingEdits";
import { headingMeant } from "../../../../src/core/note/headingNames";
import type { Heading } from "../../../../src/core/note/note";
import { placesIn } from "../../../../src/core/note/places";
import { edited, refusal } from "./edited";

/** A change of the heading of a note that reads so; links with this target lead to the note. */
function change(note: string, words: string, to: string, target = ""): HeadingChange {
  const headings = placesIn(note).headings.map(({ heading }) => heading);
  const heading = headings.find(({ text }) => text === words);
  assert.ok(heading);
  return { headings, heading, to, leadsToNote: (link) => link.target === target };
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

  describe("where names collide", () => {
    const own = (note: string, words: string, to: string) => changeHeading(note, change(note, words, to));
    const other = (here: string, there: string, [from, to]: readonly [string, string]) =>
      changeHeadingLinks(here, change(there, from, to, "a"));

    it("refuses where a wikilink could not name the heading any more", () => {
      const there = "## B\n\n## A\n";
      assert.equal(refusal(other("[[a#A]]\n", there, ["A", "B"])), "headingTaken");
      assert.equal(refusal(own(`${there}\n[[#A]]\n`, "A", "B")), "headingTaken");
      assert.equal(refusal(own("# A\n\n# B\n\n[[#B]]\n", "A", "B")), "headingTaken", "of another heading");
      assert.equal(refusal(own("# A\n\n[[#A]]\n", "A", "???")), "headingTaken", "there is nothing to name it by");
      assert.equal(edited("[[a#B]]\n", other("[[a#B]]\n", there, ["A", "B"])), "[[a#B]]\n");
    });

    it("gives addresses their numbers", () => {
      assert.equal(edited("[x](a#a)\n", other("[x](a#a)\n", "## B\n\n## A\n", ["A", "B"])), "[x](a#b-1)\n");
      const two = "# A\n\n# B\n\n[x](#b) [y](#a)\n";
      assert.equal(edited(two, own(two, "A", "B")), "# B\n\n# B\n\n[x](#b-1) [y](#b)\n");
    });

    it("gives addresses of others the numbers they have left", () => {
      const there = "## B\n\n## B\n";
      const here = "[[a#b-1]] [x](a#b-1) [[a#B]] [y](a#b)\n";
      assert.equal(edited(here, other(here, there, ["B", "C"])), "[[a#b]] [x](a#b) [[a#C]] [y](a#c)\n");
    });

    it("every link leads to the heading it led to, or the change is refused", () => {
      const name = fc.constantFrom("A", "B", "b", "B 1", "a b", "A-b", "C?", "b-1", "???", "É", "A [[#B]]");
      const fragment = fc.constantFrom("A", "B", "b", "b-1", "a-b", "a-1", "B 1", "C?", "c", "a-b-1", "É", "%C3%89", "C%3F");
      const link = fc.tuple(fc.constantFrom("[[T#", "[x](T#"), fragment).map(([open, at]) => `${open}${at}${open === "[[T#" ? "]]" : ")"}`);
      const notes = fc.record({
        names: fc.array(name, { minLength: 1, maxLength: 5 }),
        links: fc.array(link, { maxLength: 6 }),
        to: name,
        n: fc.nat(4),
      });
      fc.assert(
        fc.property(notes, ({ names, links, to, n }) => {
          const here = links.join(" ").replaceAll("T", "a");
          const there = `${names.map((text) => `# ${text}\n\n`).join("")}${links.join(" ").replaceAll("T", "")}\n`;
          const places = placesIn(there).headings.map(({ heading }) => heading);
          const heading = places[n % places.length];
          assert.ok(heading);
          const made = (target: string): HeadingChange => ({ headings: places, heading, to, leadsToNote: (one) => one.target === target });
          const inNote = changeHeading(there, made(""));
          const inOther = changeHeadingLinks(here, made("a"));
          if (inNote.ok && inOther.ok) {
            const now = placesIn(edited(there, inNote)).headings.map((place) => place.heading);
            isSameEnd(there, edited(there, inNote), [places, now]);
            if (!names.some((text) => text.includes("[["))) {
              isSameEnd(here, edited(here, inOther), [places, now]);
            }
          }
        }),
        { numRuns: 2000 },
      );
      function isSameEnd(before: string, after: string, [old, now]: readonly [readonly Heading[], readonly Heading[]]): void {
        const links = placesIn(after).links;
        placesIn(before).links.forEach(({ link: { heading = "" } }, n) => {
          const line = headingMeant(old, heading)?.line;
          // A link that led nowhere may come to lead somewhere.
          assert.equal(line === undefined ? line : headingMeant(now, links[n]?.link.heading ?? "")?.line, line, `${before}→ ${after}`);
        });
      }
    });
  });
});
