import { splitFrontMatter } from "../note/frontMatter/frontMatter";
import { linesOf } from "../note/textLines";
import type { Stretch } from "./finding";

const KEY = /^[ \t]{0,40}(?:- )?"?[\p{L}\p{N}_. -]{1,80}"?[ \t]?[:=]/u;
/** Keys whose values number or date the note, or say where it or a source is to be found. */
const MACHINE_KEY =
  /^\s*"?(?:id|uid|uuid|guid|zettel|zk|isbn|issn|doi|orcid|pmid|hash|sha|created|modified|updated|date|timestamp|url|link|source)"?\s*[:=]/iu;

/** The keys of a note's front matter, with the values of those that only machines read. */
export function frontMatterParts(text: string): readonly Stretch[] {
  const { frontMatter } = splitFrontMatter(text);
  if (frontMatter === undefined) {
    return [];
  }
  return Array.from(linesOf(text, frontMatter.text)).flatMap(({ start, end }) => {
    const line = text.slice(start, Math.min(end, start + 200));
    const key = KEY.exec(line)?.[0];
    return key === undefined ? [] : [{ start, end: MACHINE_KEY.test(line) ? end : start + key.length }];
  });
}
