import type { Finding } from "../finding";

const INITIALS =
  /\b(?:(?:Dr|Mrs|Mr|Ms|Miss|Mx|Prof|Professor)\b\.?[ \u00a0]\p{Lu}(?:\.? ?\p{Lu})?|(?:Staff Nurse|Nurse|Sister|Matron|Midwife|Patient|Pt|Client|Resident)[ \u00a0](?!I\b)\p{Lu})(?![\p{L}\p{N}&+/#_]|['’-]\p{Lu}|\.\p{L}{2}|\.? \p{Lu}\p{Ll})\.?/gu;

/** A letter or two for a name: it tells those who know. */
export function initials(text: string): readonly Finding[] {
  return Array.from(text.matchAll(INITIALS), ({ 0: { length }, index }) => ({
    rule: "initials",
    severity: "hint",
    start: index,
    length,
  }));
}
