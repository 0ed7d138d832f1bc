import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { synonyms } from "../../../../src/core/themes/own/fields";
import { renameTheme } from "../../../../src/core/themes/own/editThemes";
import { newThemesFile } from "../../../../src/core/themes/own/newThemesFile";
import { readOwnThemes } from "../../../../src/core/themes/own/readOwnThemes";
import { readThemesFiles } from "../../../../src/core/themes/own/themesFiles";
import { themesFileKeys } from "../../../../src/core/themes/own/written";
import { essayVocabulary } from "../../../../src/core/themes/essay";
import { edgeKinds, Vocabulary } from "../../../../src/core/themes/vocabulary";

const root = process.env["ROOT"] ?? "";

describe("several themes files", () => {
  const codesOf = (...texts: string[]): readonly (readonly string[])[] =>
    readThemesFiles(texts).files.map(({ problems }) => problems.map(({ code, detail }) => `${code} ${detail}`));
  const vocabularyOf = (...texts: string[]): Vocabulary => new Vocabulary(readThemesFiles(texts).data);

  it("are laid over one another in their order", () => {
    const vocabulary = vocabularyOf(
      "themes:\n  beds: Beds\n  rota:\n",
      "themes:\n  beds: { label: Bed flow, aliases: [flow] }\nhide: [rota]\n",
    );
    assert.equal(vocabulary.theme("beds")?.label, "Bed flow");
    assert.equal(vocabulary.resolve("flow")?.id, "beds");
    assert.equal(vocabulary.theme("rota"), undefined);
    assert.equal(vocabulary.themes.length, 15);
  });

  it("say what is wrong in each, knowing what those before it say", () => {
    assert.deepEqual(
      codesOf("themes: [beds]\nedges: [[beds, rota]]\n", "themes:\n  rota: { aliases: beds }\nedges: [[beds, rota]]\n", "groups: ["),
      [["unknownTheme rota"], ["aliasTaken beds"], ["broken unexpected end of the stream within a flow collection"]],
    );
  });

  it("replace the built-in vocabulary, and nothing of each other, if one of them does", () => {
    const vocabulary = vocabularyOf("themes: [beds]\n", "replace: true\nthemes: [rota]\n");
    assert.deepEqual(
      vocabulary.themes.map(({ id }) => id),
      ["beds", "rota"],
    );
  });

  it("call the group of themes without one as they are told to", () => {
    const { data } = readThemesFiles(["themes: [beds]\n", "themes: [rota]\n"], essayVocabulary, "Nos thèmes");
    assert.deepEqual(
      data.questions.slice(5).map(({ id, label }) => [id, label]),
      [["own", "Nos thèmes"]],
    );
  });

  it("can each be edited over what they are laid over", () => {
    const texts = ["themes: [beds]\n", "themes: [rota]\n"];
    const base = readThemesFiles(texts).files[1]?.base ?? essayVocabulary;
    const edit = renameTheme(texts[1] ?? "", ["beds", "flow"], { base });
    assert.deepEqual(edit, { ok: true, edits: [{ start: 13, end: 13, text: ", {id: flow, was: beds}" }] });
  });
});

describe("the themes file as it is described", () => {
  interface Map {
    readonly properties: Readonly<Record<string, { readonly enum?: readonly string[] }>>;
    readonly anyOf?: readonly Map[];
  }
  interface Schema {
    readonly properties: object;
    readonly definitions: Readonly<Record<string, Map>>;
  }
  const schema = JSON.parse(readFileSync(path.join(root, "media/themes.schema.json"), "utf8")) as Schema;

  it("in the schema: the keys that are read, and the kinds of edges", () => {
    const keysIn = (map: Map | undefined): readonly string[] => Object.keys(map?.properties ?? {}).toSorted();
    const keysRead = (name: keyof typeof themesFileKeys): readonly string[] => {
      const keys: readonly string[] = themesFileKeys[name];
      const others = Object.keys(synonyms).filter((word) => keys.includes(synonyms[word] ?? ""));
      return [...keys, ...others].toSorted();
    };
    const { theme, themeItem, group, groupItem, edge } = schema.definitions;
    assert.deepEqual(Object.keys(schema.properties).toSorted(), keysRead("file"));
    assert.deepEqual(["id", ...keysIn(theme)].toSorted(), keysRead("theme"));
    assert.deepEqual(keysIn(themeItem?.anyOf?.[0]), keysRead("theme"));
    assert.deepEqual(["id", ...keysIn(group)].toSorted(), keysRead("group"));
    assert.deepEqual(keysIn(groupItem?.anyOf?.[0]), keysRead("group"));
    assert.deepEqual(keysIn(edge), keysRead("edge"));
    assert.deepEqual(schema.definitions["edge"]?.properties["kind"]?.enum, [...edgeKinds]);
  });

  it("in the README and in a new file: the examples can be read, all of them", () => {
    const [, example = ""] = /```yaml\n([^`]*themes:[^`]*)```/.exec(readFileSync(path.join(root, "README.md"), "utf8")) ?? [];
    const begun = newThemesFile(["About", "Hint"]);
    assert.deepEqual(readOwnThemes(begun).problems, []);
    for (const text of [example, begun.split("\n").slice(2).join("\n").replaceAll(/^# /gm, "")]) {
      const { data, problems } = readOwnThemes(text);
      assert.deepEqual(problems, []);
      assert.ok(data.themes.length >= 2);
    }
  });
});
