import { questionsByQuarter } from "../../core/overview/questionsByQuarter";
import type { QuestionsShown } from "../../protocol/overviewMessages";
import type { OverviewSource } from "./overviewSource";

/** How many notes were written to each question, quarter by quarter. */
export function questionsShown({ entries, vocabulary, look, words }: OverviewSource): QuestionsShown {
  const { questions, quarters, undated } = questionsByQuarter(entries, vocabulary, look.period);
  const rows = quarters.map(({ quarter, counts }) => ({ label: words.stretch(quarter, "quarter"), counts }));
  const hasUndated = undated.some((count) => count > 0);
  return {
    questions: questions.map(({ label }) => label),
    rows: hasUndated ? [...rows, { label: words.undated(), counts: undated }] : rows,
  };
}
