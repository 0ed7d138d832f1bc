import { essayVocabulary } from "../essay";
import type { VocabularyData } from "../vocabulary";
import { laidOver, ownGroup } from "./mergeVocabulary";
import { emptyVocabulary, settle, withoutMark, type OwnReading } from "./readOwnThemes";
import { readWritten } from "./written";

/** A themes file among others. */
export interface ReadThemesFile extends OwnReading {
  /** The vocabulary it is laid over, which edits of the file ask for. */
  readonly base: VocabularyData;
}

export interface VocabularyReading {
  readonly data: VocabularyData;
  /** In the order of the texts. */
  readonly files: readonly ReadThemesFile[];
}

/**
 * The vocabulary that several themes files make, each laid over those before it. If one of them replaces the built-in vocabulary, that
 * goes. `others` is what the group of own themes that name none is called.
 */
export function readThemesFiles(texts: readonly string[], builtIn = essayVocabulary, others = ownGroup.label): VocabularyReading {
  const catchAll = { ...ownGroup, label: others };
  const written = texts.map((text) => readWritten(withoutMark(text)));
  let data: VocabularyData = written.some(({ replaces }) => replaces) ? emptyVocabulary : builtIn;
  const files = written.map((file): ReadThemesFile => {
    const base = data;
    const reading = settle(file, base);
    data = laidOver(base, reading.data, catchAll);
    return { ...reading, base };
  });
  return { data, files };
}
