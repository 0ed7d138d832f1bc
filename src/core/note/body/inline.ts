import { isBalanced, normalLabel, readLabel, type Definitions } from "./definitions";
import { readInlineTarget, type Read } from "./destination";
import type { Passage } from "./findings";
import { skipCode, skipTag, type Skips } from "./inlineSkips";
import { LONGEST_ALIAS, markdownLink, wikilink } from "./linkTarget";
import { MOST_KEPT, MOST_MARKS, MOST_PLAINED } from "../limits";
import { runLength, type Stretch } from "./marks";
import type { Link } from "../note";
import { hasMarks, plainText } from "./plainText";
import { tagAt } from "./inlineTags";

const MARK = /[\\`<![\]#]/g;
/** Brackets open at once beyond which the outer ones are taken for text. */
const MOST_OPEN = 2000;
const LONGEST_LABEL = 999;

/** What the links of a body are collected with. */
export interface InlineContext {
  readonly definitions: Definitions;
  readonly links: Link[];
  /** Where `#tags` in running text go, if they are wanted. */
  readonly tags: string[] | undefined;
  /** Where each of those begins in its passage, past its `#`, if that is wanted. */
  readonly tagStarts?: number[];
  /** Where links, images, code, addresses and HTML stand, if that is wanted. */
  readonly notProse?: Stretch[];
  /** What each link has between its brackets, as a stretch of the passage, if that is wanted. */
  readonly stretches?: Map<Link, Stretch>;
  /** What the passages before have cost. */
  readonly effort?: Effort;
}

/** What reading passages has cost so far: steps from mark to mark, and characters of words made plain. */
export interface Effort {
  marks: number;
  plained: number;
}

/** A `[` or `![` that may yet begin a link or an image. */
interface Bracket {
  readonly at: number;
  readonly line: number;
  readonly isImage: boolean;
  /** Links found before it: an image's words hold none. */
  readonly links: number;
  /** Whether another bracket stands in it, so that it cannot be a label. */
  hasBracket: boolean;
}

/** Collects the links and tags of one passage, in one pass. */
export function readInline(passage: Passage, context: InlineContext): void {
  if (canHold(passage.text, context)) {
    new InlineReader(passage, context).read();
  }
}

/** Without a definition brackets alone make no link. */
function canHold(text: string, { definitions, links, tags, notProse }: InlineContext): boolean {
  const hasLink = definitions.size > 0 || text.includes("[[") || text.includes("](");
  return links.length < MOST_KEPT && (hasLink || tags !== undefined || notProse !== undefined);
}

class InlineReader {
  readonly #text: string;
  readonly #context: InlineContext;
  readonly #effort: Effort;
  #skips: Skips | undefined;
  #brackets: Bracket[] = [];
  /** Link brackets below this place stand round a link and cannot be one themselves. */
  #inactive = 0;
  #line: number;
  #nextFeed: number;
  /** Past the last run of brackets that was measured. */
  #runEnd = 0;

  constructor({ text, line }: Passage, context: InlineContext) {
    this.#text = text;
    this.#context = context;
    this.#effort = context.effort ?? { marks: 0, plained: 0 };
    this.#line = line;
    this.#nextFeed = text.indexOf("\n");
  }

  read(): void {
    const { length } = this.#text;
    const { links } = this.#context;
    let { marks } = this.#effort;
    const { tags, notProse } = this.#context;
    for (
      let at = notProse ? nextMark(this.#text, 0) : firstMark(this.#text, tags !== undefined);
      at < length && marks < MOST_MARKS && links.length < MOST_KEPT;
      marks++
    ) {
      at = this.#step(at);
    }
    this.#effort.marks = marks;
  }

  /** Reads what stands at the offset; answers where to go on. */
  #step(at: number): number {
    const text = this.#text;
    switch (text.charCodeAt(at)) {
      case 92:
        return at + (text.charCodeAt(at + 1) > 32 ? 2 : 1);
      case 96:
        return this.#leaveOut(at, skipCode(text, at, (this.#skips ??= {})));
      case 60:
        return this.#leaveOut(at, skipTag(text, at, (this.#skips ??= {})));
      case 33:
        return text.charCodeAt(at + 1) === 91 ? this.#open(at, true) : at + 1;
      case 91:
        return this.#open(at, false);
      case 93:
        return this.#close(at);
      case 35:
        return this.#readTag(at);
      default:
        return nextMark(text, at + 1);
    }
  }

