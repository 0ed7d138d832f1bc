import type { Finding } from "../finding";

const MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";
const DATE = [
  "\\d{1,2} ?[/.-] ?\\d{1,2} ?[/.-] ?(?:\\d{4}|\\d{2})",
  "\\d{4}[/.-]\\d{1,2}[/.-]\\d{1,2}",
  `\\d{1,2}(?:st|nd|rd|th)?[ -](?:of )?${MONTH},?[ -](?:\\d{4}|\\d{2})`,
  `${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}`,
].join("|");
const BIRTH = new RegExp(`\\b(?:d\\.? ?o\\.? ?b\\b\\.?|date of birth|born on)[^\\d\\r\\n\\0]{0,4}?(?:${DATE})(?!\\d)`, "gi");

/** A date that is said to be someone's first. */
export function datesOfBirth(text: string): readonly Finding[] {
  return Array.from(text.matchAll(BIRTH), ({ 0: { length }, index }) => ({
    rule: "date-of-birth",
    severity: "error",
    start: index,
    length,
  }));
}
