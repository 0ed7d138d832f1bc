import { cutAtCharacter } from "./cutAtCharacter";

/** A letter or digit of any language and what follows it, with the marks that belong to them. */
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{Mn}\p{Mc}]*/gu;

/** Marks that only choose how a character is drawn, as emoji and some ideographs have. */
const variationSelector = /[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu;

/**
 * A title as the part of a file name: lower-case words of any language with one hyphen between. Of a title longer than `max` characters as
 * many whole words as fit are kept, or what fits of the first. Empty when nothing is left.
 */
export function slug(title: string, max = 60): string {
  const text = title.normalize("NFC").toLowerCase().normalize("NFC").replace(variationSelector, "");
  const [first = "", ...more] = text.match(word) ?? [];
  let name = cutAtCharacter(first, max, lengthOf);
  for (const next of name === first ? more : []) {
    if (lengthOf(name) + 1 + lengthOf(next) > max) {
      break;
    }
    name += `-${next}`;
  }
  return name;
}

function lengthOf(text: string): number {
  return [...text].length;
}
