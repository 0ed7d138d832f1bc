import type { Check, CheckedNote, Finding } from "./check";
import { disagreeingDates } from "./dates";
import { ambiguousLinks, missingNotes } from "./links";
import { readingProblems } from "./problems";
import { otherNames, unusedTags } from "./tags";

export const checks: readonly Check[] = [readingProblems, disagreeingDates, unusedTags, otherNames, ambiguousLinks, missingNotes];

/** So many findings are shown of one note. */
const mostFindings = 200;

export function findingsIn(checked: CheckedNote): readonly Finding[] {
  return checks.flatMap((check) => check.find(checked)).slice(0, mostFindings);
}
