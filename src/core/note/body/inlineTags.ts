const TAG = /#([\p{L}\p{N}\p{M}_/-]{1,200})/uy;

/** The tag whose `#` stands at the offset: a word with a letter in it, not a part of another word, an address or a number. */
export function tagAt(text: string, at: number): string | undefined {
  if (at > 0 && !/[\s([{"'*,;]/u.test(text.charAt(at - 1))) {
    return undefined;
  }
  TAG.lastIndex = at;
  const word = TAG.exec(text)?.[1];
  return word !== undefined && /\p{L}/u.test(word) ? word : undefined;
}
