import type { Entry } from "../log/entry";
import type { Question, Vocabulary } from "../themes/vocabulary";
import { notesWithin, quartersOf, stretchOf, type Period, type Stretch } from "./periods";

export interface QuestionsByQuarter {
  /** Those that themes belong to: the essay's four and its closing purpose, and the log's own groups. */
  readonly questions: readonly Question[];
  /** Newest first; each with how many notes are on a theme of each question. */
  readonly quarters: readonly { readonly quarter: Stretch; readonly counts: readonly number[] }[];
  /** The same of the notes without a date. */
  readonly undated: readonly number[];
}

/** A note on two themes of one question counts once for it; on themes of two questions, for both. `entries` are newest first. */
export function questionsByQuarter(entries: readonly Entry[], vocabulary: Vocabulary, period: Period): QuestionsByQuarter {
  const notes = notesWithin(entries, period);
  const questions = vocabulary.questions.filter(({ id }) => vocabulary.themesOf(id).length > 0);
  const at = new Map(questions.map(({ id }, index) => [id, index]));
  const none = (): number[] => questions.map(() => 0);
  const undated = none();
  const byQuarter = new Map(quartersOf(notes, period).map((quarter) => [quarter, none()]));
  for (const { note, themes } of notes) {
    const counts = note.date === undefined ? undated : byQuarter.get(stretchOf(note.date, "quarter"));
    for (const index of new Set(themes.map((id) => at.get(vocabulary.theme(id)?.question ?? "")))) {
      if (counts && index !== undefined) {
        counts[index] = (counts[index] ?? 0) + 1;
      }
    }
  }
  const quarters = Array.from(byQuarter, ([quarter, counts]) => ({ quarter, counts })).toReversed();
  return { questions, quarters, undated };
}
