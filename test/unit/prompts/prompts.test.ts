import assert from "node:assert/strict";
import * as fc from "fast-check";
import { appreciative, appreciativeOfAny } from "../../../src/core/prompts/appreciative";
import { nextPrompt } from "../../../src/core/prompts/nextPrompt";
import { depths, nextSteps } from "../../../src/core/prompts/nextSteps";
import { poolsFor, promptsOf } from "../../../src/core/prompts/pools";
import { essayVocabulary } from "../../../src/core/themes/essay";
import { Vocabulary } from "../../../src/core/themes/vocabulary";

const vocabulary = new Vocabulary(essayVocabulary);
const ids = (tags: readonly string[], depth?: string): readonly string[] => poolsFor({ tags, depth }, vocabulary).map(({ id }) => id);

describe("Prompts", () => {
  it("N2 the same prompt does not come again until the set is used, whatever was asked before and whatever chance says", () => {
    const set = fc.uniqueArray(fc.string({ maxLength: 4 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(
        set,
        fc.array(fc.string({ maxLength: 4 })),
        fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 40, maxLength: 40 }),
        (prompts, before, chances) => {
          let asked: readonly string[] = [...new Set(before)].filter((prompt) => !prompts.includes(prompt));
          const others = asked;
          const seen: string[] = [];
          for (const chance of chances) {
            const next = nextPrompt(prompts, asked, chance);
            assert.ok(next && prompts.includes(next.prompt));
            asked = next.asked;
            seen.push(next.prompt);
          }
          for (let round = 0; round + prompts.length <= seen.length; round += prompts.length) {
            assert.deepEqual(seen.slice(round, round + prompts.length).toSorted(), prompts.toSorted());
          }
          assert.ok(prompts.length === 1 || seen.every((prompt, n) => prompt !== seen[n - 1]));
          assert.deepEqual(
            asked.filter((prompt) => !prompts.includes(prompt)),
            others,
          );
        },
      ),
    );
  });

  it("has nothing to ask from an empty set", () => assert.equal(nextPrompt([], ["a"], 0), undefined));

  it("N14 each theme's set has a question after what is good already, one's own themes' too", () => {
    for (const theme of vocabulary.themes) {
      const good = appreciative[theme.id];
      assert.ok(good && promptsOf(theme).includes(good), theme.id);
      assert.deepEqual(poolsFor({ tags: [theme.id], depth: undefined }, vocabulary)[0]?.prompts, promptsOf(theme));
    }
    assert.equal(new Set(Object.values(appreciative)).size, vocabulary.themes.length);
    const own = {
      id: "safe-staffing",
      label: "Safe staffing",
      question: "x",
      definition: "",
      paragraphs: [],
      prompts: [],
      cues: [],
      aliases: [],
    };
    assert.deepEqual(promptsOf(own), [appreciativeOfAny]);
  });

  it("asks from the note's themes, their questions, its depth, and the whole set, which is always there", () => {
    assert.deepEqual(ids([]), ["all"]);
    assert.deepEqual(ids(["power", "my-own"]), ["themes", "question", "all"]);
    assert.deepEqual(ids([], "dialogic"), ["depth", "all"]);
    assert.deepEqual(ids(["power"], " Descriptive "), ["themes", "question", "depth", "all"]);
    assert.deepEqual(ids([], "deep"), ["all"]);
    const [themes, question] = poolsFor({ tags: ["power", "relational-power", "health-equity"], depth: undefined }, vocabulary);
    assert.deepEqual(themes?.about, ["Sharing power", "Health equity"]);
    assert.deepEqual(question?.about, ["What do we mean?", "Leadership for what?"]);
  });

  it("N13 each depth opens the next one, and the last those that led there", () => {
    const sets = depths.map(nextSteps);
    assert.ok(sets.every((prompts) => prompts.length > 1));
    assert.match(sets[0]?.[0] ?? "", /what else could explain it\?$/);
    assert.match(sets[1]?.[0] ?? "", /^Whose view/);
    assert.match(sets[2]?.[0] ?? "", /wider system, its politics/);
    assert.equal(sets[3], sets[2]);
  });

  it("are questions, each once", () => {
    const all = poolsFor({ tags: [], depth: undefined }, vocabulary)[0]?.prompts ?? [];
    const asked = [...all, ...depths.slice(0, 3).flatMap(nextSteps)];
    assert.equal(new Set(asked).size, asked.length);
    assert.ok(asked.every((prompt) => prompt.endsWith("?")));
  });
});
