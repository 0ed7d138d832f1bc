import { overviewShown } from "./overviewShown";
import type { OverviewSource } from "./overviewSource";
import { sheetOf, type Sheet } from "./sheet";

/** The sheet of the notes that are not private: they are left out before anything is counted. */
export function publicSheet(source: OverviewSource): Sheet {
  const entries = source.entries.filter(({ note }) => !note.isPrivate);
  return sheetOf(whole(overviewShown({ ...source, entries })), source.words);
}

/** What was asked for by hand is made at once. */
function whole<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) {
      return step.value;
    }
  }
}
