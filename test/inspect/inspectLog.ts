import { connectionKinds } from "../../src/core/connections/index";
import type { Resolution } from "../../src/core/log/entry";
import { Wording } from "../../src/core/connections/wording/wording";
import { Log } from "../../src/core/log/log";
import type { Link, Note } from "../../src/core/note/note";
import { readNote } from "../../src/core/note/readNote";
import { essayVocabulary } from "../../src/core/themes/essay";
import { Vocabulary } from "../../src/core/themes/vocabulary";
import { problemText } from "../../src/platform/strings/errorStrings";
import { reasonText } from "../../src/platform/strings/reasonStrings";

/** Paths are relative to the folder with `/`; lines count from 1. */
export interface InspectedNote {
  readonly path: string;
  readonly title: string;
  /** `YYYY-MM-DD` */
  readonly date: string | null;
  readonly tags: readonly string[];
  readonly themes: readonly string[];
  readonly links: readonly InspectedLink[];
  readonly tasks: readonly { readonly text: string; readonly done: boolean; readonly line: number }[];
  readonly problems: readonly { readonly code: string; readonly message: string; readonly line: number }[];
}

export interface InspectedLink {
  readonly kind: Link["kind"];
  readonly target: string;
  readonly heading: string | null;
  readonly block: string | null;
  readonly alias: string | null;
  readonly embed: boolean;
  /** The path of the note it leads to; null where it leads to none, or to several alike. */
  readonly resolved: string | null;
  readonly line: number;
}

/** What joins one note to another, and why. */
export interface InspectedConnection {
  readonly kind: string;
  /** The other note's path. */
  readonly other: string;
  /** 0 to 1, to four places. */
  readonly strength: number;
  readonly reason: string;
  /** In whichever of the two notes says it; null where no one line does. */
  readonly line: number | null;
}

function logOf(notes: ReadonlyMap<string, Note>): Log {
  const log = new Log(new Vocabulary(essayVocabulary));
  notes.forEach((note, path) => log.put(path, path, note));
  return log;
}

/** All connections of the note at a path, kind after kind and best first; undefined where there is no such note. */
export function inspectConnections(texts: ReadonlyMap<string, string>, path: string): readonly InspectedConnection[] | undefined {
  const notes = new Map(Array.from(texts, ([file, text]) => [file, readNote(text, file)]));
  const log = logOf(notes);
  const wording = new Wording();
  notes.forEach(({ title, aliases }, id) => wording.put({ id, names: [title, ...aliases], text: texts.get(id) ?? "" }));
  const entry = log.get(path);
  const reasonIn = reasonText(english);
  return (
    entry &&
    connectionKinds
      .flatMap(({ find }) => find(entry, log, { limit: Infinity, wording }).connections)
      .map(({ kind, other, strength, reason, line }) => ({
        kind,
        other: other.path,
        strength: Math.round(strength * 1e4) / 1e4,
        reason: reasonIn(reason),
        line: line === undefined ? null : line + 1,
      }))
  );
}

/** What the index sees in these notes, in the order of their paths. */
export function inspectLog(notes: ReadonlyMap<string, Note>): readonly InspectedNote[] {
  const log = logOf(notes);
  return [...notes.keys()].toSorted().map((path) => inspected(log, path));
}

function inspected(log: Log, path: string): InspectedNote {
  const entry = log.get(path);
  if (!entry) {
    throw new Error(`${path} is not in the log it was put in`);
  }
  const { title, date, tags, tasks } = entry.note;
  return {
    path,
    title,
    date: date ?? null,
    tags,
    themes: entry.themes,
    links: log.linksFrom(path).map(({ link, resolution }) => inspectedLink(link, resolution)),
    tasks: tasks.map((task) => ({ text: task.text, done: task.done, line: task.line + 1 })),
    problems: log
      .problemsOf(path)
      .map((problem) => ({ code: problem.code, message: problemText(english, problem), line: problem.line + 1 })),
  };
}

function inspectedLink(link: Link, resolution: Resolution): InspectedLink {
  const { kind, target, heading = null, block = null, alias = null, embed, line } = link;
  const resolved = resolution.kind === "note" ? resolution.entry.path : null;
  return { kind, target, heading, block, alias, embed, resolved, line: line + 1 };
}

/** The words as they stand in the sources. */
const english = {
  t: (message: unknown, ...values: unknown[]): string => String(message).replace(/\{(\d)\}/g, (_, n) => String(values[Number(n)] ?? "")),
};
