import { yearsToLookAt } from "../../core/overview/calendarYear";
import { allYears } from "../../core/overview/periods";
import type { Look, OverviewShown } from "../../protocol/overviewMessages";
import { calendarShown } from "./calendarShown";
import type { OverviewSource } from "./overviewSource";
import { questionsShown } from "./questionsShown";
import { themesShown } from "./themesShown";
import { togetherShown } from "./togetherShown";

/** The whole overview in words, a part at a time: the source must not change meanwhile. */
export function* overviewShown(source: OverviewSource): Generator<undefined, OverviewShown> {
  const { entries, today, look } = source;
  const year = look.year === "" ? today.slice(0, 4) : look.year;
  const years = withThoseLookedAt(yearsToLookAt(entries, today), { ...look, year });
  const calendar = calendarShown(source, year, years);
  yield;
  const themes = themesShown(source);
  yield;
  const together = togetherShown(source);
  yield;
  return { look: { ...look, year }, today, years, calendar, themes, together, questions: questionsShown(source) };
}

/** A year whose notes are gone may still be the one that is looked at. */
function withThoseLookedAt(years: readonly string[], { year, period }: Look): readonly string[] {
  return [...new Set([...years, year, ...(period === allYears ? [] : [period])])].toSorted().toReversed();
}
