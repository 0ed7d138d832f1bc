/** The longest beginning of a text that costs no more than `most`, never cut within what a reader sees as one character. */
export function cutAtCharacter(text: string, most: number, costOf: (text: string) => number): string {
  if (costOf(text) <= most) {
    return text;
  }
  const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });
  let end = 0;
  let cost = 0;
  for (const { segment } of segmenter.segment(text)) {
    cost += costOf(segment);
    if (cost > most) {
      break;
    }
    end += segment.length;
  }
  return text.slice(0, end);
}
