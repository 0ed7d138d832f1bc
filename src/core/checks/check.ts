import type { Entry } from "../log/entry";
import type { Log } from "../log/log";
import type { EditResult } from "../note/edit/textEdit";
import type { CalendarDay, Note, Problem } from "../note/note";
import type { NotePlaces } from "../note/places";
import type { Span } from "../note/span";

/** A note as it is being written, and the log it belongs to. */
export interface CheckedNote {
  readonly id: string;
  readonly fileName: string;
  readonly text: string;
  /** What the text says, read anew: the log may be a moment behind. */
  readonly note: Note;
  readonly places: NotePlaces;
  readonly log: Log;
  /** Whether the log has been read: until then, what is not in it may yet come. */
  readonly isLogRead: boolean;
  readonly today: CalendarDay;
  readonly monthFirst: boolean;
}

/** One thing a person may want to look at, and what can be done about it. It is never a judgement of what the note says. */
export interface Check {
  readonly find: (checked: CheckedNote) => readonly Finding[];
}

export interface Finding extends Span {
  readonly says: Saying;
  /** A hint is only shown where the pointer rests. */
  readonly weight: "hint" | "information" | "warning";
  /** Worked out when asked for, the likeliest first. */
  readonly fixes: () => readonly Fix[];
}

/** What a finding says, without the words. */
export type Saying =
  | { readonly code: "unusedTag"; readonly tag: string; readonly near: string }
  | { readonly code: "otherName"; readonly tag: string; readonly theme: string }
  | { readonly code: "missingNote"; readonly target: string }
  | { readonly code: "ambiguousLink"; readonly target: string; readonly count: number }
  | { readonly code: "dateDisagrees"; readonly date: CalendarDay; readonly named: CalendarDay }
  | { readonly code: "problem"; readonly problem: Problem };

/** What can be done. */
export type Fix = EditFix | CreateFix | RenameFix;

export interface EditFix {
  readonly kind: "useTag" | "useName" | "linkTo" | "setDate";
  /** What is written: a tag, a target or a day. */
  readonly to: string;
  /** The note a link is to lead to, or where a day comes from. */
  readonly entry?: Entry;
  readonly isToday?: boolean;
  readonly isLikeliest: boolean;
  readonly edit: () => EditResult;
}

/** Makes the note that a link leads to. */
export interface CreateFix {
  readonly kind: "create";
  readonly target: string;
  readonly isLikeliest: boolean;
}

/** Gives the file another name, in its folder. */
export interface RenameFix {
  readonly kind: "rename";
  readonly to: string;
  readonly isLikeliest: boolean;
}

/** A list of choices is no longer than a person reads through. */
export const mostChoices = 8;
