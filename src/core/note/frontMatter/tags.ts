import type { Value } from "./entries";

/** The words of a list key as its writer meant them: a list, a comma string or one word. */
export function wordsOf(value: Value): string[] {
  const parts = typeof value === "string" ? value.split(/[,\n]/u) : (value ?? []);
  return parts.map((part) => part?.trim() ?? "").filter((part) => part !== "");
}

/** Tags without their `#`. Spaces are part of a tag, except where each word has a `#` of its own. */
export function tagsOf(value: Value): string[] {
  return wordsOf(value)
    .flatMap(hashed)
    .map(bare)
    .filter((tag) => tag !== "");
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
