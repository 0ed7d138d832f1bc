import type { Target } from "../platform/target";

/** One row of a tree as plain data; made anew on each look, compared with what is shown. */
export interface Row {
  /** The same thing keeps its id for life; unique in the view. */
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  /** Made only when the pointer rests on the row. Plain text: nothing in a note becomes a link, an image or a command. */
  readonly tooltip?: () => string;
  /** A codicon. */
  readonly icon?: string;
  /** Capability tokens for `when` clauses, separated by spaces. */
  readonly context?: string;
  /** Present on rows that open up: the first `limit` rows below, of so many. */
  readonly children?: (limit: number) => Rows;
  /** How many of them are made at first, and each time more are asked for; `pageLength` without it. */
  readonly pageLength?: number;
  readonly isExpanded?: boolean;
  /** What activating the row opens. */
  readonly opens?: { readonly noteId: string; readonly line?: number };
  /** Of a row that stands for those left out: activating it shows more rows below the one that these ids lead to. */
  readonly showsMore?: readonly string[];
  /** Of a row with a box: whether it is ticked, and what ticking it does. */
  readonly check?: Check;
  /** What a screen reader says. */
  readonly spoken: string;
  readonly target?: Target;
  /** The theme or tag given to notes that are dropped on the row, or on one below it. */
  readonly dropAdds?: string;
}

export interface Check {
  readonly isDone: boolean;
  readonly tooltip: string;
  /** Whether it is so now; where not, the person has been told why. */
  set(done: boolean): Promise<boolean>;
}

/** The first rows of a list, and how long the list is. */
export interface Rows {
  readonly rows: readonly Row[];
  readonly total: number;
}

/** So many rows of a list are made at first, and so many more each time: what a person looks through, whatever the size of the log. */
export const pageLength = 200;

/** A list that is shown whole. */
export function allOf(rows: readonly Row[]): Rows {
  return { rows, total: rows.length };
}

/** The first rows of a list, made from its items. */
export function firstOf<T>(items: readonly T[], limit: number, rowOf: (item: T) => Row): Rows {
  return { rows: items.slice(0, limit).map(rowOf), total: items.length };
}

/** Whether two rows look the same, their children aside. */
export function looksLike(a: Row, b: Row): boolean {
  return (
    a.label === b.label &&
    a.description === b.description &&
    a.icon === b.icon &&
    a.context === b.context &&
    a.spoken === b.spoken &&
    a.check?.isDone === b.check?.isDone &&
    (a.children === undefined) === (b.children === undefined) &&
    a.opens?.noteId === b.opens?.noteId &&
    a.opens?.line === b.opens?.line
  );
}
