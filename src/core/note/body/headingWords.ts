const COMMENTS = /<!--(?:-?>|[^]{0,300}?-->)/g;
const ATTRIBUTES = /(?:^|[ \t]{1,4})\{(?:-|[#.:][^{}]{0,200}|[a-z][\w-]{0,40}=[^{}]{0,200})\}$/iu;

/** A heading's own words: without comments, and without the `{#id .class}` or `{-}` that pandoc, Quarto and Hugo have behind them. */
export function headingWords(heading: string): string {
  const words = heading.includes("<!--") ? heading.replace(COMMENTS, "").trim() : heading;
  return words.endsWith("}") ? words.replace(ATTRIBUTES, "") : words;
}
