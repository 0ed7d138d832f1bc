/** The longest word that is compared with others. */
const longest = 60;

/** In words of so many letters a wrong one rarely makes another word. */
const long = 7;

/** In words of so many letters two slips are still less than half of the word. */
const veryLong = 10;

/**
 * The candidate that was most likely meant by a misspelled word, if any is. Words of one's own must not be taken for others (“art” for
 * “smart”, “policy” for “police”): the shorter they are, the fewer the slips that do not make another word.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let fewest = Infinity;
  for (const candidate of wanted.length <= longest ? candidates : []) {
    const slips = slipsBetween(wanted, candidate.toLowerCase());
    if (slips < fewest) {
      best = candidate;
      fewest = slips;
    }
  }
  return best;
}

/** Infinite where they are two words rather than one and its misspelling. */
function slipsBetween(a: string, b: string): number {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  if (longer.length > longest || longer.length - shorter.length > 2) {
    return Infinity;
  }
  if (a === b || isPlural(shorter, longer)) {
    return a === b ? 0 : 1;
  }
  if (!beginAlike(a, b)) {
    return Infinity;
  }
  if (shorter.length < long) {
    return shorter.length > 3 && isSlip(shorter, longer) ? 1 : Infinity;
  }
  const most = shorter.length < veryLong || longer.startsWith(shorter) ? 1 : 2;
  const changes = changesBetween(a, b);
  return changes <= most ? changes : Infinity;
}

function isPlural(one: string, many: string): boolean {
  return one.length > 2 && (many === `${one}s` || many === `${one}es`);
}

/** The first letter is hardly ever mistyped, and another one makes another word (teaching, reaching; political, apolitical). */
function beginAlike(a: string, b: string): boolean {
  return a[0] === b[0] || (a[0] === b[1] && a[1] === b[0]);
}

/** Neighbours swapped, or a letter inside left out: another letter in place of one makes another word (policy, police). */
function isSlip(shorter: string, longer: string): boolean {
  const at = [...shorter].findIndex((letter, index) => letter !== longer[index]);
  if (shorter.length === longer.length) {
    return shorter.slice(0, at) + shorter.charAt(at + 1) + shorter.charAt(at) + shorter.slice(at + 2) === longer;
  }
  return at > 0 && shorter.slice(at) === longer.slice(at + 1);
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
