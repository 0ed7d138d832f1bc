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
  /** Present on rows that open up. */
  readonly children?: () => readonly Row[];
  readonly isExpanded?: boolean;
  /** What activating the row opens. */
  readonly opens?: { readonly noteId: string; readonly line?: number };
  /** What a screen reader says. */
  readonly spoken: string;
  readonly target?: Target;
}

/** Whether two rows look the same, their children aside. */
export function looksLike(a: Row, b: Row): boolean {
  return (
    a.label === b.label &&
    a.description === b.description &&
    a.icon === b.icon &&
    a.context === b.context &&
    a.spoken === b.spoken &&
    (a.children === undefined) === (b.children === undefined) &&
    a.opens?.noteId === b.opens?.noteId &&
    a.opens?.line === b.opens?.line
  );
}
