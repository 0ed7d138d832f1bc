import assert from "node:assert/strict";
import * as fc from "fast-check";
import { notePath, withSuffix } from "../../../src/core/templates/notePath";
import type { NotePath, NotePlace } from "../../../src/core/templates/notePath";

function place(says: Partial<NotePlace> = {}): NotePath {
  return notePath({
    folder: "reflections",
    pattern: "${year}/${date}-${slug}",
    title: "Handover on nights",
    date: "2026-11-22",
    time: "0915",
    template: "era",
    ...says,
  });
}

function pathFor(says: Partial<NotePlace> = {}): string {
  const found = place(says);
  return found.ok ? found.path : found.code;
}

/** What no platform may be asked to make. */
function isSafeSegment(name: string): boolean {
  const isReserved = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])(?:\..*)?$/is.test(name.replace(/ +(?=\.|$)/g, ""));
  const isEdged = /^[\s.]|[\s.]$/.test(name);
  return (
    name !== "" &&
    !/[<>:"|?*/\\\p{Cc}\p{Cs}]/u.test(name) &&
    !isEdged &&
    !isReserved &&
    Buffer.byteLength(name) <= 120 &&
    name === name.normalize("NFC")
  );
}

const hostile = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.string({ unit: "grapheme", maxLength: 300 }),
  fc.string({
    unit: fc.constantFrom(".", "/", "\\", " ", "con", "CON", "COM1", "${slug}", ":", "\u0301", "👩‍⚕️", "\uFE0F", "\u202E", "a", "夜"),
    maxLength: 200,
  }),
  fc.constantFrom(
    "../../x",
    "CON",
    "con.md",
    "nul .txt",
    "x".repeat(300),
    "🙂",
    "?!",
    "C:\\x",
    "/etc/x",
    "~",
    "",
    " ",
    `a${"\u0302".repeat(59)}`,
    `con${" ".repeat(200)}x`,
  ),
);

