import assert from "node:assert/strict";
import { essayVocabulary } from "../../../src/core/themes/essay";
import { suggestThemes } from "../../../src/core/themes/suggest";
import { type Theme, Vocabulary } from "../../../src/core/themes/vocabulary";

const themes = new Vocabulary(essayVocabulary);

function theme(id: string, cues: readonly string[]): Theme {
  return { id, label: id, question: "q", definition: "", paragraphs: [], prompts: [], aliases: [], cues };
}

/** The themes suggested for a text, each with its words, where the vocabulary has these themes only. */
function suggested(text: string, ...cues: (readonly string[])[]): Readonly<Record<string, readonly string[]>> {
  const given = { themes: cues.map((list, n) => theme(`t${n + 1}`, list)) };
  return Object.fromEntries(suggestThemes(text, given).map(({ theme: { id }, words }) => [id, words]));
}

const words = (text: string, ...cues: readonly string[]): readonly string[] => suggested(text, cues)["t1"] ?? [];

describe("Suggesting themes", () => {
  it("gives each with the words that point to it, as they are written and in their order", () => {
    const text = "Permission came late. Who\ndecides here has the Powerful say; the rest are silenced.";
    const [first, ...others] = suggestThemes(text, themes);
    assert.equal(first?.theme.id, "relational-power");
    assert.deepEqual(first.words, ["Permission", "Who decides", "Powerful", "silenced"]);
    assert.deepEqual(others, []);
  });

  it("asks for three cues that differ", () => {
    assert.deepEqual(suggested("power, power and rank, rank", ["power", "rank", "permission"]), {});
    assert.deepEqual(words("power and rank by permission", "power", "rank", "permission"), ["power", "rank", "permission"]);
  });

  it("counts a cue that holds another, and says no more, once", () => {
    assert.deepEqual(words("powerless, powerful and a rank", "power", "powerless", "rank", "permission"), []);
    assert.deepEqual(words("social policy and a rank", "policy", "social policy", "rank"), []);
    assert.deepEqual(words("social policy, rank, trust", "policy", "social policy", "rank", "trust"), ["policy", "rank", "trust"]);
  });

  it("matches beginnings of words, never what is within one", () => {
    assert.deepEqual(words("listening, a heroine, trusted", "listen", "hero", "trust"), ["listening", "heroine", "trusted"]);
    assert.deepEqual(words("glisten, superhero, mistrust", "listen", "hero", "trust"), []);
  });

  it("takes a phrase word by word, and a short last word whole", () => {
    assert.deepEqual(words("doing **to** them; side-by-side, person‑centred", "doing to", "side by side", "person-centre"), [
      "doing to",
      "side-by-side",
      "person‑centred",
    ]);
    assert.deepEqual(
      words("doing today what side by sides do; a person, centred. Doing. To", "doing to", "side by side", "person-cent"),
      [],
    );
    assert.deepEqual(words("make\n\nsense; make, sense; make\nsenses; b; c", "make sense", "b", "c"), ["make senses", "b", "c"]);
  });

  it("does not tell letter case, accents and kinds of apostrophe apart", () => {
    assert.deepEqual(words("ÉCOUTER, naïveté, everyone’s contributions", "écout", "naivete", "everyone's contribution"), [
      "ÉCOUTER",
      "naïveté",
      "everyone’s contributions",
    ]);
    assert.deepEqual(words("cafe\u0301s Ωmega ПОЧЕМУ", "café", "ωmeg", "почем"), ["cafe\u0301s", "Ωmega", "ПОЧЕМУ"]);
  });

  it("finds words where a script puts no spaces between them", () => {
    assert.deepEqual(words("我们谈到信任和权力，也谈到倾听。", "信任", "权力", "倾听"), ["信任", "权力", "倾听"]);
  });

  it("leaves out front matter, code, and where links lead", () => {
    const cues = ["power", "rank", "trust"];
    const others = [
      "---\ntitle: power and rank\ntags: [trust]\n---\n",
      "---\ntitle: power and rank\ntags: trust\n\n",
      "```\npower rank trust\n```\n",
      "1. ~~~~ js\n   power rank trust\n   ~~~\n   power\n   ~~~~\n",
      "`power` `rank` and `trust`",
      "[[power]], ![[rank]], [[trust#power|a note]]",
      '[a note](power/rank.md "trust"), [b](<rank.md>), <https://example.org/trust>',
      "https://example.org/power?rank=trust",
      "[a]: power/rank.md 'trust'",
      '<span class="power" title="rank trust">',
      "```\npower rank trust and no closing fence",
    ];
    for (const text of others) {
      assert.deepEqual(suggested(text, cues), {}, text);
    }
    assert.deepEqual(words("[power](a.md), [[b|rank]] and ``` in a line: trust", ...cues), ["power", "rank", "trust"]);
    assert.deepEqual(words("```\nx\n```\npower, rank, trust", ...cues), ["power", "rank", "trust"]);
  });

  it("offers a handful, most cues first, and none that the note has", () => {
    const cues = Array.from({ length: 8 }, (_, n) => ["aa", "bbbb", "cccc", ...(n === 6 ? ["dddd"] : [])]);
    assert.deepEqual(Object.keys(suggested("aa bbbb cccc dddd", ...cues)), ["t7", "t1", "t2", "t3", "t4"]);
    const given = { themes: cues.map((list, n) => theme(`t${n + 1}`, list)) };
    const ids = suggestThemes("aa bbbb cccc dddd", given, new Set(["t7", "t2"])).map(({ theme: { id } }) => id);
    assert.deepEqual(ids, ["t1", "t3", "t4", "t5", "t6"]);
  });

  it("is quiet where there is nothing to say, and with cues that are no words", () => {
    assert.deepEqual(suggestThemes("", themes), []);
    assert.deepEqual(suggestThemes("The rota was late again, and the tea was cold.", themes), []);
    assert.deepEqual(suggested("a b c ! ?", ["", "!", "?", " ", "x".repeat(10_000)]), {});
  });

  it("comes to the end of a very long note, and of hostile text, before mocha gives up", () => {
    const line = "Who decides, and who listens; it is messy [as ever](there.md) and I wonder.\n";
    suggestThemes(line.repeat(16_000), themes);
    for (const piece of ["[[", "](", "`", "<", "http://", "[a]:", "doing ", "```\n", "~~~", "a", "漢", "> ", "- ", "a.b:", "((", "\\"]) {
      suggestThemes(piece.repeat(200_000 / piece.length), themes);
    }
  });
});
