import { afterLineEnd, lineEnd } from "../textLines";

/** Where each line of a text begins. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let end = lineEnd(text, 0); end < text.length; end = lineEnd(text, starts.at(-1) ?? 0)) {
    starts.push(afterLineEnd(text, end));
  }
  return starts;
}

/** How many of some numbers, in order, are no greater than a limit. */
export function countUpTo(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= limit) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
