import type { Problem, ProblemCode } from "../note/note";
import type { AmbiguousLinks } from "./ambiguousLinks";
import type { Entry, IndexedEntry } from "./entry";
import type { SharedTitles } from "./sharedTitles";

/** Something about a note that asks for attention: its own, or from how it stands among the others. */
export interface LogProblem extends Omit<Problem, "code"> {
  readonly code: ProblemCode | "ambiguousLink" | "duplicateTitle";
  readonly entry: Entry;
  /** How many notes a link may mean, or how many others have the title. */
  readonly count: number;
  /** Those notes, in the order of their paths. */
  others(): readonly Entry[];
}

interface Sources {
  /** The notes with problems of their own, newest first. */
  readonly withOwn: readonly IndexedEntry[];
  readonly links: AmbiguousLinks;
  readonly titles: SharedTitles;
}

/** What could not be read comes first, then what links may mean, then titles; each newest first. No more than `limit` are worked out. */
export function problemsIn({ withOwn, links, titles }: Sources, limit: number): readonly LogProblem[] {
  const found: LogProblem[] = [];
  const take = (entries: readonly IndexedEntry[], problemsOf: (entry: IndexedEntry) => readonly LogProblem[]): void => {
    for (let n = 0; n < entries.length && found.length < limit; n++) {
      const entry = entries[n];
      found.push(...(entry ? problemsOf(entry) : []));
    }
  };
  take(withOwn, ownProblems);
  take(links.entries, (entry) => linkProblems(entry, links));
  take(titles.entries, (entry) => titleProblems(entry, titles));
  return found.slice(0, limit);
}

/** All problems of one note. */
export function problemsOfEntry(entry: IndexedEntry, { links, titles }: Omit<Sources, "withOwn">): readonly LogProblem[] {
  return [...ownProblems(entry), ...linkProblems(entry, links), ...titleProblems(entry, titles)];
}

function ownProblems(entry: IndexedEntry): readonly LogProblem[] {
  return entry.note.problems.map((problem) => ({ ...problem, entry, count: 0, others: () => [] }));
}

function linkProblems(entry: IndexedEntry, links: AmbiguousLinks): readonly LogProblem[] {
  return links.of(entry).map(({ link, candidates }) => {
    const { line, target: detail } = link;
    return { code: "ambiguousLink", line, detail, entry, count: candidates.length, others: () => candidates };
  });
}

function titleProblems(entry: IndexedEntry, titles: SharedTitles): readonly LogProblem[] {
  const count = titles.countOthers(entry);
  const { title: detail, titleLine: line = 0 } = entry.note;
  return count === 0 ? [] : [{ code: "duplicateTitle", line, detail, entry, count, others: () => titles.othersOf(entry) }];
}
