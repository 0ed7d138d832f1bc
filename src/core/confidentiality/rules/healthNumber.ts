import { after, before, digitsOf, GAP, standsAlone } from "../around";
import { beginsWithDay, passesMod10, passesMod11 } from "../checkDigits";
import type { Finding, Severity } from "../finding";

const NUMBER = new RegExp(`\\d(?:\\d{2}${GAP}?\\d{3}${GAP}?\\d{4}|\\d{5}${GAP}?\\d{4}|\\d{8})(?!\\d)`, "g");

const KEYWORD = /\b(?:NHS|CHI|H ?& ?C|HCN|HSCN?|health (?:and care |service )?(?:number|no|id))\b/i;
/** A keyword with nothing but the like of "number is" between it and the number. */
const RIGHT_BEFORE =
  /(?:\bNHS|\bCHI|\bH ?& ?C|\bHCN|\bHSC|\bhealth(?: and care| service)?)(?: ?(?:number|num|no|id)\b\.?)?(?: ?(?:is|was)\b)?[\s:=#*_("'-]{0,4}$/i;
const CHI_BEFORE = /\bCHI\b[^\d]{0,20}$/i;
/** What is counted or named by a number of its own kind. */
const OTHER_NUMBER = /\b(?:ISBN|EAN|SKU|timestamp|epoch|unix|commit|sha|issue|PMID|SCTID|SNOMED)\b[^.;]{0,20}$/i;

/** NHS, CHI and H&C numbers. */
export function healthNumbers(text: string): readonly Finding[] {
  const found: Finding[] = [];
  for (const { 0: written, index: start } of text.matchAll(NUMBER)) {
    const severity = severityOf(text, start, written);
    if (severity !== undefined) {
      found.push({ rule: "health-number", severity, start, length: written.length });
    }
  }
  return found;
}

function severityOf(text: string, start: number, written: string): Severity | undefined {
  const end = start + written.length;
  const ahead = before(text, start, 40);
  if (!standsAlone(text, start, end) || !isWhole(text, start, end)) {
    return undefined;
  }
  const digits = digitsOf(written);
  if (digits.length === 9) {
    return CHI_BEFORE.test(ahead) && isChi(`0${digits}`) ? "error" : undefined;
  }
  const isNamed = RIGHT_BEFORE.test(ahead);
  if (!isIssued(digits)) {
    return isTest(digits) ? "info" : isNamed ? "warning" : undefined;
  }
  if (isNamed || KEYWORD.test(ahead) || KEYWORD.test(after(text, end, 20))) {
    return "error";
  }
  const isOther = /[#=_-]$/.test(ahead) || (written.length === 10 && (OTHER_NUMBER.test(ahead) || isUnixTime(written)));
  return isOther ? undefined : "warning";
}

/** Whether a number is no part of a longer one: of a sum, a decimal, or a telephone number from abroad. */
function isWhole(text: string, start: number, end: number): boolean {
  const ahead = before(text, start, 6);
  return (
    !/(?:[£$€+]|\d[.:-]|(?:^|\D)\d{1,3},|\+\d{1,3}[ -]?\(?)$/u.test(ahead) &&
    !/^(?:[.:-]\d|,\d{3}(?!\d)|[@%])/u.test(text.slice(end, end + 5))
  );
}

/** Seconds since 1970 of 2023 to 2030 read as days of birth on a 17th or 18th. */
function isUnixTime(written: string): boolean {
  return /^1[78]/.test(written);
}

function isTest(digits: string): boolean {
  return digits.startsWith("999") && passesMod11(digits);
}

function isIssued(digits: string): boolean {
  const range = Number(digits.slice(0, 3));
  const isNhs = (range >= 300 && range < 320) || (range >= 400 && range < 500) || (range >= 600 && range < 800);
  const isHealthAndCare = range >= 320 && range < 400 && Number(digits.slice(0, 9)) > 320_000_000;
  return ((isNhs || isHealthAndCare) && passesMod11(digits)) || isChi(digits);
}

function isChi(digits: string): boolean {
  return beginsWithDay(digits) && (passesMod11(digits) || passesMod10(digits));
}
