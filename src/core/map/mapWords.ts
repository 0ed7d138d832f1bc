import type { Reason } from "../connections/connection";
import type { Entry } from "../log/entry";
import type { CalendarDay } from "../note/note";
import type { Edge, Theme } from "../themes/vocabulary";

/** The words of a map's nodes and edges: core knows what to say, not how. */
export interface MapWords {
  day(date: CalendarDay): string;
  /** Why two notes are joined, said so that it holds from either of them; `from` is the one that links, continues or mentions. */
  joined(reason: Reason, from: Entry, to: Entry): string;
  onTheme(theme: Theme): string;
  /** What the essay, or a log's own themes file, says of two themes. */
  themes(edge: Edge, a: Theme, b: Theme): string;
}
