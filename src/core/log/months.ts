import type { Entry } from "./entry";

export interface YearCount {
  readonly year: string;
  readonly count: number;
}

export interface MonthCount {
  /** `2026-11`. */
  readonly month: string;
  readonly count: number;
}

/** How many entries each month has. Only the months of a changed entry are counted again. */
export class Months {
  readonly #counts = new Map<string, number>();
  /** Newest first; undefined when a month has come or gone since. */
  #order: readonly string[] | undefined;

  /** Puts `next` where `old` was: either may be missing. */
  update(old: Entry | undefined, next: Entry | undefined): void {
    this.#count(next, 1);
    this.#count(old, -1);
  }

  /** The years that have entries, newest first. */
  years(): readonly YearCount[] {
    const years = new Map<string, number>();
    for (const month of this.#newestFirst()) {
      const year = month.slice(0, 4);
      years.set(year, (years.get(year) ?? 0) + this.#of(month));
    }
    return Array.from(years, ([year, count]) => ({ year, count }));
  }

  /** The months of a year that have entries, newest first. */
  ofYear(year: string): readonly MonthCount[] {
    const months = this.#newestFirst().filter((month) => month.startsWith(year));
    return months.map((month) => ({ month, count: this.#of(month) }));
  }

  #newestFirst(): readonly string[] {
    return (this.#order ??= [...this.#counts.keys()].toSorted().toReversed());
  }

  #of(month: string): number {
    return this.#counts.get(month) ?? 0;
  }

  #count(entry: Entry | undefined, by: 1 | -1): void {
    const month = entry?.note.date?.slice(0, 7);
    if (month === undefined) {
      return;
    }
    const before = this.#of(month);
    if (before + by === 0) {
      this.#counts.delete(month);
    } else {
      this.#counts.set(month, before + by);
    }
    if (before === 0 || before + by === 0) {
      this.#order = undefined;
    }
  }
}
