import { before } from "../around";
import type { Finding } from "../finding";
import { PLAIN_WORDS } from "../nameWords";

const KIND = /\b(?:Hospital|Infirmary|Hospice|Surgery|Health Centre|Care Home)(?![\w-])/g;
const AHEAD = /(?:(?<![\p{L}\p{N}'’-])(?:St\.|\p{Lu}[\p{L}\p{M}'’-]{0,40})[ \u00a0]){1,6}$/u;

const GENERIC = new Set(
  (
    "General District Community Day Local Teaching Private Acute Mental Health Virtual Children's Children’s Maternity Women's Women’s " +
    "Psychiatric Rehabilitation Specialist NHS Trust National Regional Rural City County Cottage Field Base Host Receiving Foundation " +
    "Nursing Residential Elderly Dementia Adult Hospice University New Old Large Small Safe Safer Smart Green Public State Whole " +
    "Primary Secondary Tertiary Care Home Hospital Royal Animal Veterinary Dental GP Doctor's Doctor’s Doctors Doctors' Doctors’ MP's MP’s " +
    "Oral Heart Plastic Major Minor Cardiac Vascular Trauma Orthopaedic Orthopedic Breast Spinal Brain Eye Hip Knee Colorectal Bariatric " +
    "Elective Emergency Robotic Keyhole Laparoscopic Thoracic Cosmetic Paediatric Pediatric Reconstructive Gastrointestinal Ear Open Medicine Medical " +
    "Leaving Entering Having Going Coming Choosing Into During Following Under Out Post Pre Between About Any Another Each Every Some Summary " +
    "Near Same Other First Second Best Better Good Bad Big Only Both Their Hospital's Today Yesterday Visiting Visited Saw Surgical"
  ).split(" "),
);

/** Hospitals, surgeries and homes by their names. */
export function namedPlaces(text: string): readonly Finding[] {
  const found: Finding[] = [];
  for (const { 0: kind, index } of text.matchAll(KIND)) {
    const name = nameOf(AHEAD.exec(before(text, index, 120))?.[0] ?? "");
    if (name !== "") {
      found.push({ rule: "named-place", severity: "warning", start: index - name.length, length: name.length + kind.length });
    }
  }
  return found;
}

/** The words ahead from the first that may be a name; empty where all of them may stand before any such place. */
function nameOf(ahead: string): string {
  let name = ahead;
  for (let word = firstWord(name); word !== "" && PLAIN_WORDS.has(word); word = firstWord(name)) {
    name = name.slice(word.length + 1);
  }
  const words = name.split(/[ \u00a0]/u).filter(Boolean);
  return words.every((word) => GENERIC.has(word) || PLAIN_WORDS.has(word)) ? "" : name;
}

function firstWord(words: string): string {
  return /^[^ \u00a0]+/u.exec(words)?.[0] ?? "";
}