describe("notePath", () => {
  it("puts a note where the settings say", () => assert.equal(pathFor(), "reflections/2026/2026-11-22-handover-on-nights.md"));

  it("honours every token, in the folder too", () => {
    const folder = "notes/${year}";
    const pattern = "${month}/${day}/${date} ${time} ${slug} ${title} ${template} ${theme}";
    assert.equal(
      pathFor({ folder, pattern, theme: "health-equity" }),
      "notes/2026/11/22/2026-11-22 0915 handover-on-nights Handover on nights era health-equity.md",
    );
  });

  it("knows weeks, of the year they belong to", () =>
    assert.equal(pathFor({ pattern: "${weekYear}/${weekYear}-W${week}", date: "2027-01-01" }), "reflections/2026/2026-W53.md"));

  it("N12 gives notes of one day and title that two people write apart different names", () => {
    assert.equal(pathFor({ id: "k3f9", isShared: true }), "reflections/2026/2026-11-22-handover-on-nights-k3f9.md");
    assert.equal(pathFor({ id: "k3f9", isShared: true, pattern: "${id}/${slug}" }), "reflections/k3f9/handover-on-nights.md");
    assert.equal(pathFor({ id: "k3f9", pattern: "${date}-${id}" }), "reflections/2026-11-22-k3f9.md");
    const long = { title: "夜".repeat(100), pattern: "${title}", isShared: true };
    assert.notEqual(pathFor({ ...long, id: "aaaa" }), pathFor({ ...long, id: "bbbb" }));
  });

  it("leaves out a folder that comes out empty", () => assert.equal(pathFor({ pattern: "${theme}/${date}" }), "reflections/2026-11-22.md"));
  it("takes an empty folder for the workspace folder", () => assert.equal(pathFor({ folder: "", pattern: "${date}" }), "2026-11-22.md"));
  it("adds .md unless an extension of notes is there", () => {
    assert.equal(pathFor({ pattern: "a.MD" }), "reflections/a.MD");
    assert.equal(pathFor({ pattern: "a.markdown " }), "reflections/a.markdown");
    assert.equal(pathFor({ pattern: "a.txt" }), "reflections/a.txt.md");
  });
  it("takes a backslash for a slash", () => assert.equal(pathFor({ folder: "a\\b", pattern: "c\\d" }), "a/b/c/d.md"));
  it("does not expand tokens in a title", () => assert.equal(pathFor({ pattern: "${title}", title: "${date}" }), "reflections/${date}.md"));

  it("refuses a token it does not know, and says which", () => {
    assert.deepEqual(place({ pattern: "${date}-${slugg}" }), { ok: false, code: "unknownToken", detail: "${slugg}" });
    assert.deepEqual(place({ folder: "${home}" }), { ok: false, code: "unknownToken", detail: "${home}" });
  });

  for (const setting of ["../x", "a/../../x", "a\\..\\x", "/x", "\\\\server\\x", "C:\\x", "c:x", " /x", "a/.. /x"]) {
    it(`refuses to leave the folder by ${JSON.stringify(setting)}`, () => {
      assert.deepEqual(place({ folder: setting }), { ok: false, code: "outsideFolder", detail: setting });
      assert.deepEqual(place({ pattern: setting }), { ok: false, code: "outsideFolder", detail: setting });
    });
  }

  for (const pattern of ["", "${year}/", ".md", "...", "${theme}"]) {
    it(`refuses a pattern that gives no name: ${JSON.stringify(pattern)}`, () => assert.equal(pathFor({ pattern }), "emptyName"));
  }

  it("calls a note whose title leaves nothing a reflection", () => {
    assert.equal(pathFor({ title: "🙂 ?!" }), "reflections/2026/2026-11-22-reflection.md");
    assert.equal(pathFor({ title: "?", pattern: "${title}" }), "reflections/reflection.md");
  });

  it("sets the names of devices apart, whatever extension they have", () => {
    assert.equal(pathFor({ pattern: "${slug}", title: "CON" }), "reflections/con_.md");
    assert.equal(pathFor({ pattern: "aux.d/Lpt1.x" }), "reflections/aux_.d/Lpt1_.x.md");
    assert.equal(pathFor({ pattern: "console" }), "reflections/console.md");
  });

  it("gives a safe file inside the folder for any title", () => {
    const patterns = fc.constantFrom(
      "${year}/${date}-${slug}",
      "${slug}",
      "${title}",
      "${title}/${slug}",
      "${date} ${title} ${theme}.md",
      "${theme}/${title}.markdown",
    );
    fc.assert(
      fc.property(hostile, hostile, patterns, (title, theme, pattern) => {
        const path = pathFor({ title, theme, pattern });
        assert.ok(path.startsWith("reflections/"), path);
        assert.match(path, /\.(?:md|markdown)$/);
        [...path.split("/"), ...withSuffix(path, 12).split("/")].forEach((name) => assert.ok(isSafeSegment(name), JSON.stringify(name)));
      }),
      { numRuns: 500 },
    );
  });

  it("gives a safe file inside the folder, or a refusal, for any settings", () => {
    fc.assert(
      fc.property(hostile, hostile, (folder, pattern) => {
        const found = place({ folder, pattern });
        assert.ok(!found.ok || found.path.split("/").every(isSafeSegment), JSON.stringify(found));
      }),
    );
  });
});

describe("withSuffix", () => {
  it("numbers the name before its extension", () => {
    assert.equal(withSuffix("a/b.md", 2), "a/b-2.md");
    assert.equal(withSuffix("a.b/c.markdown", 13), "a.b/c-13.markdown");
  });

  it("shortens a name that would grow too long, and keeps the number", () => {
    const path = pathFor({ pattern: "${title}", title: "夜".repeat(100) });
    assert.equal(withSuffix(path, 2), `reflections/${"夜".repeat(38)}-2.md`);
  });
});
