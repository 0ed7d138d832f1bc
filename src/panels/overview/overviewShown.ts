import { yearsToLookAt } from "../../core/overview/calendarYear";
import type { OverviewShown } from "../../protocol/overviewMessages";
import { calendarShown } from "./calendarShown";
import type { OverviewSource } from "./overviewSource";
import { questionsShown } from "./questionsShown";
import { themesShown } from "./themesShown";
import { togetherShown } from "./togetherShown";

/** The whole overview in words. */
export function overviewShown(source: OverviewSource): OverviewShown {
  const { entries, today, look } = source;
  const years = yearsToLookAt(entries, today);
  const year = look.year === "" ? today.slice(0, 4) : look.year;
  return {
    look: { ...look, year },
    today,
    years,
    calendar: calendarShown(source, year, years),
    themes: themesShown(source),
    together: togetherShown(source),
    questions: questionsShown(source),
  };
}
