import { readBlocks } from "./blocks";
import { Findings } from "./findings";
import { readInline } from "./inline";
import type { Heading, Link, Task } from "../note";

export interface Body {
  readonly headings: readonly Heading[];
  readonly links: readonly Link[];
  readonly tasks: readonly Task[];
  /** `#tags` in running text, as often as they stand there; empty unless asked for. */
  readonly tags: readonly string[];
}

export interface BodyStart {
  readonly offset: number;
  readonly line: number;
}

/** Reads a note's body from an offset, whose line is given: what it links to, its headings and its tasks. Code holds none of them. */
export function scanBody(text: string, from: BodyStart, options: { readonly inlineTags?: boolean } = {}): Body {
  const tags: string[] | undefined = options.inlineTags === true ? [] : undefined;
  const found = new Findings(tags === undefined ? "[" : "[#");
  if (hasLoneReturn(text, from.offset)) {
    readBlocks(text.slice(from.offset).replaceAll(/\r\n?/g, "\n"), { offset: 0, line: from.line }, found);
  } else {
    readBlocks(text, from, found);
  }
  const links: Link[] = [];
  for (const passage of found.passages) {
    readInline(passage, { definitions: found.definitions, links, tags });
  }
  return { headings: found.headings, links, tasks: found.tasks, tags: tags ?? [] };
}

/** Whether a line ends in CR alone, as few files have it. */
function hasLoneReturn(text: string, from: number): boolean {
  let at = text.indexOf("\r", from);
  while (at >= 0 && text.charCodeAt(at + 1) === 10) {
    at = text.indexOf("\r", at + 2);
  }
  return at >= 0;
}
