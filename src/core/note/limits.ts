/*
 * Bounds on one note, far above anything a person writes, so that none takes long to read. What is beyond them is not read, by
 * whoever edits a note no more than by whoever lists it.
 */

/** Lines of a body that are read: some 2,500 pages. */
export const MOST_LINES = 120_000;
/** Stretches of running text (paragraphs, headings, cells) in which a link or a wanted tag may stand. */
export const MOST_PASSAGES = 30_000;
/** Steps from mark to mark (brackets, backticks and their like) through the running text of a body. */
export const MOST_MARKS = 500_000;
/** Characters, in all links of a body, of words with marks in them that are made plain; after them words are kept as written. */
export const MOST_PLAINED = 300_000;
/** Characters of a link's target: four times the longest path of any file system, as percent-encoding can need three for one. */
export const LONGEST_TARGET = 16_384;
/** Links that are kept, and as many headings, tasks, tags in running text and definitions. */
export const MOST_KEPT = 30_000;
