/** The longest word that is compared with others. */
const longest = 60;

/** The candidate that was most likely meant by a misspelled word, if any is near enough: letters left out, added, changed or swapped. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let fewest = Math.min(3, Math.floor(wanted.length / 3) + 1);
  for (const candidate of wanted.length <= longest ? candidates : []) {
    const isNear = Math.abs(candidate.length - wanted.length) <= fewest && candidate.length <= longest;
    const changes = isNear ? changesBetween(wanted, candidate.toLowerCase()) : Infinity;
    if (changes < fewest || (changes === fewest && best === undefined)) {
      best = candidate;
      fewest = changes;
    }
  }
  return best;
}

/** How many letters must be left out, added, changed or swapped with their neighbour to make one word of another. */
function changesBetween(a: string, b: string): number {
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, n) => n)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      const isSwapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = isSwapped ? (before[j - 2] ?? 0) + 1 : Infinity;
      row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (isSame ? 0 : 1), swap));
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
