import { findIdentifiers } from "../../src/core/confidentiality/index";
import { placed } from "../../src/core/confidentiality/places";

/** Where something stands in a note that may point to a person, never what. Lines and columns count from 1. */
export interface InspectedFinding {
  readonly path: string;
  readonly rule: string;
  readonly severity: string;
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

/** What identifies people in these notes, in the order of their paths and of the places in them. */
export function inspectFindings(texts: ReadonlyMap<string, string>): readonly InspectedFinding[] {
  return [...texts.keys()].toSorted().flatMap((path) => {
    const text = texts.get(path) ?? "";
    return placed(text, findIdentifiers(text)).map(({ rule, severity, line, column, length }) => ({
      path,
      rule,
      severity,
      line,
      column,
      length,
    }));
  });
}
