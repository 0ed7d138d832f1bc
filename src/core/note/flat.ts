/** The one empty list every note without links, tasks or problems shares. */
const NONE: readonly never[] = Object.freeze([]);

/**
 * A copy that shares no memory with the text it was cut from: engines keep a substring as a view of its parent, so that one
 * kept title would hold a whole note. Joining two pieces always writes a new string; shorter cuts are copies already.
 */
export function flat(text: string): string {
  return text.length < 13 ? text : [text.slice(0, 1), text.slice(1)].join("");
}

/** The list without its spare room, or the shared empty list. */
export function compact<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? NONE : list.slice();
}
