import { headingWords } from "./body/headingWords";
import type { Heading } from "./note";

/** Longer words behind a `#` name nothing. */
const LONGEST = 1000;

/**
 * The heading that the words behind a link's `#` mean: the first that reads so, else the first whose words are the same once marks, letter
 * case and what stands between the words do not count, so that `#so-what` means “So what?” and `#so-what-1` the second of that name.
 * Of `A#B` the last part counts.
 */
export function headingMeant(headings: readonly Heading[], fragment: string): Heading | undefined {
  const written = fragment.slice(fragment.lastIndexOf("#") + 1).trim();
  const wanted = wordsOf(written);
  if (wanted === "") {
    return undefined;
  }
  const exact =
    headings.find(({ text }) => text === written) ??
    headings.find(({ text }) => wordsOf(headingWords(text)) === wanted) ??
    headings.find(({ text }) => wordsOf(text) === wanted);
  return exact ?? numbered(headings, wanted);
}

/** The heading in the form addresses have it, as GitHub and VS Code write them; the second of a name ends in `-1`. */
export function headingSlug(headings: readonly Heading[], heading: Heading): string {
  const slug = slugOf(heading.text);
  const before = headings.filter(({ text, line }) => line < heading.line && slugOf(text) === slug).length;
  return before === 0 ? slug : `${slug}-${before}`;
}

function slugOf(text: string): string {
  const plain = text.trim().toLowerCase().replace(/\s/g, "-");
  return plain.replace(/[^\p{L}\p{M}\p{N}_-]/gu, "");
}

/** The words in small letters with one blank between. */
function wordsOf(text: string): string {
  const words = text
    .slice(0, LONGEST)
    .normalize("NFC")
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]{1,1000}/gu);
  return words?.join(" ") ?? "";
}

function numbered(headings: readonly Heading[], wanted: string): Heading | undefined {
  const [, name = "", number = ""] = /^(.{1,1000}) (\d{1,6})$/.exec(wanted) ?? [];
  return name === "" ? undefined : headings.filter(({ text }) => wordsOf(text) === name)[Number(number)];
}
