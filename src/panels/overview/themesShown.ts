import { quietThemes } from "../../core/overview/quietThemes";
import { themesOverTime } from "../../core/overview/themesOverTime";
import type { ThemesShown } from "../../protocol/overviewMessages";
import { noteShown, type OverviewSource } from "./overviewSource";

/** When each theme was written on; the questions are about all that was ever written. */
export function themesShown({ entries, vocabulary, today, look, words }: OverviewSource): ThemesShown {
  const { length, stretches, themes } = themesOverTime(entries, vocabulary, look.period);
  const names = stretches.map((stretch) => words.stretch(stretch, length));
  return {
    stretches: names,
    rows: themes.map(({ theme, notes, first, latest, counts }) => ({
      id: theme.id,
      label: theme.label,
      count: words.notes(notes),
      first: first && noteShown(first, words),
      latest: latest && noteShown(latest, words),
      counts,
      when: words.when(counts, names),
    })),
    quiet: quietThemes(entries, vocabulary, today).map(({ theme, latest, since }) => ({
      question: words.quietQuestion(theme.label, since, today),
      latest: latest.note.rests ? undefined : noteShown(latest, words),
    })),
  };
}
