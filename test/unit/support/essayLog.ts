import { Log } from "../../../src/core/log/log";
import type { Entry } from "../../../src/core/log/entry";
import type { Note } from "../../../src/core/note/note";
import { essayVocabulary } from "../../../src/core/themes/essay";
import { Vocabulary } from "../../../src/core/themes/vocabulary";
import { noteOf } from "./noteOf";

/** A log read by the essay's themes, with a note at each of these paths; a note's id is its path. */
export function essayLog(notes: Readonly<Record<string, Partial<Note>>> = {}): Log {
  const log = new Log(new Vocabulary(essayVocabulary));
  for (const [path, says] of Object.entries(notes)) {
    log.put(path, path, noteOf(says));
  }
  return log;
}

export function entryAt(log: Log, path: string): Entry {
  const entry = log.atPath(path);
  if (!entry) {
    throw new Error(`no note at ${path}`);
  }
  return entry;
}

export function pathsOf(entries: readonly Entry[]): readonly string[] {
  return entries.map((entry) => entry.path);
}
