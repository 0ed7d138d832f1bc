import type { LinkPlace, TagWriting, ValueWriting } from "./cursor";
import { escaped, isPlain, isWritable, scalarText } from "./edit/scalarText";

/** A tag as it is to be written there, in quotes where it needs some; undefined where it cannot be. */
export function tagInsert({ within, quote, lead, closing }: TagWriting, tag: string): string | undefined {
  if (!isWritable(tag) || tag.trim() === "") {
    return undefined;
  }
  if (within === "text" && (tag.includes(",") || (quote === "" && !isPlain(tag, "block")))) {
    return undefined;
  }
  return lead + (quote === "" ? scalarText(tag, "", within === "flow" ? "flow" : "block") : escaped(tag, quote) + closing);
}

export function valueInsert({ quote, lead, closing }: ValueWriting, value: string): string {
  return lead + (quote === "" ? scalarText(value, "", "block") : escaped(value, quote) + closing);
}

/** A target, or the words of a heading, as a wikilink has it there; with the words that are to be shown, if it can hold them. */
export function linkInsert({ bar, quote }: LinkPlace, target: string, shown?: string): string {
  return escaped(shown === undefined || /[[\]|]/.test(shown) ? target : target + bar + shown, quote);
}
