import { scanBody } from "../../../../src/core/note/body/scanBody";

/** The links of a body, each in one short line: kind, target and fragment. */
export function shortLinks(text: string): string[] {
  return scanBody(text, { offset: 0, line: 0 }).links.map(({ kind, target, heading, block, embed }) => {
    const fragment = block === undefined ? heading : `^${block}`;
    return `${embed ? "embed" : kind} ${target}${fragment === undefined ? "" : `#${fragment}`}`;
  });
}
