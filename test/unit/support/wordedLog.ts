import { Wording } from "../../../src/core/connections/wording/wording";
import { Log } from "../../../src/core/log/log";
import { readNote } from "../../../src/core/note/readNote";
import { essayVocabulary } from "../../../src/core/themes/essay";
import { Vocabulary } from "../../../src/core/themes/vocabulary";

/** A log made of texts, with their wording; a note's id is its path. */
export function wordedLog(texts: Readonly<Record<string, string>>): { readonly log: Log; readonly wording: Wording } {
  const log = new Log(new Vocabulary(essayVocabulary));
  const wording = new Wording();
  for (const [path, text] of Object.entries(texts)) {
    const note = readNote(text, path);
    log.put(path, path, note);
    wording.put({ id: path, names: [note.title, ...note.aliases], text });
  }
  return { log, wording };
}
