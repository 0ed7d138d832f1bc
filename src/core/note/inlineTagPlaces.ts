import { readInline } from "./body/inline";
import { locatePassages, type LocatedPassage } from "./edit/passages";
import type { TagPlace } from "./edit/tagKeys";
import { splitFrontMatter } from "./frontMatter/frontMatter";

/** Where the `#tags` in a note's running text are written, without their `#`; one that cannot be located is left out. */
export function inlineTagPlaces(text: string): readonly TagPlace[] {
  const { found, passages } = locatePassages(text, splitFrontMatter(text), "[#");
  return passages.flatMap((passage) => {
    const tags: string[] = [];
    const tagStarts: number[] = [];
    readInline(passage, { definitions: found.definitions, links: [], tags, tagStarts });
    return tags.flatMap((tag, n) => placeOf(passage, tag, tagStarts[n] ?? 0) ?? []);
  });
}

function placeOf({ noteOffset }: LocatedPassage, tag: string, at: number): TagPlace | undefined {
  const [start, last] = [noteOffset(at), noteOffset(at + tag.length - 1)];
  return start === undefined || last === undefined ? undefined : { tag, start, end: last + 1 };
}
