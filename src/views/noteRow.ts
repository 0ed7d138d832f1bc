import type { Entry } from "../core/log/entry";
import { revisitedDays } from "../core/note/comingBack";
import type { App } from "../platform/app";
import { firstOf } from "./row";
import type { Row, Rows } from "./row";

export interface NoteRowOptions {
  /** The id of the row above: a note under two themes is two rows. */
  readonly parent: string;
  readonly description?: string;
  readonly icon?: string;
  readonly line?: number;
  /** Capability tokens beside `note`. */
  readonly context?: string;
  readonly target?: Row["target"];
  /** More to say in the tooltip, below the note's own. */
  readonly because?: string;
}

/** The row of a note: its title, and its day unless another description says more. */
export function noteRow({ strings }: App, entry: Entry, options: NoteRowOptions): Row {
  const { title, date, rests } = entry.note;
  const said = options.description ?? (date ? strings.day(date) : "");
  const revisited = revisitedDays(entry.note, strings.revisitedWords()).at(-1);
  const description = options.because === undefined && revisited ? strings.andRevisited(said, revisited) : said;
  return {
    id: noteRowId(options.parent, entry),
    label: title,
    description,
    icon: options.icon ?? "note",
    context: ["note", options.context, rests ? "resting" : undefined].filter((token) => token !== undefined).join(" "),
    spoken: strings.spokenNote(title, date, options.because ?? (options.description !== undefined || revisited ? description : "")),
    opens: { noteId: entry.id, ...(options.line === undefined ? {} : { line: options.line }) },
    target: { ...options.target, noteId: entry.id },
    tooltip: () =>
      [...strings.noteTooltip(entry), ...(rests ? [strings.rests()] : []), ...(options.because ? ["", options.because] : [])].join("\n"),
  };
}

/** The rows of the first `limit` notes of a list. */
export function noteRows(app: App, entries: readonly Entry[], { parent, limit }: { parent: string; limit: number }): Rows {
  return firstOf(entries, limit, (entry) => noteRow(app, entry, { parent }));
}

/** It stays when the note is renamed. */
export function noteRowId(parent: string, { identity }: Entry): string {
  return `${parent}|${identity}`;
}
