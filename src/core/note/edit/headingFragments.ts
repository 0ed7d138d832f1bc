import { headingMeant, headingSlug } from "../headingNames";
import type { Heading, Link } from "../note";
import type { NotePlaces } from "../places";
import type { TextEdit } from "./textEdit";

/** A heading that gets other words, and which links lead to its note. */
export interface HeadingChange {
  /** All headings of the note it is in. */
  readonly headings: readonly Heading[];
  readonly heading: Heading;
  readonly to: string;
  readonly leadsToNote: (link: Link) => boolean;
}

/** The headings as they are once it has its other words. */
export function headingsAfter({ headings, heading, to }: HeadingChange): readonly Heading[] {
  return headings.map((one) => (one.line === heading.line ? { ...one, text: to } : one));
}

/** The heading of that note a link leads to. */
export function headingOf(link: Link, { headings, leadsToNote }: HeadingChange): Heading | undefined {
  return link.heading !== undefined && leadsToNote(link) ? headingMeant(headings, link.heading) : undefined;
}

/**
 * What makes each link lead to the heading it leads to now: to the one that is renamed, and to others that its new words, or the loss of the
 * old ones, would take from them. Undefined where one cannot. Links that a definition stands for are written in one place.
 */
export function fragmentEdits(text: string, { links }: NotePlaces, change: HeadingChange): readonly TextEdit[] | undefined {
  const edits = new Map<number, TextEdit>();
  for (const place of links) {
    const meant = headingOf(place.link, change);
    if (place.heading !== undefined && meant !== undefined) {
      const written = text.slice(place.heading.start, place.heading.end);
      const now = fragmentFor(place.link, { written, meant }, change);
      if (now === undefined) {
        return undefined;
      }
      edits.set(place.heading.start, { ...place.heading, text: now });
    }
  }
  return [...edits.values()].filter((edit) => text.slice(edit.start, edit.end) !== edit.text);
}

interface Fragment {
  readonly written: string;
  readonly meant: Heading;
}

/** A way to write a fragment, and what is read of it. */
interface Form {
  readonly written: string;
  readonly read: string;
}

/** Undefined where no fragment in a form that the link may have leads there. */
export function fragmentFor(link: Link, { written, meant }: Fragment, change: HeadingChange): string | undefined {
  const after = headingsAfter(change);
  const leadsThere = ({ read }: Form): boolean => headingMeant(after, read)?.line === meant.line;
  const now = after.find(({ line }) => line === meant.line) ?? meant;
  const asIs = { written, read: link.heading ?? "" };
  const forms = formsOf(link, { written, meant }, { before: change.headings, after, now });
  return (now === meant ? [asIs, ...forms] : forms).find(leadsThere)?.written;
}

interface Headings {
  readonly before: readonly Heading[];
  readonly after: readonly Heading[];
  readonly now: Heading;
}

/** The form the old one has, an address or the words themselves; of `A#B` the last part changes. A Markdown link may change its form. */
function formsOf(link: Link, { written, meant }: Fragment, { before, after, now }: Headings): readonly Form[] {
  const hash = link.kind === "wikilink" ? written.lastIndexOf("#") + 1 : 0;
  const old = link.kind === "wikilink" ? written.slice(hash) : (link.heading ?? "");
  const slug = headingSlug(after, now);
  const isAddress = old === headingSlug(before, meant);
  if (link.kind === "wikilink") {
    const part = isAddress && old.toLowerCase() !== meant.text.toLowerCase() ? slug : inBrackets(now.text);
    return [{ written: written.slice(0, hash) + part, read: part }];
  }
  const address = { written: slugLike(written, slug), read: slug };
  const words = { written: encodeURIComponent(now.text).replace(/[()]/g, codeOf), read: now.text };
  return old === meant.text && !isAddress ? [words, address] : [address, words];
}

function slugLike(old: string, slug: string): string {
  return /%[89a-f]/i.test(old) ? encodeURIComponent(slug) : slug;
}

function codeOf(char: string): string {
  return `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** Without the marks that end a heading's words in a wikilink. */
function inBrackets(words: string): string {
  return words
    .replace(/[[\]|#^]/g, " ")
    .replace(/\s{1,1000}/g, " ")
    .trim();
}
