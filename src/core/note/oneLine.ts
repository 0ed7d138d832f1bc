/** Blanks that are not single spaces between words. */
const OTHER_BLANKS = /[^\S ]| {2}|^ | $/;

/** The text with each run of blanks one space, and none round it. */
export function oneLine(text: string): string {
  return OTHER_BLANKS.test(text) ? text.replaceAll(/\s+/g, " ").trim() : text;
}
