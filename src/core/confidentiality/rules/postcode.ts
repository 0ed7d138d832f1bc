import { before, standsAlone } from "../around";
import type { Finding } from "../finding";

/** The 121 areas of the United Kingdom, and those of Guernsey, Jersey and the Isle of Man. */
const AREAS = new Set(
  (
    "AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU HA HD HG " +
    "HP HR HS HU HX IG IP IV KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE " +
    "SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE GY JE IM"
  ).split(" "),
);

const CODE = /([A-Z]{1,2})\d[A-Z\d]?([ \u00a0]{0,2})\d[ABD-HJLNP-UW-Z]{2}/gi;
const KEYWORD = /\b(?:post ?code|post-code|address|lives at|living at)\b/i;

/** Postcodes. Without their space, or in small letters, they want to be named. */
export function postcodes(text: string): readonly Finding[] {
  const found: Finding[] = [];
  for (const match of text.matchAll(CODE)) {
    const { 0: written, 1: area = "", 2: space = "", index: start } = match;
    const ahead = before(text, start, 40);
    const isCode = standsAlone(text, start, start + written.length) && AREAS.has(area.toUpperCase()) && !/[#/.=-]$/u.test(ahead);
    if (isCode && ((space !== "" && written === written.toUpperCase()) || KEYWORD.test(ahead))) {
      found.push({ rule: "postcode", severity: "error", start, length: written.length });
    }
  }
  return found;
}
