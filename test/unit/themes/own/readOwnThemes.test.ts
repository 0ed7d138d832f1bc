import assert from "node:assert/strict";
import { mergeVocabulary } from "../../../../src/core/themes/own/mergeVocabulary";
import { readOwnThemes } from "../../../../src/core/themes/own/readOwnThemes";
import { essayVocabulary } from "../../../../src/core/themes/essay";
import { problemsOf, vocabularyOf } from "./withThemes";

describe("a log's own themes", () => {
  it("are a map of ids, each with its fields, its label or nothing", () => {
    const text = [
      "themes:",
      "  safe-staffing:",
      "    label: Safe staffing",
      "    group: q2-politics",
      "    definition: >-",
      "      Enough of us,",
      "      with what we need.",
      "    prompts:",
      "      - Who noticed first?",
      "    aliases: [staffing, short-staffed]",
      "    cues: rota, agency",
      "  beds: Beds and flow",
      "  night_shift:",
    ].join("\n");
    assert.deepEqual(problemsOf(text), []);
    const vocabulary = vocabularyOf(text);
    assert.deepEqual(vocabulary.theme("safe-staffing"), {
      id: "safe-staffing",
      label: "Safe staffing",
      question: "q2-politics",
      definition: "Enough of us, with what we need.",
      paragraphs: [],
      prompts: ["Who noticed first?"],
      cues: ["rota", "agency"],
      aliases: ["staffing", "short-staffed"],
    });
    assert.equal(vocabulary.theme("beds")?.label, "Beds and flow");
    assert.equal(vocabulary.theme("night_shift")?.label, "Night shift");
    assert.equal(vocabulary.resolve("Short Staffed")?.id, "safe-staffing");
    assert.equal(vocabulary.themes.length, 17);
  });

  it("may be a list: of ids, of maps with an id, of maps by one id", () => {
    const text = "themes:\n- beds\n- id: rota\n  label: The rota\n- nights: Nights\n- { id: days, aliases: early }\n-\n";
    assert.deepEqual(problemsOf(text), []);
    const vocabulary = vocabularyOf(text);
    const own = vocabulary.themesOf("own").map(({ id, label }) => `${id}: ${label}`);
    assert.deepEqual(own, ["beds: Beds", "rota: The rota", "nights: Nights", "days: Days"]);
    assert.equal(vocabulary.resolve("early")?.id, "days");
  });

  it("say nothing in an empty file, in one of comments, and where a key has no value", () => {
    for (const text of ["", "\ufeff", "# themes:\n#   beds:\n", "themes:\ngroups: ~\nhide:\nedges: []\nreplace:\n", "{}"]) {
      assert.deepEqual(problemsOf(text), [], text);
      assert.deepEqual(mergeVocabulary(essayVocabulary, readOwnThemes(text).data), essayVocabulary);
    }
  });

  it("stand in groups of their own, under the essay's questions by id or label, and without one in a group for all others", () => {
    const text = [
      "groups:",
      "  our-ward: { label: Our ward, gloss: What we share here, prompts: What was different today? }",
      "  purpose: What for?",
      "themes:",
      "  beds: { group: our-ward }",
      "  rota: { group: Our Ward }",
      "  pay: { question: Is it ever neutral? }",
      "  other:",
    ].join("\n");
    assert.deepEqual(problemsOf(text), []);
    const vocabulary = vocabularyOf(text);
    assert.deepEqual(
      vocabulary.questions.slice(4).map(({ id, label }) => [id, label]),
      [
        ["purpose", "What for?"],
        ["our-ward", "Our ward"],
        ["own", "Our own themes"],
      ],
    );
    const idsIn = (group: string): readonly string[] => vocabulary.themesOf(group).map(({ id }) => id);
    assert.deepEqual([idsIn("our-ward"), idsIn("q2-politics").at(-1), idsIn("own")], [["beds", "rota"], "pay", ["other"]]);
    assert.deepEqual(vocabulary.question("our-ward")?.prompts, ["What was different today?"]);
  });

  it("change what the essay's themes are called, and add to their names and prompts; the old label goes on meaning them", () => {
    const text = "themes:\n  relational-power:\n    label: Power\n    group: purpose\n    prompts: [Who decided?]\n    aliases: clout\n";
    const vocabulary = vocabularyOf(text);
    const essay = essayVocabulary.themes.find(({ id }) => id === "relational-power");
    const theme = vocabulary.theme("relational-power");
    assert.deepEqual([theme?.label, theme?.question, theme?.definition], ["Power", "purpose", essay?.definition]);
    assert.deepEqual(theme?.prompts, ["Who decided?", ...(essay?.prompts ?? [])]);
    for (const name of ["power", "Sharing power", "sharing-power", "clout", "hierarchy"]) {
      assert.equal(vocabulary.resolve(name)?.id, "relational-power", name);
    }
    assert.equal(vocabulary.themes.length, 14);
  });

  it("may give one of the essay's themes another id: its old names and its edges stay", () => {
    const vocabulary = vocabularyOf("themes:\n  power-with:\n    was: relational-power\n    label: Power with\n");
    assert.equal(vocabulary.theme("relational-power"), undefined);
    for (const name of ["power-with", "relational-power", "Sharing power", "empowerment"]) {
      assert.equal(vocabulary.resolve(name)?.id, "power-with", name);
    }
    assert.equal(vocabulary.edgeBetween("power-with", "being-alongside")?.paragraph, "P4");
    assert.deepEqual(
      vocabulary.themes.map(({ id }) => id),
      essayVocabulary.themes.map(({ id }) => (id === "relational-power" ? "power-with" : id)),
    );
  });

  it("hide themes by any name, or a whole group; a hidden theme's names are free for others", () => {
    const vocabulary = vocabularyOf(
      "hide: [power, Is it ever neutral?]\nthemes:\n  clout: { aliases: [hierarchy] }\n  beds: { hidden: yes }\n",
    );
    assert.deepEqual(
      [vocabulary.resolve("relational-power"), vocabulary.resolve("sharing power"), vocabulary.resolve("beds")],
      [undefined, undefined, undefined],
    );
    assert.equal(vocabulary.resolve("hierarchy")?.id, "clout");
    assert.equal(vocabulary.question("q2-politics"), undefined);
    assert.deepEqual(vocabulary.themesOf("q2-politics"), []);
    assert.deepEqual(vocabulary.edgesOf("relational-power"), []);
  });

  it("hide a theme under its old id where it has another", () => {
    const vocabulary = vocabularyOf("hide: power-with\nthemes:\n  power-with: { was: relational-power }\n");
    assert.deepEqual([vocabulary.theme("power-with"), vocabulary.theme("relational-power")], [undefined, undefined]);
  });

  it("replace the essay's", () => {
    const text = "replace: true\nthemes:\n  beds: { group: flow }\n  power:\ngroups: [flow]\nedges: [[beds, power]]\n";
    assert.deepEqual(problemsOf(text), []);
    const vocabulary = vocabularyOf(text);
    assert.deepEqual(
      [vocabulary.themes.map(({ id }) => id), vocabulary.questions.map(({ id }) => id)],
      [
        ["beds", "power"],
        ["flow", "own"],
      ],
    );
    assert.ok(vocabulary.edgeBetween("beds", "power"));
  });

  it("join themes, by any name, and say it otherwise than the essay", () => {
    const text = [
      "themes: [beds]",
      "edges:",
      "  - { a: beds, b: Sharing power, kind: Depends on, why: who has a bed to give decides }",
      "  - [beds, health-equity]",
      "  - a: being-alongside",
      "    b: power",
      "    why: we say so",
    ].join("\n");
    assert.deepEqual(problemsOf(text), []);
    const vocabulary = vocabularyOf(text);
    assert.deepEqual(vocabulary.edgeBetween("relational-power", "beds"), {
      a: "beds",
      b: "relational-power",
      kind: "depends-on",
      basis: "own",
      paragraph: "",
      why: "who has a bed to give decides",
    });
    assert.equal(vocabulary.edgeBetween("beds", "health-equity")?.kind, "mutual");
    assert.equal(vocabulary.edgeBetween("being-alongside", "relational-power")?.why, "we say so");
  });

  it("are the same with CRLF, and with a byte order mark", () => {
    const text = "# ours\nthemes:\n  beds:\n    label: Beds\n    grup: x\n";
    const expected = ["4 unknownKey | grup | grup | group"];
    assert.deepEqual(problemsOf(text), expected);
    const crlf = `\ufeff${text.replaceAll("\n", "\r\n")}`;
    assert.deepEqual(readOwnThemes(crlf).problems, readOwnThemes(text).problems);
    assert.deepEqual(vocabularyOf(crlf).themes, vocabularyOf(text).themes);
    assert.deepEqual(readOwnThemes("\ufefftheme: x\n").problems, [
      { code: "unknownKey", line: 0, start: 0, end: 5, detail: "theme", suggestion: "themes" },
    ]);
  });
});
