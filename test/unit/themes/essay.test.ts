import assert from "node:assert/strict";
import { essay, essayVocabulary } from "../../../src/core/themes/essay";
import { tagKey } from "../../../src/core/themes/tagKey";

describe("the essay's vocabulary", () => {
  const { questions, themes, edges } = essayVocabulary;
  const themeIds = new Set(themes.map((theme) => theme.id));

  it("has four questions and a purpose, fourteen themes and twenty-five edges", () => {
    assert.deepEqual([questions.length, themes.length, edges.length], [5, 14, 25]);
  });

  it("is cited with an address", () => assert.match(essay.url, /^https:\/\//));

  it("puts every theme under a question, and something under every question", () => {
    const used = new Set(themes.map((theme) => theme.question));
    assert.deepEqual(
      [...used],
      questions.map((question) => question.id),
    );
  });

  it("gives every question and theme prompts, and every theme its paragraphs and cues", () => {
    const lists = [
      ...questions.map((question) => question.prompts),
      ...themes.flatMap((theme) => [theme.prompts, theme.paragraphs, theme.cues]),
    ];
    assert.ok(lists.every((list) => list.length > 0));
  });

  it("joins only themes it has, each pair once, with a reason and a paragraph", () => {
    const pairs = edges.map((edge) => [edge.a, edge.b].toSorted().join(" "));
    assert.equal(new Set(pairs).size, edges.length);
    assert.ok(edges.every(({ a, b, why, paragraph }) => themeIds.has(a) && themeIds.has(b) && why !== "" && /^P\d/.test(paragraph)));
  });

  it("leaves no theme unjoined", () => {
    assert.deepEqual(new Set(edges.flatMap((edge) => [edge.a, edge.b])), themeIds);
  });

  it("uses no name for two themes", () => {
    const names = themes.flatMap((theme) => [...new Set([theme.id, theme.label, ...theme.aliases].map(tagKey))]);
    assert.equal(new Set(names).size, names.length);
  });
});
