import assert from "node:assert/strict";
import * as fc from "fast-check";
import { readNote } from "../../../../src/core/note/readNote";
import { composeOwn, type OwnOutline } from "../../../../src/core/templates/own/composeOwn";

const theme = { id: "relational-power", label: "Sharing power" };

function compose(template: string, says: Partial<OwnOutline> = {}) {
  const outline = {
    name: "ward",
    template,
    title: "Nights",
    date: "2026-11-22",
    theme: undefined,
    selection: "",
    language: "en-GB",
    tags: [],
  };
  const made = composeOwn({ ...outline, ...says });
  assert.ok(made.ok);
  return made;
}

const head = (template: string, says: Partial<OwnOutline> = {}): string =>
  compose(`---\ndate: ${"${date}"}\n${template}\n---\n# x\n`, says).text.split("\n")[2] ?? "";

describe("A template of one's own", () => {
  it("is kept byte for byte, with its variables replaced", () => {
    const template =
      "---\n# our ward\ntitle:   \"${title}\"   # as it is called\ndate: ${date}\ntags: [ward,  ${theme}]\nmood: 'calm'\n---\r\n\r\n# ${title}\n\n${cursor}\n\n* ${date:dddd D MMMM}\n";
    const { text, cursor, titles } = compose(template, { theme });
    assert.equal(
      text,
      "---\n# our ward\ntitle:   \"Nights\"   # as it is called\ndate: 2026-11-22\ntags: [ward,  relational-power]\nmood: 'calm'\n---\r\n\r\n# Nights\n\n\n\n* Sunday 22 November\n",
    );
    assert.deepEqual(
      titles.map(([start, end]) => text.slice(start, end)),
      ["Nights", "Nights"],
    );
    assert.ok(text.slice(0, cursor).endsWith("# Nights\n\n"));
  });

  it("leaves unknown variables as they are typed, and evaluates nothing", () => {
    const odd = "${Title} ${titles} ${date:} ${date:[x} ${ title } $title ${name} ${1+1} `${process.exit()}` ${date:YYYY";
    const { text } = compose(`# x\n\n${odd}\n`);
    assert.ok(text.endsWith("${Title} ${titles}  [x ${ title } $title ${name} ${1+1} `${process.exit()}` ${date:YYYY\n"), text);
  });

  it("never looks through what a variable stands for", () => {
    const { text } = compose("# ${title}\n\n${selection}\n", { title: "${date} ${cursor}", selection: "${title} $1 $& ${theme}" });
    assert.ok(text.endsWith("# ${date} ${cursor}\n\n${title} $1 $& ${theme}\n"));
  });

  const heads: readonly (readonly [string, Partial<OwnOutline>, string])[] = [
    ["title: ${title}", { title: 'A: "b" #c' }, 'title: "A: \\"b\\" #c"'],
    ["title: Ward ${title} # ours", { title: "x: y" }, 'title: "Ward x: y" # ours'],
    ["title: '${title}'", { title: "it's" }, "title: 'it''s'"],
    ["tags: [${theme}, ward]", {}, "tags: [ward]"],
    ["tags: [ward, ${theme}]", {}, "tags: [ward]"],
    ["tags: [${theme}]", {}, "tags: []"],
    ["tags: [${theme}]", { theme }, "tags: [relational-power]"],
    ["about: ${selection}", { selection: "a\n- b: c" }, 'about: "a - b: c"'],
    ["week: ${date:GGGG-[W]WW}", {}, "week: 2026-W47"],
    ["other: ${name}", {}, "other: ${name}"],
  ];
  for (const [template, says, expected] of heads) {
    it(`writes \`${template}\` as \`${expected}\``, () => assert.equal(head(template, says), expected));
  }

  it("leaves out an item for a theme where there is none", () => {
    assert.match(compose("---\ntags:\n  - ward\n  - ${theme}\ndate: 2026-01-01\n---\n# x\n").text, /^---\ntags:\n {2}- ward\ndate/);
  });

  it("says a theme by its label in text, and by its id as a #tag", () => {
    assert.ok(compose("# x\n\nOn ${theme} #${theme}\n", { theme }).text.endsWith("On Sharing power #relational-power\n"));
  });

  it("keeps a quotation a quotation when many lines were selected", () => {
    assert.ok(compose("# x\r\n\r\n> ${selection}\r\n", { selection: "one\ntwo" }).text.endsWith("# x\r\n\r\n> one\r\n> two\r\n"));
  });

  it("gives text without front matter the one that notes have", () => {
    const { text, cursor, titles } = compose("# ${title}\n\n## Who was there\n\n\n## What now\n", { tags: ["relational-power"] });
    assert.match(text, /^---\ntitle: "Nights"\ndate: 2026-11-22\ntags: \[relational-power\]\ntemplate: ward\n---\n\n# Nights\n/);
    assert.deepEqual(
      titles.map(([start, end]) => text.slice(start, end)),
      ["Nights", "Nights"],
    );
    assert.ok(text.slice(0, cursor).endsWith("## Who was there\n\n"));
  });

  it("adds the day, a title and the theme where the front matter says nothing of them, at its end", () => {
    const { text, cursor } = compose("---\nmood: calm # mine\n---\n\n## Who\n\n", { theme, tags: [theme.id], title: "A: b" });
    assert.match(text, /^---\nmood: calm # mine\n/);
    const note = readNote(text, "x.md");
    assert.deepEqual([note.title, note.date, note.tags], ["A: b", "2026-11-22", ["relational-power"]]);
    assert.equal(cursor, text.length);
    const own = compose("---\ntags: [${theme}]\ncreated: 2020-01-01\n---\n\n# Review\n", { theme, tags: [theme.id] });
    assert.equal(own.text, "---\ntags: [relational-power]\ncreated: 2020-01-01\n---\n\n# Review\n");
  });

  it("is refused where its front matter does not parse, rather than made into a torn note", () => {
    const outline = { name: "x", title: "x", date: "2026-11-22", theme: undefined, selection: "", language: "en", tags: [] };
    for (const template of ['---\ntitle: "x\ntags: [a\n---\n\n# x\n', "---\ntitle: x\n\n# x\n", "---js\n({})\n---\n"]) {
      assert.deepEqual(composeOwn({ ...outline, template }), { ok: false, code: "broken" }, template);
    }
  });

  it("may be empty, and may begin with a byte order mark", () => {
    assert.match(compose("").text, /^---\ntitle: "Nights"\n/);
    assert.match(compose("\uFEFF# Ward\n").text, /^---\ntitle: "Nights"\ndate: 2026-11-22\ntags: \[\]\ntemplate: ward\n---\n\n# Ward\n$/);
    assert.match(compose("\uFEFF---\ndate: ${date}\n---\n# Ward\n").text, /^\uFEFF---\ndate: 2026-11-22\n---\n# Ward\n$/);
  });

  it("reads back with the title it was given, and text typed over it, whatever these hold", () => {
    const anyText = fc.string({
      unit: fc.constantFrom("a", " ", '"', "'", ":", "#", "[", "]", "\\", "\n", "é", "-", "{", "|"),
      maxLength: 20,
    });
    const templates = fc.constantFrom(
      "---\ntitle: ${title}\ndate: ${date}\ntags: [${theme}]\nsaid: ${selection}\n---\n\n# ${title}\n",
      '---\ntitle: "Ward: ${title}"\ndate: 2026-11-22\n---\n\n# ${title}\n',
      "---\ntitle: 'Ward ${title}'\ndate: 2026-11-22\n---\n",
      "# ${title}\n",
    );
    fc.assert(
      fc.property(templates, anyText, anyText, (template, words, selection) => {
        const title = `x${words}`;
        const { text } = compose(template, { title, selection });
        const note = readNote(text, "x.md");
        const oneLine = title.replace(/\s+/g, " ").trim();
        assert.ok(note.title.endsWith(oneLine), `${JSON.stringify(note.title)} ${JSON.stringify(text)}`);
        assert.deepEqual([note.date, note.problems], ["2026-11-22", []]);
      }),
    );
  });
});
