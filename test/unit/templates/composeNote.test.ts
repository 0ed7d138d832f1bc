import assert from "node:assert/strict";
import * as fc from "fast-check";
import matter from "gray-matter";
import { CORE_SCHEMA, load } from "js-yaml";
import { blank } from "../../../src/core/templates/blank";
import { composeNote } from "../../../src/core/templates/composeNote";
import type { NoteOutline } from "../../../src/core/templates/composeNote";
import { templateById, templates } from "../../../src/core/templates/index";
import { oneLine } from "../../../src/core/templates/oneLine";
import { whatSoWhatNowWhat } from "../../../src/core/templates/whatSoWhatNowWhat";

function compose(says: Partial<NoteOutline> = {}): ReturnType<typeof composeNote> {
  return composeNote({
    template: whatSoWhatNowWhat,
    isBare: true,
    title: "Sunday 22 November 2026",
    date: "2026-11-22",
    tags: [],
    ...says,
  });
}

function frontMatterOf(text: string): Record<string, unknown> {
  return matter(text, { engines: { yaml: (block) => load(block, { schema: CORE_SCHEMA }) as object } }).data;
}

const anyTitle = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: fc.constantFrom("\\", '"', "#", ":", " ", "\n", "-", "'", "{", "\uD800", "\u2028", "\uFEFF") }),
);

describe("composeNote", () => {
  it("writes the front matter, the title and a section for each heading", () => {
    assert.equal(
      compose().text,
      '---\ntitle: "Sunday 22 November 2026"\ndate: 2026-11-22\ntags: []\ntemplate: what-so-what-now-what\n---\n\n# Sunday 22 November 2026\n\n## What?\n\n\n\n## So what?\n\n\n\n## Now what?\n\n',
    );
  });

  it("starts writing on an empty line under the first heading, with an empty line on either side", () => {
    const { text, cursor } = compose();
    assert.ok(text.slice(0, cursor).endsWith("## What?\n\n"));
    assert.ok(text.slice(cursor).startsWith("\n\n## So what?"));
  });

  it("puts the help under each heading in a comment, and starts writing below the first", () => {
    const { text, cursor } = compose({ isBare: false });
    const [before, after] = [text.slice(0, cursor), text.slice(cursor)];
    assert.match(before, /\n\n## What\?\n<!-- [^\n]+ -->\n\n$/);
    assert.match(after, /^\n\n## So what\?\n<!-- [^\n]+ -->\n\n\n\n## Now what\?\n<!-- [^\n]+ -->\n\n$/);
    assert.equal(text.replace(/<!--.*-->\n/g, ""), compose().text);
  });

  it("says where a form comes from, and writes the keys a template has of its own", () => {
    const text = compose({ template: templateById("nmc-account") ?? blank }).text;
    assert.match(text, /\n# Sunday 22 November 2026\n\n<!-- NMC, as of \d{4}-\d\d: https:\S+ -->\n\n## What it was/);
    assert.match(compose({ template: templateById("team") ?? blank }).text, /\ntemplate: team\nvoices: team\nwith: \[\]\n---\n/);
  });

  it("starts writing under the title where there are no headings", () => {
    const { text, cursor } = compose({ template: blank });
    assert.ok(text.endsWith("# Sunday 22 November 2026\n\n"));
    assert.equal(cursor, text.length);
  });

  it("says where the title stands, in the quotes and in the heading", () => {
    const { text, titles } = compose({ title: 'A "safe" room' });
    assert.deepEqual(
      titles.map(([start, end]) => text.slice(start - 2, end + 1)),
      [' "A \\"safe\\" room"', '# A "safe" room\n'],
    );
  });

  it("stays readable when a colon and a # are typed over the title", () => {
    const { text, titles } = compose();
    const [[start, end]] = titles;
    assert.equal(frontMatterOf(`${text.slice(0, start)}Nights: #1 - what {now}${text.slice(end)}`)["title"], "Nights: #1 - what {now}");
  });

  it("ends its lines as asked, with the same places", () => {
    const { text, titles, cursor } = compose({ eol: "\r\n" });
    assert.equal(text.replaceAll("\r\n", "\n"), compose().text);
    assert.ok(!/[^\r]\n/.test(text));
    assert.deepEqual(
      titles.map(([start, end]) => text.slice(start, end)),
      ["Sunday 22 November 2026", "Sunday 22 November 2026"],
    );
    assert.ok(text.slice(0, cursor).endsWith("## What?\r\n\r\n"));
  });

  it("writes tags as a list, quoting only those that need it", () => {
    const { text } = compose({ tags: ["relational-power", "night shift", "#beds", "360", "no", "a, b", "ward: 9", "équipe", ""] });
    assert.match(text, /^tags: \[relational-power, night shift, beds, "360", "no", "a, b", "ward: 9", équipe\]$/m);
  });

  it("makes a title of several lines one", () => assert.match(compose({ title: " One\r\n\ttwo\u0000 " }).text, /^# One two$/m));

  it("reads back with the title, date, tags and template it was given, whatever these hold", () => {
    fc.assert(
      fc.property(
        anyTitle,
        fc.array(anyTitle, { maxLength: 4 }),
        fc.constantFrom(...templates),
        fc.constantFrom("\n", "\r\n"),
        (title, tags, template, eol) => {
          const { text, titles } = compose({ title, tags, template, eol });
          const names = tags.map((tag) => oneLine(tag.replace(/^#+/, ""))).filter(Boolean);
          const { title: read, date, tags: tagsRead, template: id } = frontMatterOf(text);
          assert.deepEqual([read, date, tagsRead, id], [oneLine(title), "2026-11-22", names, template.id]);
          assert.equal(text.slice(...titles[1]), oneLine(title));
          assert.equal(text.split(eol).length, compose({ template }).text.split("\n").length);
        },
      ),
    );
  });
});
