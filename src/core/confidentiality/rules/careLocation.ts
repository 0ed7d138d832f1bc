import { after, before } from "../around";
import type { Finding } from "../finding";

const PLACE = /\b(?:ward|bed)(?: (?:number|no\.?))?[ \u00a0](?:\d{1,3}[a-z]?|[a-z]\d{1,3})(?![\w&]|[.,:/-]\d)/gi;
/** Wards that are voted in. */
const VOTED_IN =
  /\b(?:precincts?|councill?ors?|council(?:man|woman)?|elect(?:ed|ions?|oral|orate)|polling|alder(?:man|men|woman)|voters?|votes?|borough|ballots?)\b/i;
/** A bed that a time follows, such as the hours spent in it. */
const TIME = /^(?:[-–] ?\d+)? ?(?:hours?|hrs?|h|minutes?|mins?|days?|weeks?|months?|nights?|years?|times|am|pm|metres?|cm|mm|o'clock)\b/i;

/** Wards and beds. */
export function careLocations(text: string): readonly Finding[] {
  const found: Finding[] = [];
  for (const { 0: written, index: start } of text.matchAll(PLACE)) {
    const end = start + written.length;
    const isWard = /^w/i.test(written);
    const isOther = isWard
      ? VOTED_IN.test(before(text, start, 60)) || VOTED_IN.test(after(text, end, 60))
      : TIME.test(after(text, end, 20));
    if (!isOther) {
      found.push({ rule: "care-location", severity: "warning", start, length: written.length });
    }
  }
  return found;
}
