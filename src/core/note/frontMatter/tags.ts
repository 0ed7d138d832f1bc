import type { Value } from "./entries";

/** The words of a list key as its writer meant them: a list, a comma string or one word. */
export function wordsOf(value: Value): string[] {
  const words: string[] = [];
  for (const part of typeof value === "string" ? value.split(/[,\n]/u) : (value ?? [])) {
    const word = part?.trim() ?? "";
    if (word !== "") {
      words.push(word);
    }
  }
  return words;
}

/** Tags without their `#`. Spaces are part of a tag, except where each word has a `#` of its own. */
export function tagsOf(value: Value): string[] {
  const words = wordsOf(value);
  return words.some((word) => word.startsWith("#")) ? words.flatMap(hashed).map(bare).filter(isWord) : words;
}

function isWord(text: string): boolean {
  return text !== "";
}

function hashed(text: string): readonly string[] {
  if (!text.startsWith("#") || !text.includes(" #")) {
    return [text];
  }
  const words = text.split(/\s+/u);
  return words.every((word) => word.startsWith("#")) ? words : [text];
}

function bare(text: string): string {
  return text.replace(/^#+/u, "").trim();
}
