import { readBlocks } from "./blocks";
import { Findings } from "./findings";
import { readInline, type InlineContext } from "./inline";
import type { Heading, Link, Task } from "../note";

const NONE: readonly never[] = [];

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
  readBlocks(text, from, found);
  return { headings: found.headings, links: linksIn(found, tags), tasks: found.tasks, tags: tags ?? NONE };
}

function linksIn({ passages, definitions }: Findings, tags: string[] | undefined): readonly Link[] {
  if (passages.length === 0) {
    return NONE;
  }
  const links: Link[] = [];
  const context: InlineContext = { definitions, links, tags, effort: { marks: 0, plained: 0 } };
  for (const passage of passages) {
    readInline(passage, context);
  }
  return links;
}
