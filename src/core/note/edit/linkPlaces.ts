import { readLabel } from "../body/definitions";
import { readInlineTarget } from "../body/destination";
import type { Link } from "../note";
import type { Span } from "../span";
import { linkTargets, type LocatedStretch } from "./linkTargets";
import type { LocatedPassage, Passages } from "./passages";

/** Where a link is written. */
export interface LinkPlace extends Span {
  readonly link: Link;
  /** What a wikilink has between its brackets; else the whole. */
  readonly inner: Span;
  /** Without heading or block; where a definition holds it, it is there. Undefined where it cannot be told. */
  readonly target: Span | undefined;
  /** Without its `#`. */
  readonly heading: Span | undefined;
  /** Without its `#^`. */
  readonly block: Span | undefined;
  /** The words shown: of a Markdown link always, of a wikilink behind its bar. */
  readonly alias: Span | undefined;
  /** Whether it is in a row of a table, where a bar needs a backslash. */
  readonly inRow: boolean;
}

/** The links of a body in their order; one that stands in words which cannot be located is left out. */
export function linkPlaces(note: string, found: Passages): readonly LinkPlace[] {
  const { links, targetOf, inBrackets } = linkTargets(note, found);
  return links.flatMap((link) => {
    const inner = inBrackets(link);
    const whole = inner && located(inner.passage, wholeOf(link, inner));
    if (!inner || !whole) {
      return [];
    }
    const written = targetOf(link);
    const target = written && { start: written.start, end: written.end };
    const rest = link.kind === "wikilink" ? wikilinkParts(inner) : markdownParts(note, inner, target);
    const within = (link.kind === "wikilink" ? located(inner.passage, inner) : undefined) ?? whole;
    return [{ link, ...whole, inner: within, target, ...partsOf(link, rest), inRow: inner.passage.isCell }];
  });
}

interface Parts {
  /** Past the `#`. */
  readonly fragment: Span | undefined;
  readonly alias: Span | undefined;
}

function partsOf(link: Link, { fragment, alias }: Parts): Pick<LinkPlace, "heading" | "block" | "alias"> {
  const block = link.block !== undefined && fragment ? { start: fragment.start + 1, end: fragment.end } : undefined;
  return { heading: link.heading === undefined ? undefined : fragment, block, alias };
}

/** From the mark that begins the link to past the one that ends it, in the passage. */
function wholeOf({ kind, embed }: Link, { start, end, passage }: LocatedStretch): Span {
  if (kind === "wikilink") {
    return { start: start - (embed ? 3 : 2), end: end + 2 };
  }
  const { text } = passage;
  const inline = text.charAt(end + 1) === "(" ? readInlineTarget(text, end + 2)?.end : undefined;
  const label = text.charAt(end + 1) === "[" ? readLabel(text, end + 1)?.end : undefined;
  return { start: start - 1, end: inline ?? label ?? end + 1 };
}

function wikilinkParts({ start, end, passage }: LocatedStretch): Parts {
  const inner = passage.text.slice(start, end);
  const bar = inner.indexOf("|");
  const beforeBar = (bar < 0 ? inner : inner.slice(0, bar)).replace(/\\$/, "");
  const hash = beforeBar.indexOf("#");
  const fragment = hash < 0 ? undefined : trimmed(inner, hash + 1, beforeBar.length);
  const alias = bar < 0 ? undefined : trimmed(inner, bar + 1, inner.length);
  return { fragment: fragment && located(passage, fragment, start), alias: alias && located(passage, alias, start) };
}

function markdownParts(note: string, { start, end, passage }: LocatedStretch, target: Span | undefined): Parts {
  const fragment = target && /^(?:\?[^#\s()<>]{0,1000})?\\?#([^\s()<>]{1,1000})/.exec(note.slice(target.end, target.end + 2000));
  const to = (target?.end ?? 0) + (fragment?.[0].length ?? 0);
  const alias = located(passage, { start, end });
  return { fragment: fragment ? { start: to - (fragment[1]?.length ?? 0), end: to } : undefined, alias };
}

/** Without the blanks round it; undefined where nothing is left. */
function trimmed(text: string, start: number, end: number): Span | undefined {
  const part = text.slice(start, end);
  const from = start + part.length - part.trimStart().length;
  return part.trim() === "" ? undefined : { start: from, end: from + part.trim().length };
}

function located(passage: LocatedPassage, span: Span, by = 0): Span | undefined {
  const [start, last] = [passage.noteOffset(span.start + by), passage.noteOffset(span.end + by - 1)];
  return start === undefined || last === undefined ? undefined : { start, end: last + 1 };
}
