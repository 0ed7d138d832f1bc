import type { Link } from "../note/note";
import type { Entry } from "./entry";
import { followsTo, linksBefore, targetsAfter, type NewTargets } from "./linksAfterMove";
import type { Log } from "./log";
import { lastName, nameKey, parseTarget, withoutExtension } from "./names";

export interface NewPlace {
  readonly id: string;
  /** Relative to the workspace folder, `/` between names. */
  readonly path: string;
}

/**
 * The targets that links are to have if a note's file gets another name or place, by the ids of the notes they will be in. The log is asked
 * as if that had happened, and is as it was in the end.
 */
export function targetsIfMoved(log: Log, entry: Entry, { id, path }: NewPlace): NewTargets {
  const { root, note } = entry;
  const title = note.titleLine === undefined ? withoutExtension(lastName(path)) : note.title;
  const before = linksBefore(log, [{ from: entry.id, to: id, path }]);
  log.rename(entry.id, { id, path, root, note: { ...note, title } });
  try {
    return targetsAfter(log, before, (old) => (old === entry.id ? id : old));
  } finally {
    log.rename(id, { id: entry.id, path: entry.path, root, note });
  }
}

/** The links of other notes to this one, those by which they follow it, and its own that name it. */
export function linksTo(log: Log, entry: Entry): readonly { readonly from: Entry; readonly link: Link }[] {
  const links = log.linksFrom(entry.id).filter(({ link }) => link.target !== "");
  const own = links.filter(({ resolution }) => resolution.kind === "note" && resolution.entry === entry);
  return [...log.linkedFrom(entry.id), ...followsTo(log, entry), ...own.map(({ link }) => ({ from: entry, link }))];
}

/** Whether a target that leads to a note does so by where it is, not by what it says it is called. */
export function isByPath(target: string, { path }: Pick<Entry, "path">): boolean {
  return lastName(parseTarget(target).path) === lastName(nameKey(path));
}
