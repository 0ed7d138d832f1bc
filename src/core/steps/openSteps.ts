import type { ChangeWatch, Log } from "../log/log";
import { SortedGroup } from "../log/sortedGroup";
import { type AgeGroup, byAge } from "./ages";
import { DoneLately } from "./doneLately";
import { type DatesOf, earliestDueFirst, newestStepFirst, openStepsOf, type Step } from "./step";

/** The group of steps whose notes are on no theme. */
export const noTheme = "";

/**
 * The open tasks of a log, kept in order. It is made when first wanted, and then takes in only the notes that changed: putting a note
 * costs the log nothing but its name in a list.
 */
export class OpenSteps {
  readonly #log: Log;
  readonly #datesOf: DatesOf;
  readonly #watch: ChangeWatch;
  readonly #byNote = new Map<string, readonly Step[]>();
  readonly #withDay = new SortedGroup<Step>(earliestDueFirst);
  readonly #withoutDay = new SortedGroup<Step>(newestStepFirst);
  readonly #byTheme = new Map<string, SortedGroup<Step>>();
  readonly #done: DoneLately;

  constructor(log: Log, datesOf: DatesOf) {
    this.#log = log;
    this.#datesOf = datesOf;
    this.#done = new DoneLately(log, datesOf);
    this.#watch = log.watch();
    log.all().forEach(({ id }) => this.#put(id));
  }

  /** Takes in what changed in the log since it was last asked. */
  update(): void {
    const ids = this.#watch.take();
    if (ids.length > 0) {
      this.#done.take(ids, (id) => this.#byNote.get(id) ?? []);
      ids.forEach((id) => this.#put(id));
    }
  }

  end(): void {
    this.#watch.end();
  }

  get size(): number {
    return this.#withDay.size + this.#withoutDay.size;
  }

  /** All of them: those for a day first, the earliest first; then the others, newest first. */
  all(): readonly Step[] {
    return [...this.#withDay.items, ...this.#withoutDay.items];
  }

  /** Groups that have any, by the day they are for, or by how long ago their note was written. `today` as `2026-11-22`. */
  byAge(today: string): readonly AgeGroup[] {
    return byAge({ withDay: this.#withDay.items, withoutDay: this.#withoutDay.items }, today);
  }

  /** The steps of notes on a theme: those for a day first, then newest first. */
  onTheme(themeId: string): readonly Step[] {
    return this.#byTheme.get(themeId)?.items ?? [];
  }

  /** How many those are. */
  countOn(themeId: string): number {
    return this.#byTheme.get(themeId)?.size ?? 0;
  }

  /** Steps that were open and are done, the last one first. */
  doneLately(): readonly Step[] {
    return this.#done.steps();
  }

  #put(id: string): void {
    const old = this.#byNote.get(id) ?? [];
    const entry = this.#log.get(id);
    const next = entry ? openStepsOf(entry, this.#datesOf) : [];
    if (next.length > 0) {
      this.#byNote.set(id, next);
    } else {
      this.#byNote.delete(id);
    }
    next.forEach((step) => this.#groupsOf(step).forEach((group) => group.add(step)));
    old.forEach((step) => this.#groupsOf(step).forEach((group) => group.remove(step)));
  }

  #groupsOf(step: Step): readonly SortedGroup<Step>[] {
    const { themes } = step.entry;
    const names = themes.length === 0 ? [noTheme] : themes;
    return [step.due === undefined ? this.#withoutDay : this.#withDay, ...names.map((name) => this.#themeGroup(name))];
  }

  #themeGroup(name: string): SortedGroup<Step> {
    const group = this.#byTheme.get(name) ?? new SortedGroup<Step>(earliestDueFirst);
    this.#byTheme.set(name, group);
    return group;
  }
}
