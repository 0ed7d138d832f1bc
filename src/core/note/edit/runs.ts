/** Neighbours that go together, and what stays on either side. */
export interface Run<T> {
  readonly items: readonly T[];
  readonly before: T | undefined;
  readonly next: T | undefined;
}

export function runsOf<T>(items: readonly T[], isGone: (item: T) => boolean): Run<T>[] {
  const runs: Run<T>[] = [];
  let first: number | undefined;
  for (let index = 0; index <= items.length; index++) {
    const item = items[index];
    if (item !== undefined && isGone(item)) {
      first ??= index;
    } else if (first !== undefined) {
      runs.push({ items: items.slice(first, index), before: items[first - 1], next: item });
      first = undefined;
    }
  }
  return runs;
}
