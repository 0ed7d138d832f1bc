import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { depths, nextSteps } from "../../src/core/prompts/nextSteps";
import { poolsFor } from "../../src/core/prompts/pools";
import { templates } from "../../src/core/templates/index";
import { essayVocabulary } from "../../src/core/themes/essay";
import { Vocabulary } from "../../src/core/themes/vocabulary";

const root = process.env["ROOT"] ?? "";
const textsIn = (file: string): readonly string[] =>
  Object.values(JSON.parse(readFileSync(path.join(root, file), "utf8")) as Record<string, string>);

/** What no one is to be told of their reflections. */
const judgement =
  /\d\s?%|%\s|\bper ?cent|\bgrad(?:e|ed|es|ing)\b|\bscor(?:e|ed|es|ing)\b|\bincomplete|\bunfinished\b|\bcompleteness\b|\bstreaks?\b|\bgoals?\b|\bmissed\b|\boverdue\b|\bcompliant\b|\bwell done\b|\bout of 10\b|\b(?:not|too) (?:deep|reflective|short)\b/i;

describe("N3 nothing the extension says is a score, a grade, a percentage, or calls a note incomplete", () => {
  const sources: Readonly<Record<string, readonly string[]>> = {
    "the manifest": textsIn("package.nls.json"),
    "the words of the views, commands and pages": textsIn("media/l10n/bundle.l10n.json"),
    "the templates": templates.flatMap(({ label, goodFor, sections }) => [
      label,
      goodFor,
      ...sections.flatMap(({ heading, help = "" }) => [heading, help]),
    ]),
    "the prompts": [
      ...poolsFor({ tags: [], depth: undefined }, new Vocabulary(essayVocabulary)).flatMap(({ prompts }) => prompts),
      ...depths.flatMap(nextSteps),
    ],
  };
  for (const [where, texts] of Object.entries(sources)) {
    it(`in ${where}`, () => {
      assert.ok(texts.length > 20);
      assert.deepEqual(
        texts.filter((text) => judgement.test(text)),
        [],
      );
    });
  }
});
