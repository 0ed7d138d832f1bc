import assert from "node:assert/strict";
import { composeNote } from "../../../../src/core/templates/composeNote";
import { templates } from "../../../../src/core/templates/index";
import { composeOwn } from "../../../../src/core/templates/own/composeOwn";
import { starterTemplate, templateText } from "../../../../src/core/templates/own/templateText";

const says = {
  title: "Nights: #1",
  date: "2026-11-22",
  selection: "",
  language: "en",
  theme: { id: "health-equity", label: "Health equity" },
};

describe("A copy of a template that comes with Alongside", () => {
  for (const template of templates) {
    it(`makes the same note: ${template.id}`, () => {
      const copy = composeOwn({ ...says, name: template.id, template: templateText(template), tags: ["health-equity"] });
      const ours = composeNote({ template, ...says, tags: ["health-equity"] });
      assert.ok(copy.ok);
      const withoutAbout = (text: string): string => text.replace(/(?<=\n# [^\n]+\n\n)<!--[^\n]*-->\n\n/, "").trimEnd();
      assert.equal(withoutAbout(copy.text), withoutAbout(ours.text));
      assert.equal(copy.text.slice(copy.cursor).trimEnd(), ours.text.slice(ours.cursor).trimEnd());
      assert.equal(copy.titles.length, 2);
    });
  }

  it("is begun anew with a heading, and with a line that says what it may hold", () => {
    const text = starterTemplate(["It may hold ${title}.", "First heading"]);
    const made = composeOwn({ ...says, name: "x", template: text, tags: [] });
    assert.ok(made.ok && made.text.slice(0, made.cursor).endsWith("## First heading\n\n"));
  });
});
