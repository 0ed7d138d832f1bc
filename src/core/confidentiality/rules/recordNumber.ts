import type { Finding } from "../finding";

const NUMBER_WORD = "(?:ref(?:erence)?|number|num|no|id)\\b\\.?";
const KEYWORD = [
  "MRN\\b",
  `(?:hospital|case|incident|safeguarding|patient|unit)(?: (?:ref(?:erence)?))? ${NUMBER_WORD}`,
  `datix(?: (?:incident|report|web))?(?: ${NUMBER_WORD}){0,2}`,
].join("|");
const RECORD = new RegExp(
  `\\b(?:${KEYWORD})[ :=#\\u00a0-]{0,4}(?:(?:is|was) )?([a-z]{0,5}[-/]?\\d[\\da-z/-]{2,18})(?![\\w@]|[ .,]\\d)`,
  "gi",
);
const NO_NUMBER = /^(?:1[5-9]|20)\d\d$/;

/** Numbers of records, where what they number is said. */
export function recordNumbers(text: string): readonly Finding[] {
  const found: Finding[] = [];
  for (const { 0: written, 1: value = "", index: start } of text.matchAll(RECORD)) {
    const digits = value.replaceAll(/\D/g, "").length;
    const isYear = NO_NUMBER.test(value) && /^datix\W/i.test(written);
    const isDate = /^\d{1,4}[/-]\d{1,2}[/-]\d{1,4}$/.test(value) && /^datix\W/i.test(written);
    if (digits >= 3 && !isYear && !isDate) {
      found.push({ rule: "record-number", severity: "error", start, length: written.length });
    }
  }
  return found;
}
