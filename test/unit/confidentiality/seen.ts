import { findIdentifiers } from "../../../src/core/confidentiality/index";

/** Findings as in the vectors: `rule:severity:matched text`. */
export function seen(text: string, own: readonly string[] = []): readonly string[] {
  const found = findIdentifiers(text, { ownAddresses: new Set(own) });
  return found.map(({ rule, severity, start, length }) => `${rule}:${severity}:${text.slice(start, start + length)}`);
}