  /** Notes that a stretch is no prose; answers where it ends. */
  #leaveOut(start: number, end: number): number {
    this.#context.notProse?.push({ start, end });
    return end;
  }

  #open(at: number, isImage: boolean): number {
    if (at >= this.#runEnd && this.#text.charCodeAt(at + 2) === 91) {
      const run = runLength(this.#text, at, 91);
      this.#runEnd = at + run;
      if (run > MOST_OPEN) {
        return at + run - MOST_OPEN;
      }
    }
    const start = isImage ? at + 1 : at;
    const outer = this.#brackets.at(-1);
    if (outer !== undefined) {
      outer.hasBracket = true;
    }
    const inner = this.#text.charCodeAt(start + 1) === 91 ? wikilinkText(this.#text, start + 2) : undefined;
    const line = this.#lineAt(at);
    if (inner === undefined) {
      this.#push({ at: start, line, isImage, links: this.#context.links.length, hasBracket: false });
      return start + 1;
    }
    this.#add(wikilink(inner, { line, embed: isImage }), this.#context.links.length, { start: start + 2, end: start + 2 + inner.length });
    this.#inactive = isImage ? this.#inactive : this.#brackets.length;
    return this.#leaveOut(at, start + inner.length + 4);
  }

  #push(bracket: Bracket): void {
    if (this.#brackets.length >= MOST_OPEN) {
      this.#brackets = this.#brackets.slice(MOST_OPEN / 2);
      this.#inactive = Math.max(0, this.#inactive - MOST_OPEN / 2);
    }
    this.#brackets.push(bracket);
  }

  /** Links are listed in the order they begin in: what was found since the `index`-th stands within this one. */
  #add(link: Link | undefined, index: number, inBrackets: Stretch): void {
    const { links, stretches } = this.#context;
    if (link === undefined) {
      return;
    }
    stretches?.set(link, inBrackets);
    if (index === links.length) {
      links.push(link);
    } else {
      links.splice(index, 0, link);
    }
  }

  #lineAt(at: number): number {
    while (this.#nextFeed >= 0 && this.#nextFeed < at) {
      this.#line++;
      this.#nextFeed = this.#text.indexOf("\n", this.#nextFeed + 1);
    }
    return this.#line;
  }

  #close(at: number): number {
    const bracket = this.#brackets.pop();
    const isActive = bracket !== undefined && (bracket.isImage || this.#brackets.length >= this.#inactive);
    this.#inactive = Math.min(this.#inactive, this.#brackets.length);
    const target = isActive ? this.#targetAt(bracket, at) : undefined;
    if (bracket === undefined || target === undefined) {
      return at + 1;
    }
    if (bracket.isImage) {
      this.#context.links.length = bracket.links;
    } else {
      const link = markdownLink(target.text, this.#plainWords(bracket.at + 1, at), { line: bracket.line, embed: false });
      this.#add(link, bracket.links, { start: bracket.at + 1, end: at });
      this.#inactive = this.#brackets.length;
    }
    return this.#leaveOut(bracket.isImage ? bracket.at - 1 : bracket.at, target.end);
  }

  #plainWords(start: number, end: number): string {
    const words = this.#text.slice(start, Math.min(end, start + LONGEST_ALIAS));
    if (!hasMarks(words)) {
      return words;
    }
    this.#effort.plained += words.length;
    return this.#effort.plained > MOST_PLAINED ? words : plainText(words);
  }

  /** What the brackets that close at `at` point to: the target written behind them, or that of a definition. */
  #targetAt(bracket: Bracket, at: number): Read | undefined {
    const inline = this.#text.charCodeAt(at + 1) === 40 ? readInlineTarget(this.#text, at + 2) : undefined;
    return inline ?? (this.#context.definitions.size > 0 ? this.#defined(bracket, at) : undefined);
  }

  #defined(bracket: Bracket, at: number): Read | undefined {
    const hasBehind = this.#text.charCodeAt(at + 1) === 91;
    const behind = hasBehind ? readLabel(this.#text, at + 1) : undefined;
    const isOwnLabel = behind === undefined || behind.text === "";
    if (isOwnLabel && (bracket.hasBracket || at - bracket.at > LONGEST_LABEL)) {
      return undefined;
    }
    const label = isOwnLabel ? this.#text.slice(bracket.at + 1, at) : behind.text;
    const target = this.#context.definitions.get(normalLabel(label));
    const isSpoilt = hasBehind && behind === undefined && target !== undefined && isBalanced(this.#text, at + 1);
    return target === undefined || isSpoilt ? undefined : { text: target, end: behind?.end ?? at + 1 };
  }

  #readTag(at: number): number {
    const tag = this.#context.tags && tagAt(this.#text, at);
    if (tag === undefined) {
      return at + 1;
    }
    if (this.#context.tags !== undefined && this.#context.tags.length < MOST_KEPT) {
      this.#context.tags.push(tag);
      this.#context.tagStarts?.push(at + 1);
    }
    return at + 1 + tag.length;
  }
}

/** Where the first character is that matters: a bracket that closes does not, before one opens. */
function firstMark(text: string, wantsTags: boolean): number {
  const unlessTags = wantsTags ? firstOf(text, "#") : text.length;
  const first = Math.min(firstOf(text, "["), firstOf(text, "`"), firstOf(text, "<"), firstOf(text, "\\"), unlessTags);
  return first > 0 && text.charCodeAt(first - 1) === 33 ? first - 1 : first;
}

function firstOf(text: string, mark: string): number {
  const at = text.indexOf(mark);
  return at < 0 ? text.length : at;
}

/** Where the next character is at which anything can begin or end. */
function nextMark(text: string, from: number): number {
  MARK.lastIndex = from;
  return MARK.test(text) ? MARK.lastIndex - 1 : text.length;
}

/** What `[[` holds up to `]]` on the same line; undefined where another bracket comes first. `start` is past the `[[`. */
export function wikilinkText(text: string, start: number): string | undefined {
  for (let at = start; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === 10 || char === 91) {
      return undefined;
    }
    if (char === 93) {
      const isWhole = at > start && text.charCodeAt(at + 1) === 93 && text.charCodeAt(at - 1) !== 92;
      return isWhole ? text.slice(start, at) : undefined;
    }
  }
  return undefined;
}
