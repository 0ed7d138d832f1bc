interface Ticks {
  /** What is ticked, as far as is known. */
  readonly now: readonly string[];
  /** What was ticked when the list was last made anew. */
  readonly made: readonly string[];
}

/**
 * Whether a list that was just made anew has unticked something, and not the person: VS Code says that nothing is ticked in such a list,
 * and then what was when it was made, though the person may have ticked more meanwhile.
 */
export function isUndoneByList(said: readonly string[], { now, made }: Ticks): boolean {
  return said.length < now.length && (said.length === 0 || isSame(said, made));
}

/** Whether two lists hold the same tags, in any order. */
export function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((tag) => b.includes(tag));
}
