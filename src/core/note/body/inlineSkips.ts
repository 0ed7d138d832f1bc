import { HTML_TAG } from "./htmlBlock";

/** What one passage was already searched for in vain, so that nothing is searched for twice. */
export interface Skips {
  /** Where the last run of backticks of each length begins. */
  lastRuns?: ReadonlyMap<number, number>;
  /** Where the last `>` is. */
  lastAngle?: number;
  /** Ends of comments and the like of which no more follow. */
  missing?: Set<string>;
}

/** Offset past the code span that begins at `at`, or past the backticks where they begin none. */
export function skipCode(text: string, at: number, skips: Skips): number {
  const length = runAt(text, at);
  skips.lastRuns ??= lastRuns(text);
  if ((skips.lastRuns.get(length) ?? -1) <= at) {
    return at + length;
  }
  let start = text.indexOf("`", at + length);
  while (start >= 0 && runAt(text, start) !== length) {
    start = text.indexOf("`", start + runAt(text, start));
  }
  return start < 0 ? at + length : start + length;
}

function runAt(text: string, at: number): number {
  let end = at;
  while (text.charCodeAt(end) === 96) {
    end++;
  }
  return end - at;
}

function lastRuns(text: string): Map<number, number> {
  const runs = new Map<number, number>();
  for (let at = text.indexOf("`"); at >= 0;) {
    const length = runAt(text, at);
    runs.set(length, at);
    at = text.indexOf("`", at + length);
  }
  return runs;
}

const AUTOLINK = /<(?:[a-z][a-z0-9+.-]{1,31}:[^<>\0- ]*|[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9][a-z0-9.-]*)>/iy;

/** Offset past the address, tag or comment in angle brackets that begins at `at`, or past the bracket where none does. */
export function skipTag(text: string, at: number, skips: Skips): number {
  skips.lastAngle ??= text.lastIndexOf(">");
  if (skips.lastAngle < at) {
    return at + 1;
  }
  const next = text.charAt(at + 1);
  if (next === "!" || next === "?") {
    return skipSpecial(text, at, skips);
  }
  return endOf(AUTOLINK, text, at) ?? endOf(HTML_TAG, text, at) ?? at + 1;
}

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

function skipSpecial(text: string, at: number, skips: Skips): number {
  if (text.startsWith("<!-->", at) || text.startsWith("<!--->", at)) {
    return at + (text.charAt(at + 4) === ">" ? 5 : 6);
  }
  const special = specialAt(text, at);
  if (special === undefined || skips.missing?.has(special.end) === true) {
    return at + 1;
  }
  const end = text.indexOf(special.end, at + special.length);
  if (end < 0) {
    skips.missing = (skips.missing ?? new Set()).add(special.end);
    return at + 1;
  }
  return end + special.end.length;
}

/** The opening's length, and what ends it. */
function specialAt(text: string, at: number): { length: number; end: string } | undefined {
  if (text.startsWith("<!--", at)) {
    return { length: 4, end: "-->" };
  }
  if (text.startsWith("<![CDATA[", at)) {
    return { length: 9, end: "]]>" };
  }
  if (text.charAt(at + 1) === "?") {
    return { length: 2, end: "?>" };
  }
  return /[a-z]/i.test(text.charAt(at + 2)) ? { length: 3, end: ">" } : undefined;
}
