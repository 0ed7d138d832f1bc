import type { Theme, Vocabulary } from "../themes/vocabulary";
import { appreciative, appreciativeOfAny } from "./appreciative";
import { nextSteps } from "./nextSteps";

/** A set of questions to ask from. */
export interface Pool {
  readonly id: PoolId;
  /** What it is about: labels of themes or questions, or the depth the note says it has. */
  readonly about: readonly string[];
  readonly prompts: readonly string[];
}

export type PoolId = "themes" | "question" | "depth" | "all";

/** What of a note says which questions fit. */
export interface Asking {
  readonly tags: readonly string[];
  /** As the writer wrote it. */
  readonly depth: string | undefined;
}

/** The sets that have something to ask of a note, the nearest first; the whole set is always there. */
export function poolsFor({ tags, depth = "" }: Asking, vocabulary: Vocabulary): readonly Pool[] {
  const themes = [...new Set(tags.map((tag) => vocabulary.resolve(tag)))].filter((theme) => theme !== undefined);
  const questions = vocabulary.questions.filter(({ id }) => themes.some((theme) => theme.question === id));
  const pools: readonly Pool[] = [
    { id: "themes", about: themes.map(({ label }) => label), prompts: themes.flatMap(promptsOf) },
    { id: "question", about: questions.map(({ label }) => label), prompts: questions.flatMap(({ prompts }) => prompts) },
    { id: "depth", about: [depth.trim()], prompts: nextSteps(depth) },
    { id: "all", about: [], prompts: everyPrompt(vocabulary) },
  ];
  return pools.filter(({ id, prompts }) => id === "all" || prompts.length > 0);
}

/** The questions of a theme, among them one after what is good already. */
export function promptsOf({ id, prompts }: Theme): readonly string[] {
  return [...new Set([...prompts, appreciative[id] ?? appreciativeOfAny])];
}

function everyPrompt({ themes, questions }: Vocabulary): readonly string[] {
  return [...new Set([...themes.flatMap(promptsOf), ...questions.flatMap(({ prompts }) => prompts)])];
}
