import { readBlocks } from "./blocks";
import { Findings } from "./findings";
import { readInline, type InlineContext } from "./inline";
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
  readBlocks(text, from, found);
  const links: Link[] = [];
  if (found.passages.length > 0) {
    const context: InlineContext = { definitions: found.definitions, links, tags };
    for (const passage of found.passages) {
      readInline(passage, context);
    }
  }
  return { headings: found.headings, links, tasks: found.tasks, tags: tags ?? [] };
}
