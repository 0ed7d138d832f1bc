import { cutAtCharacter } from "../templates/cutAtCharacter";
import type { Entry } from "./entry";
import type { Log } from "./log";

/** By what the pages of panels know a note: it stays when the note is renamed, moved or retitled. */
export function noteKey({ identity }: Entry): string {
  return `n${identity}`;
}

/** The note with this key, if the log still has it. */
export function noteOfKey(key: string, log: Log): Entry | undefined {
  return log.all().find((entry) => noteKey(entry) === key);
}

/** Far above any title in earnest; a front matter may hold one of 64 KB. */
const longestLabel = 160;

/** A note's title, cut where it is too long for a page. */
export function labelOf({ note: { title } }: Entry): string {
  return title.length <= longestLabel ? title : `${cutAtCharacter(title, longestLabel - 1, ({ length }) => length)}…`;
}
