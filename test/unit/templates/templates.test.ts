import assert from "node:assert/strict";
import { readNote } from "../../../src/core/note/readNote";
import { composeNote } from "../../../src/core/templates/composeNote";
import { defaultTemplate, templateById, templates } from "../../../src/core/templates/index";
import { suggestThemes } from "../../../src/core/themes/suggest";
import { essayVocabulary } from "../../../src/core/themes/essay";
import { Terms } from "../../../src/core/connections/wording/terms";
import { readNoteWords } from "../../../src/core/connections/wording/noteWords";
import { firstLines } from "../../../src/core/note/firstLines";

const ofKind = (kind: string): readonly string[] => templates.filter((template) => template.kind === kind).map(({ id }) => id);
const textOf = (id: string): string => {
  const template = templateById(id) ?? defaultTemplate;
  return composeNote({ template, title: "Nights", date: "2026-11-22", tags: [] }).text;
};

describe("templates", () => {
  it("are offered in this order, the first the default, a blank note next to it", () => {
    const models = [
      "what-so-what-now-what",
      "era",
      "shift",
      "four-questions",
      "atkins-murphy",
      "gibbs",
      "brookfield-lenses",
      "johns",
      "critical-reflection",
    ];
    assert.deepEqual(ofKind("model"), models);
    assert.deepEqual(ofKind("review"), ["team", "weekly", "monthly"]);
    assert.deepEqual(
      ofKind("form").toSorted(),
      [
        "nmc-account",
        "gphc-account",
        "gphc-cpd-planned",
        "gphc-cpd-unplanned",
        "swe-cpd",
        "fph-note",
        "emcc-log",
        "discussion-record",
      ].toSorted(),
    );
    assert.deepEqual([templates[0], templates[1]?.id], [defaultTemplate, "blank"]);
    assert.equal(new Set(templates.map(({ id }) => id)).size, templates.length);
  });

  it("are found by id", () => {
    assert.deepEqual(
      templateById("era")?.sections.map(({ heading }) => heading),
      ["Experience", "Reflection", "Action"],
    );
    assert.equal(templateById("ERA?"), undefined);
  });

  it("say what each is good for in one or two short sentences", () => {
    assert.ok(templates.every(({ goodFor }) => goodFor.length < 105 && goodFor.endsWith(".")));
  });

  it("say of each model the time, the experience and what it looks at, and cite its source", () => {
    for (const { id, suits, citation } of templates.filter(({ kind }) => kind === "model")) {
      assert.ok(suits && suits.minutes > 0 && suits.minutes <= 60, id);
      assert.match(citation ?? "", /\(\d{4}/, id);
    }
  });

  it("are of headings only where a body asks for them, with its page and the month it was looked at", () => {
    for (const { id, source, sections } of templates.filter(({ kind }) => kind === "form")) {
      assert.match(source?.url ?? "", /^https:\/\//, id);
      assert.match(source?.asOf ?? "", /^\d{4}-\d\d$/, id);
      assert.ok(
        sections.every(({ help }) => help === undefined),
        id,
      );
    }
  });

  it("help in a line of plain words that cannot end its comment", () => {
    const helps = templates.filter(({ kind }) => kind !== "form").flatMap(({ sections }) => sections.map(({ help = "" }) => help));
    assert.ok(helps.every((help) => help.length > 10 && help.length < 130 && !/--|[<>\n]/.test(help)));
    assert.equal(new Set(helps).size, helps.length);
  });

  it("keep the record that names a person apart from the notes, and never export it", () => {
    assert.deepEqual(
      templates.filter(({ isKeptApart }) => isKeptApart).map(({ id }) => id),
      ["discussion-record"],
    );
    assert.match(textOf("discussion-record"), /^private: true$/m);
  });

  it("leave nothing in a note that counts as the writer's own words, a link, a task or a tag", () => {
    for (const { id } of templates) {
      const text = textOf(id);
      const note = readNote(text, "x.md", { inlineTags: true });
      assert.deepEqual([note.links.length, note.tasks.length, note.tags.length, note.problems.length], [0, 0, 0, 0], id);
      assert.deepEqual(suggestThemes(text, essayVocabulary), [], id);
      assert.equal(readNoteWords({ text, names: [] }, new Terms()).words.length, 0, id);
      assert.deepEqual(firstLines(text, { title: "Nights", from: 0 }), [], id);
    }
  });

  it("N13 never say how deep a note goes", () => {
    assert.ok(templates.every(({ id }) => !/^depth:/m.test(textOf(id))));
  });

  it("N12 have one for a team, with roles and no names, that asks whose view is missing", () => {
    assert.match(textOf("team"), /^voices: team\nwith: \[\]$/m);
    assert.match(textOf("team"), /^## Whose view is missing\?$/m);
  });
});
