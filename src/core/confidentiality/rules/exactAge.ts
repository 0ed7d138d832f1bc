import { after } from "../around";
import type { Finding } from "../finding";

const NUMBER = "(?:1[01]\\d|[1-9]?\\d)";
const LONG = new RegExp(`\\b${NUMBER}[ \\u2010-]?year[ \\u2010-]old\\b`, "gi");
const AGED = new RegExp(`\\baged ${NUMBER}(?![\\w%]|[.,/]\\d)`, "gi");
const SHORT = new RegExp(`\\b${NUMBER} ?(?:yo|y/o|y\\.o\\.?|yrs? old)(?![\\w/])`, "gi");
const OF_SOMEONE = new RegExp(
  `\\b(?:he|she|they|who)(?:['’](?:s|re)| is| was| were| are)(?: (?:only|just|now|about|nearly|almost))? (${NUMBER} years old)\\b`,
  "gi",
);

/** A span of ages. */
const SPAN = /^(?: ?(?:\+|[-–—] ?\d)| (?:years? )?(?:and|or|to|&) (?:over|above|under|below|older|younger|more|less|up|\d)| plus\b)/i;

const PEOPLE = new RegExp(
  "^(?:man|woman|boy|girl|lad|lass|lady|gentleman|gent|child|baby|infant|toddler|teenager|adolescent|youth|adult|person|male|female|patient|" +
    "client|resident|student|pupil|learner|user|son|daughter|mother|father|mum|dad|parent|brother|sister|wife|husband|partner|widow|widower|" +
    "gran|granny|grandad|grandmother|grandfather|grandson|granddaughter|grandchild|aunt|uncle|niece|nephew|cousin|twin|carer|friend|neighbour|" +
    "colleague|nurse|doctor|teacher|farmer|builder|driver|worker|labourer|smoker|athlete|nun|monk|veteran|pensioner|retiree|mr|mrs|ms|dr|self)s?$",
  "i",
);
/** Words with which no thing is named. */
const NO_THING =
  /^(?:who|whose|whom|with|without|was|is|has|had|in|on|at|and|or|but|came|comes|from|for|to|living|lives|lived|presented|presenting|presents|admitted|said|says|told|asked|died|fell|having|known|brought|seen|by|called|named|as|today|yesterday|of|that|which)$/i;

/** The exact age of someone; a thing's is left. */
export function exactAges(text: string): readonly Finding[] {
  const ages = [
    ...places(text, LONG).filter(({ end }) => isPersons(after(text, end, 60))),
    ...places(text, AGED).filter(({ end }) => !SPAN.test(after(text, end, 30))),
    ...places(text, SHORT),
    ...Array.from(text.matchAll(OF_SOMEONE), ({ 0: all, 1: age = "", index }) => ({
      start: index + all.length - age.length,
      end: index + all.length,
    })),
  ];
  const found = new Map(ages.map(({ start, end }) => [start, end]));
  return Array.from(found, ([start, end]): Finding => ({ rule: "exact-age", severity: "hint", start, length: end - start }));
}

function places(text: string, pattern: RegExp): readonly { readonly start: number; readonly end: number }[] {
  return Array.from(text.matchAll(pattern), ({ 0: { length }, index: start }) => ({ start, end: start + length }));
}

/** Whether what follows speaks of a person: one of the next words does, or none names anything. */
function isPersons(following: string): boolean {
  const words = following.split(/[ \u00a0]/u);
  if (words[0] !== "") {
    return !/^[\p{L}-]/u.test(following);
  }
  for (const word of words.slice(1, 5)) {
    const bare = word.replaceAll(/['’]s?$|[^\p{L}-]/gu, "");
    if (PEOPLE.test(bare)) {
      return true;
    }
    if (NO_THING.test(bare) || bare === "" || bare !== word) {
      return word === words[1] && (NO_THING.test(bare) || bare === "");
    }
  }
  return false;
}
