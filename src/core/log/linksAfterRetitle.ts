import { linkKey, type NewTargets } from "./linksAfterMove";
import { isByPath, linksTo } from "./linksAfterRename";
import type { Entry } from "./entry";
import type { Log } from "./log";
import { parseTarget } from "./names";
import { shortTargets } from "./shortTargets";

/**
 * The targets that links to a note by its title are to have once it has another, by the ids of the notes they are in. Where the new one
 * means another note, or no link can hold it, they get the name of the file.
 */
export function targetsAfterRetitle(log: Log, entry: Entry, title: string): NewTargets {
  const targets = new Map<string, Map<string, string>>();
  const short = shortTargets(log);
  const resolution = log.resolve(title);
  const isFree = resolution.kind === "missing" || (resolution.kind === "note" && resolution.entry === entry);
  const canBeTarget = isFree && /^[^[\]|#\\\p{C}]{1,300}$/u.test(title) && parseTarget(title).path !== "";
  for (const { from, link } of linksTo(log, entry)) {
    const target = isByTitle(link.target, entry) ? (canBeTarget ? title : short(entry, from)) : undefined;
    if (target !== undefined && target !== link.target) {
      targets.set(from.id, (targets.get(from.id) ?? new Map<string, string>()).set(linkKey(link), target));
    }
  }
  return targets;
}

/** Whether a target that leads to a note does so by its title. */
export function isByTitle(target: string, { path, note }: Entry): boolean {
  const key = parseTarget(target).path;
  const isAlias = note.aliases.some((alias) => parseTarget(alias).path === key);
  return !isByPath(target, { path }) && !isAlias && parseTarget(note.title).path === key;
}
