/*
 * Bounds on one note, far above anything a person writes, so that none takes long to read. What is beyond them is not read, by
 * whoever edits a note no more than by whoever lists it.
 */

/** Lines of a body that are read: some six thousand pages. */
export const MOST_LINES = 300_000;
/** Brackets, backticks and other marks that are looked at in the running text of a body. */
export const MOST_MARKS = 500_000;
/** Links that are kept, and as many headings, tasks, tags in running text and definitions. */
export const MOST_KEPT = 50_000;
