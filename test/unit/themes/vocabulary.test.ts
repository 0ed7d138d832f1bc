import assert from "node:assert/strict";
import { essayVocabulary } from "../../../src/core/themes/essay";
import { Vocabulary } from "../../../src/core/themes/vocabulary";
import type { Edge, Theme } from "../../../src/core/themes/vocabulary";

function themeOf(id: string, says: Partial<Theme> = {}): Theme {
  return { id, label: id, question: "q", definition: "", paragraphs: [], prompts: [], cues: [], aliases: [], ...says };
}

function edgeOf(a: string, b: string, why = ""): Edge {
  return { a, b, kind: "mutual", basis: "stated", paragraph: "P1", why };
}

describe("Vocabulary", () => {
  const essay = new Vocabulary(essayVocabulary);

  describe("resolve", () => {
    for (const tag of ["relational-power", "power", "Sharing power", "#Power", "sharing_power", "SHARING POWER"]) {
      it(`takes “${tag}” as the theme of sharing power`, () => assert.equal(essay.resolve(tag)?.id, "relational-power"));
    }

    it("knows no theme for a tag in a hierarchy, even one that ends in a theme's name", () => {
      assert.equal(essay.resolve("ward/power"), undefined);
      assert.equal(essay.resolve("power/"), undefined);
    });

    it("knows no theme for part of a name", () => assert.equal(essay.resolve("powerful"), undefined));

    it("gives an alias that two themes claim to the first", () => {
      const vocabulary = new Vocabulary({
        questions: [],
        themes: [themeOf("a", { aliases: ["x"] }), themeOf("b", { aliases: ["X"] })],
        edges: [],
      });
      assert.equal(vocabulary.resolve("x")?.id, "a");
    });

    it("puts a theme's own id before another's alias, whichever comes first", () => {
      const vocabulary = new Vocabulary({ questions: [], themes: [themeOf("a", { aliases: ["b"] }), themeOf("b")], edges: [] });
      assert.equal(vocabulary.resolve("b")?.id, "b");
    });

    it("puts an alias before another theme's label", () => {
      const vocabulary = new Vocabulary({
        questions: [],
        themes: [themeOf("a", { label: "x" }), themeOf("b", { aliases: ["x"] })],
        edges: [],
      });
      assert.equal(vocabulary.resolve("x")?.id, "b");
    });
  });

  it("keeps the first of two themes with one id", () => {
    const vocabulary = new Vocabulary({
      questions: [],
      themes: [themeOf("a", { label: "first" }), themeOf("a", { label: "second" })],
      edges: [],
    });
    assert.deepEqual(
      vocabulary.themes.map((theme) => theme.label),
      ["first"],
    );
    assert.equal(vocabulary.theme("a")?.label, "first");
  });

  it("lists the themes of a question in their order", () => {
    assert.deepEqual(
      essay.themesOf("q3-develop").map((theme) => theme.id),
      ["changing-the-system", "human-not-heroic", "relational-leadership"],
    );
    assert.deepEqual(essay.themesOf("no-such-question"), []);
  });

  it("finds an edge from either end", () => {
    const edge = essay.edgeBetween("collective-leadership", "relational-power");
    assert.equal(edge?.kind, "depends-on");
    assert.equal(essay.edgeBetween("relational-power", "collective-leadership"), edge);
    assert.ok(edge && essay.edgesOf("relational-power").includes(edge));
  });

  it("has no edge between themes that are not joined, nor from one to itself", () => {
    assert.equal(essay.edgeBetween("health-equity", "human-not-heroic"), undefined);
    assert.equal(essay.edgeBetween("health-equity", "health-equity"), undefined);
    assert.deepEqual(essay.edgesOf("no-such-theme"), []);
  });

  it("leaves out edges to themes it does not have, and keeps the first of two between one pair", () => {
    const edges = [edgeOf("a", "gone"), edgeOf("a", "b", "first"), edgeOf("b", "a", "second"), edgeOf("a", "a")];
    const vocabulary = new Vocabulary({ questions: [], themes: [themeOf("a"), themeOf("b")], edges });
    assert.deepEqual(
      vocabulary.edgesOf("a").map((edge) => edge.why),
      ["first"],
    );
  });
});
