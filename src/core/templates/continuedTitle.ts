/** More notes than this have never continued one another under one title. */
const most = 99;

/** The title of a note that goes on from one with this title: its words with `words(base, 1)` round them, counted on where they have that already. */
export function continuedTitle(title: string, words: (base: string, n: number) => string): string {
  for (let n = 1; n < most; n++) {
    const ending = words("", n);
    const isContinued = ending !== "" && title.endsWith(ending) && words(title.slice(0, -ending.length), n) === title;
    if (isContinued) {
      return words(title.slice(0, -ending.length), n + 1);
    }
  }
  return words(title, 1);
}
