import type { Entry } from "../../core/log/entry";
import { labelOf, noteKey } from "../../core/log/noteKeys";
import type { CalendarDay } from "../../core/note/note";
import type { Edge, Theme, Vocabulary } from "../../core/themes/vocabulary";
import type { OverviewTexts } from "../../platform/strings/overviewStrings";
import type { Look, NoteShown } from "../../protocol/overviewMessages";

/** What an overview is made from. */
export interface OverviewSource {
  /** Newest first. */
  readonly entries: readonly Entry[];
  readonly vocabulary: Vocabulary;
  readonly today: CalendarDay;
  readonly look: Look;
  readonly words: OverviewWords;
}

export interface OverviewWords extends OverviewTexts {
  /** 12 Nov 2026 */
  readonly day: (day: CalendarDay) => string;
  /** Thursday 12 November 2026 */
  readonly longDay: (day: CalendarDay) => string;
  /** `2026-11` → November */
  readonly month: (month: string) => string;
  readonly spokenCount: (label: string, count: number) => string;
  /** Why two themes are joined. */
  readonly why: (edge: Edge, a: Theme, b: Theme) => string;
}

export function noteShown(entry: Entry, { day }: OverviewWords): NoteShown {
  const { date } = entry.note;
  return { key: noteKey(entry), label: labelOf(entry), day: date === undefined ? "" : day(date) };
}
