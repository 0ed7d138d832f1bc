import { editableBlock, readHead } from "./edit/head";
import { tagPlaces, type TagPlace } from "./edit/tagKeys";

/** Where the tags of a note's front matter are written, without a look at the rest of it. */
export function tagPlacesIn(text: string): readonly TagPlace[] {
  const head = readHead(text);
  const block = editableBlock(head);
  return typeof block === "object" ? tagPlaces(block, head.reading.tags) : [];
}
