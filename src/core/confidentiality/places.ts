import type { Finding } from "./finding";
import { afterLineEnd, lineEnd } from "../note/textLines";

/** Lines and columns from 1, columns in UTF-16 units. */
export interface PlacedFinding extends Finding {
  readonly line: number;
  readonly column: number;
}

/** Findings, in order, with the lines they begin on. */
export function placed(text: string, findings: readonly Finding[]): readonly PlacedFinding[] {
  let line = 1;
  let start = 0;
  let next = afterLineEnd(text, lineEnd(text, 0));
  return findings.map((finding) => {
    while (finding.start >= next && next < text.length) {
      start = next;
      next = afterLineEnd(text, lineEnd(text, start));
      line++;
    }
    return { ...finding, line, column: finding.start - start + 1 };
  });
}
