import { before } from "../around";
import type { Finding, Severity } from "../finding";

const NUMBER_WORDS =
  "(?:[ \\u00a0](?:reg(?:istration|istered|istrant)?|ref(?:erence)?|pin|number|num|no|id)\\b\\.?){0,3}(?: is)?[ :=#\\u00a0-]{0,3}";

interface Pattern {
  readonly pattern: RegExp;
  readonly severity: Severity;
  /** What must stand a little before. */
  readonly keyword?: RegExp;
}

const PATTERNS: readonly Pattern[] = [
  { pattern: /(?<![#/_.-])\b\d{2}[A-Z]\d{4}[A-Z]\b/g, severity: "warning" },
  { pattern: new RegExp(`\\b(?:NMC|PIN|Pin|pin)${NUMBER_WORDS}\\d{2}[A-Z]\\d{4}[A-Z]\\b`, "g"), severity: "error" },
  { pattern: new RegExp(`\\bGMC${NUMBER_WORDS}(?:\\d{7}|L\\d{6})\\b`, "gi"), severity: "error" },
  { pattern: new RegExp(`\\bGPhC${NUMBER_WORDS}[25]\\d{6}\\b`, "gi"), severity: "error" },
  {
    pattern: /\b(?:AS|BS|CH|CS|DT|HAD|ODP|OR|OT|PA|PH|PO|PYL|RA|SL)\d{1,6}\b/g,
    severity: "error",
    keyword: /\bHCPC\b[^\d.]{0,30}$/i,
  },
  { pattern: /\bSW\d{2,9}\b/g, severity: "error", keyword: /\b(?:SWE|Social Work England)\b[^\d.]{0,30}$/i },
];

/** The numbers under which professions are registered; but for a nurse's, only where the register is named. */
export function regulatorNumbers(text: string): readonly Finding[] {
  return PATTERNS.flatMap(({ pattern, severity, keyword }) =>
    Array.from(text.matchAll(pattern), ({ 0: { length }, index: start }) => ({ start, length }))
      .filter(({ start }) => !keyword || keyword.test(before(text, start, 50)))
      .map(({ start, length }): Finding => ({ rule: "regulator-number", severity, start, length })),
  );
}
