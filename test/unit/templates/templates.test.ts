import assert from "node:assert/strict";
import { defaultTemplate, templateById, templates } from "../../../src/core/templates/index";

describe("templates", () => {
  it("are offered in this order, the first the default", () => {
    assert.deepEqual(
      templates.map(({ id }) => id),
      ["what-so-what-now-what", "era", "four-questions", "blank"],
    );
    assert.equal(defaultTemplate, templates[0]);
  });

  it("are found by id", () => {
    assert.deepEqual(templateById("era")?.headings, ["Experience", "Reflection", "Action"]);
    assert.equal(templateById("ERA?"), undefined);
  });

  it("say what each is good for in one short sentence", () => {
    assert.ok(templates.every(({ goodFor }) => goodFor.length < 80 && /^[^.]+\.$/.test(goodFor)));
  });

  it("cite a source where they have one", () => {
    assert.deepEqual(
      templates.filter(({ citation }) => citation === undefined).map(({ id }) => id),
      ["blank"],
    );
  });
});
