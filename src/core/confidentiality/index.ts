import type { Finding, Rule, Stretch } from "./finding";
import { frontMatterParts } from "./frontMatterParts";
import { masked } from "./masked";
import { careLocations } from "./rules/careLocation";
import { datesOfBirth } from "./rules/dateOfBirth";
import { emails } from "./rules/email";
import { exactAges } from "./rules/exactAge";
import { healthNumbers } from "./rules/healthNumber";
import { initials } from "./rules/initials";
import { namedPlaces } from "./rules/namedPlace";
import { niNumbers } from "./rules/niNumber";
import { ownWordsRule } from "./rules/ownWords";
import { phones } from "./rules/phone";
import { postcodes } from "./rules/postcode";
import { recordNumbers } from "./rules/recordNumber";
import { regulatorNumbers } from "./rules/regulatorNumber";
import { titledNames } from "./rules/titledName";

export type { Finding, RuleId, Severity } from "./finding";

export interface CheckOptions {
  /** Addresses that are the writer's own, in small letters. */
  readonly ownAddresses?: ReadonlySet<string>;
  /** Names of people and places that this log is to be kept free of. */
  readonly ownWords?: readonly string[];
  /** What is found but may stay, in small letters. */
  readonly ignored?: ReadonlySet<string>;
}

/** Where two rules see one thing, the first of these has it. */
const RULES: readonly Rule[] = [
  datesOfBirth,
  recordNumbers,
  regulatorNumbers,
  healthNumbers,
  niNumbers,
  postcodes,
  phones,
  namedPlaces,
  titledNames,
  initials,
  careLocations,
  exactAges,
];

/**
 * What in a note may point to a person, in the order in which it stands there. Only what can be told by its form is found: a note
 * without findings is not for that anonymous.
 */
export function findIdentifiers(text: string, { ownAddresses, ownWords = [], ignored = new Set() }: CheckOptions = {}): readonly Finding[] {
  const own = masked(text);
  const found: Finding[] = [];
  const taken = new Uint8Array(text.length);
  for (const rule of [ownWordsRule(ownWords), (given: string) => emails(given, ownAddresses), ...RULES]) {
    const free = rule(own).filter(({ start, length }) => !taken.subarray(start, start + length).includes(1));
    for (const finding of free) {
      taken.fill(1, finding.start, finding.start + finding.length);
      found.push(finding);
    }
  }
  const kept = found.filter(({ start, length }) => ignored.size === 0 || !ignored.has(text.slice(start, start + length).toLowerCase()));
  return outsideKeys(text, kept).toSorted(byPlace);
}

function outsideKeys(text: string, found: readonly Finding[]): readonly Finding[] {
  const keys = found.length === 0 ? [] : frontMatterParts(text);
  const end = keys.at(-1)?.end ?? 0;
  return found.filter((finding) => finding.start >= end || !keys.some((key) => holds(key, finding)));
}

function holds({ start, end }: Stretch, finding: Finding): boolean {
  return finding.start >= start && finding.start + finding.length <= end;
}

/** The longer of two that begin together comes first. */
function byPlace(a: Finding, b: Finding): number {
  return a.start - b.start || b.length - a.length;
}
