import { before, digitsOf } from "../around";
import type { Finding, Severity } from "../finding";

const NUMBER = /(?:\+44|\(?00? ?44(?=[ \u00a0(-]{0,2}[\d(])|\(?0)(?:[ \u00a0\u2011()-]{0,3}\d){9,11}(?!\d)/g;

/** Kept for drama, by Ofcom: without the leading 0. */
const FOR_DRAMA = /^(?:7700900|1632960|2079460|11[3-8]4960|1[2-6]14960|1914980|2896496|2920180|8081570|909879|3069990)/;
/** Help lines and the like, which are anyone's. */
const ANYONES = /^(?:800|808|300|303|116123)/;

/** Telephone numbers of the United Kingdom. */
export function phones(text: string): readonly Finding[] {
  const found: Finding[] = [];
  for (const { 0: all, index: start } of text.matchAll(NUMBER)) {
    const written = withoutNext(all);
    const severity = isFree(text, start, start + written.length) ? severityOf(written) : undefined;
    if (severity !== undefined) {
      found.push({ rule: "phone", severity, start, length: written.length });
    }
  }
  return found;
}

function isFree(text: string, start: number, end: number): boolean {
  const ahead = before(text, start, 2);
  return !/(?:[\p{L}\p{N}_#£$€+=-]|[\p{L}]\/|\d[.,:])$/u.test(ahead) && !/^(?:[\p{L}_%]|[.,:-]\d)/u.test(text.slice(end, end + 2));
}

/** Without a short number that comes next, such as an hour. */
function withoutNext(written: string): string {
  return nationalOf(written).length > 10 ? written.replace(/[ \u00a0]\d{1,2}$/u, "") : written;
}

function isFromAbroad(written: string): boolean {
  return /^(?:\+|\(?00)/.test(written);
}

function nationalOf(written: string): string {
  const digits = digitsOf(written);
  return (isFromAbroad(written) ? digits.replace(/^(?:00?)?44/, "") : digits).replace(/^0/, "");
}

function severityOf(written: string): Severity | undefined {
  const national = nationalOf(written);
  const isNumber = /^[1235789]\d{8,9}$/.test(national) && isGrouped(written, isFromAbroad(written));
  if (!isNumber || (national.length === 9 && /^\d+$/.test(written))) {
    return undefined;
  }
  return FOR_DRAMA.test(national) ? "info" : ANYONES.test(national) ? undefined : "error";
}

/** Whether the digits stand in groups as in a telephone number, and not as in a date and an hour. */
function isGrouped(written: string, isAbroad: boolean): boolean {
  const [first = "", ...others] = written
    .replace(/^(?:\+|\(?00? ?)44/, "")
    .replace("(0)", "")
    .split(/\D+/u)
    .filter(Boolean);
  return first.length >= (isAbroad ? 2 : 3) && others.every((group) => group.length >= 2);
}
