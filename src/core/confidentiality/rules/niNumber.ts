import { before, GAP, standsAlone } from "../around";
import type { Finding } from "../finding";

const NUMBER = new RegExp(`[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]${GAP}?\\d{2}${GAP}?\\d{2}${GAP}?\\d{2}${GAP}?[A-D]`, "gi");
const NEVER_GIVEN = new Set(["BG", "GB", "KN", "NK", "NT", "TN", "ZZ"]);
const KEYWORD = /\b(?:NI|NINO|national insurance)\b/i;

/** National Insurance numbers. In small letters they are hashes as often, and want to be named. */
export function niNumbers(text: string): readonly Finding[] {
  const found: Finding[] = [];
  for (const { 0: written, index: start } of text.matchAll(NUMBER)) {
    const isNumber = standsAlone(text, start, start + written.length) && !NEVER_GIVEN.has(written.slice(0, 2).toUpperCase());
    if (isNumber && (written === written.toUpperCase() || KEYWORD.test(before(text, start, 40)))) {
      found.push({ rule: "ni-number", severity: "error", start, length: written.length });
    }
  }
  return found;
}
